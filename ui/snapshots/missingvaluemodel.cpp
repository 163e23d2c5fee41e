// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/missingvaluemodel.h"

#include "ui/common/plaintext.h"
#include "ui/snapshots/definitiontext.h"

namespace hookdesk {

void MissingValueModel::setPlans(const QList<CopyPlan> &plans)
{
    beginResetModel();
    m_rows.clear();
    for (const CopyPlan &plan : plans) {
        if (plan.verdict != CopyPlan::Verdict::New)
            continue;
        for (const QString &name : plan.missingValues) {
            m_rows.append({definitionLabel(plan.source),
                           {plan.source.endpoint, plan.source.entityType, {name, {}}}});
        }
    }
    endResetModel();
}

QList<KnownHeaderValue> MissingValueModel::values() const
{
    QList<KnownHeaderValue> values;
    for (const Row &row : m_rows) {
        if (!row.value.header.value.isEmpty())
            values.append(row.value);
    }
    return values;
}

void MissingValueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int MissingValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MissingValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MissingValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Webhook:
        return plainAddress(row.webhook);
    case Column::Header:
        return plainName(row.value.header.name);
    case Column::Value:
        if (role == Qt::EditRole)
            return row.value.header.value;
        return row.value.header.value.isEmpty() ? tr("Unknown") : QString(8, QChar(0x2022));
    }
    return {};
}

bool MissingValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_rows[index.row()].value.header.value = value.toString();
    emit dataChanged(index, index);
    emit valuesChanged();
    return true;
}

Qt::ItemFlags MissingValueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isValue = index.isValid() && index.column() == int(Column::Value);
    return isValue ? flags | Qt::ItemIsEditable : flags;
}

QVariant MissingValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Webhook:
        return tr("Webhook");
    case Column::Header:
        return tr("Header");
    case Column::Value:
        return tr("Value");
    }
    return {};
}

} // namespace hookdesk
