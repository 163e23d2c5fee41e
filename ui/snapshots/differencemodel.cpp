// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/differencemodel.h"

#include "app/domain/address.h"
#include "ui/common/plaintext.h"
#include "ui/snapshots/definitiontext.h"

#include <algorithm>

namespace hookdesk {

using Kind = WebhookDifference::Kind;

void DifferenceModel::setDifferences(const QList<WebhookDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    makeRows();
    endResetModel();
}

void DifferenceModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    makeRows();
    endResetModel();
}

int DifferenceModel::count(Kind kind) const
{
    return int(std::count_if(m_differences.begin(), m_differences.end(),
                             [kind](const auto &one) { return one.kind == kind; }));
}

const WebhookDifference &DifferenceModel::at(int row) const
{
    return m_differences.at(m_rows.at(row).difference);
}

void DifferenceModel::makeRows()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_differences.size(); ++i)
        addRows(i);
}

void DifferenceModel::addRows(qsizetype difference)
{
    const WebhookDifference &one = m_differences.at(difference);
    const bool isWhole = one.changed.isEmpty() && one.untold.isEmpty();
    if (isWhole && (one.kind != Kind::Same || !m_onlyDifferences))
        m_rows.append({difference, std::nullopt, false});
    for (const DefinitionField field : one.changed)
        m_rows.append({difference, field, false});
    for (const DefinitionField field : one.untold)
        m_rows.append({difference, field, true});
}

void DifferenceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString shown = text(m_rows.at(index.row()), static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(unmaskedAddress(shown));
    case Qt::ToolTipRole:
        return shown.isEmpty() ? QVariant() : plainToolTip(shown);
    case Qt::AccessibleTextRole:
        return spokenText(plainLine(unmaskedAddress(shown)));
    default:
        return {};
    }
}

QString DifferenceModel::text(const Row &row, Column column) const
{
    const WebhookDifference &one = m_differences.at(row.difference);
    switch (column) {
    case Column::Webhook:
        return definitionLabel(one.after ? *one.after : *one.before);
    case Column::What:
        return row.isUntold ? tr("Cannot be told") : differenceText(one.kind);
    case Column::Field:
        return row.field ? fieldText(*row.field) : QString();
    case Column::Left:
        return sideText(one.before, row);
    case Column::Right:
        return sideText(one.after, row);
    }
    Q_UNREACHABLE();
}

QString DifferenceModel::sideText(const std::optional<WebhookDefinition> &side, const Row &row)
{
    if (!side)
        return unknownMark();
    return fieldValueText(*side, row.field.value_or(DefinitionField::Endpoint));
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Webhook:
        return tr("Webhook");
    case Column::What:
        return tr("Comparison");
    case Column::Field:
        return tr("Field");
    case Column::Left:
        return tr("Left");
    case Column::Right:
        return tr("Right");
    }
    return {};
}

} // namespace hookdesk
