// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/copyplanmodel.h"

#include "app/domain/address.h"
#include "ui/common/plaintext.h"
#include "ui/snapshots/definitiontext.h"

#include <algorithm>
#include <numeric>

namespace hookdesk {

void CopyPlanModel::setPlans(const QList<CopyPlan> &plans, bool keepsChoices)
{
    beginResetModel();
    m_plans = plans;
    if (!keepsChoices)
        m_choices.clear();
    m_order.resize(plans.size());
    std::iota(m_order.begin(), m_order.end(), qsizetype{0});
    std::stable_partition(m_order.begin(), m_order.end(), [this](qsizetype plan) {
        return m_plans.at(plan).verdict == CopyPlan::Verdict::New;
    });
    endResetModel();
    emit chosenChanged();
}

bool CopyPlanModel::isChosen(qsizetype plan) const
{
    const CopyPlan &one = m_plans.at(plan);
    return one.verdict == CopyPlan::Verdict::New &&
           m_choices.value(plan, one.isWhole() && !one.wasDeactivated);
}

QList<CopyPlan> CopyPlanModel::chosen() const
{
    QList<CopyPlan> plans;
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        if (isChosen(i))
            plans.append(m_plans.at(i));
    }
    return plans;
}

void CopyPlanModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int CopyPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int CopyPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CopyPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype plan = m_order.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const QString shown = text(m_plans.at(plan), column);
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(unmaskedAddress(shown));
    case Qt::ToolTipRole:
        return shown.isEmpty() ? QVariant() : plainToolTip(shown);
    case Qt::CheckStateRole:
        if (column != Column::Webhook || m_plans.at(plan).verdict != CopyPlan::Verdict::New)
            return {};
        return isChosen(plan) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool CopyPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_choices.insert(m_order.at(index.row()), value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags CopyPlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeChosen = index.isValid() && index.column() == int(Column::Webhook) &&
                             at(index.row()).verdict == CopyPlan::Verdict::New;
    return canBeChosen ? flags | Qt::ItemIsUserCheckable : flags;
}

QString CopyPlanModel::text(const CopyPlan &plan, Column column)
{
    switch (column) {
    case Column::Webhook:
        return definitionLabel(plan.source);
    case Column::Verdict:
        return verdictText(plan);
    case Column::EntityType:
        return plan.draft.entityType;
    case Column::Endpoint:
        return plan.draft.endpoint;
    case Column::Note:
        return planNote(plan);
    }
    Q_UNREACHABLE();
}

QVariant CopyPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Webhook:
        return tr("Webhook");
    case Column::Verdict:
        return tr("Preview");
    case Column::EntityType:
        return tr("Entity type");
    case Column::Endpoint:
        return tr("Endpoint here");
    case Column::Note:
        return tr("Note");
    }
    return {};
}

} // namespace hookdesk
