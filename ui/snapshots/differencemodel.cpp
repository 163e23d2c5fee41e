// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/differencemodel.h"

#include "app/domain/address.h"
#include "ui/common/plaintext.h"
#include "ui/common/unfolding.h"
#include "ui/snapshots/definitiontext.h"

#include <QPoint>

#include <algorithm>

namespace hookdesk {

void DifferenceModel::setDifferences(const QList<WebhookDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    makeRows();
    endResetModel();
}

int DifferenceModel::count(WebhookDifference::Kind kind) const
{
    if (kind == WebhookDifference::Kind::Same)
        return int(m_folded[size_t(Fold::Same)].size());
    return int(std::count_if(m_differences.begin(), m_differences.end(),
                             [kind](const auto &one) { return one.kind == kind; }));
}

std::optional<WebhookDifference> DifferenceModel::at(int row) const
{
    const Row &asked = m_rows.at(row);
    return asked.fold ? std::nullopt : std::optional(m_differences.at(asked.difference));
}

std::optional<DefinitionField> DifferenceModel::fieldAt(int row) const
{
    return m_rows.at(row).field;
}

void DifferenceModel::makeRows()
{
    m_rows.clear();
    m_folded = {};
    for (qsizetype i = 0; i < m_differences.size(); ++i) {
        const WebhookDifference &one = m_differences.at(i);
        if (one.kind == WebhookDifference::Kind::Same)
            m_folded[size_t(one.untold.isEmpty() ? Fold::Same : Fold::Untold)].append(i);
        else
            addRows(i);
    }
    addFold(Fold::Untold);
    addFold(Fold::Same);
}

void DifferenceModel::addRows(qsizetype difference)
{
    const WebhookDifference &one = m_differences.at(difference);
    if (one.changed.isEmpty() && one.untold.isEmpty())
        m_rows.append({difference, std::nullopt, false});
    for (const DefinitionField field : one.changed)
        m_rows.append({difference, field, false});
    for (const DefinitionField field : one.untold)
        m_rows.append({difference, field, true});
}

void DifferenceModel::addFold(Fold fold)
{
    if (m_folded[size_t(fold)].isEmpty())
        return;
    Row row;
    row.fold = fold;
    m_rows.append(row);
    if (m_isUnfolded[size_t(fold)])
        m_rows += foldedRows(fold);
}

QList<DifferenceModel::Row> DifferenceModel::foldedRows(Fold fold) const
{
    QList<Row> rows;
    for (const qsizetype difference : m_folded[size_t(fold)]) {
        if (fold == Fold::Same)
            rows.append({difference, std::nullopt, false, std::nullopt, true});
        for (const DefinitionField field : m_differences.at(difference).untold)
            rows.append({difference, field, true, std::nullopt, true});
    }
    return rows;
}

void DifferenceModel::unfold(int row, bool isUnfolded)
{
    const Fold fold = *m_rows.at(row).fold;
    if (m_isUnfolded[size_t(fold)] == isUnfolded)
        return;
    m_isUnfolded[size_t(fold)] = isUnfolded;
    const QList<Row> below = foldedRows(fold);
    const int first = row + 1;
    const int last = row + int(below.size());
    if (isUnfolded) {
        beginInsertRows({}, first, last);
        m_rows = m_rows.first(first) + below + m_rows.sliced(first);
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, below.size());
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != unfoldingRole::isUnfolded || !index.isValid() || !m_rows.at(index.row()).fold)
        return false;
    unfold(index.row(), value.toBool());
    return true;
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
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::ToolTipRole: {
        const QString whole = text(row, column);
        return whole.isEmpty() ? QVariant() : plainToolTip(whole);
    }
    case Qt::AccessibleTextRole:
        return spokenText(shown(row, column));
    case differingRole:
        return differing(row, column);
    case unfoldingRole::isUnfolded:
        return unfolded(row);
    case unfoldingRole::isBelow:
        return row.isBelow;
    default:
        return {};
    }
}

QVariant DifferenceModel::unfolded(const Row &row) const
{
    return row.fold ? QVariant(m_isUnfolded[size_t(*row.fold)]) : QVariant();
}

/// As it stands in the cell.
QString DifferenceModel::shown(const Row &row, Column column) const
{
    return plainLine(unmaskedAddress(text(row, column)));
}

/// What is left between the same beginning and the same end.
QVariant DifferenceModel::differing(const Row &row, Column column) const
{
    const bool isSide = column == Column::Left || column == Column::Right;
    if (!isSide || row.fold || row.isUntold || !row.field)
        return {};
    const QString here = shown(row, column);
    const QString there = shown(row, column == Column::Left ? Column::Right : Column::Left);
    const auto [first, second] =
        std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    const auto begin = int(first - here.begin());
    const auto most = std::min(here.size(), there.size()) - begin;
    int same = 0;
    while (same < most && here.at(here.size() - 1 - same) == there.at(there.size() - 1 - same))
        ++same;
    return QPoint(begin, int(here.size()) - begin - same);
}

QString DifferenceModel::foldText(Fold fold) const
{
    const auto count = int(m_folded[size_t(fold)].size());
    return fold == Fold::Same ? tr("%n same webhook(s)", nullptr, count)
                              : tr("%n webhook(s) not comparable", nullptr, count);
}

QString DifferenceModel::text(const Row &row, Column column) const
{
    if (row.fold)
        return column == Column::Webhook ? foldText(*row.fold) : QString();
    const WebhookDifference &one = m_differences.at(row.difference);
    switch (column) {
    case Column::Webhook:
        return definitionLabel(one.after ? *one.after : *one.before);
    case Column::What:
        return row.isUntold ? tr("Unknown") : differenceText(one.kind);
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
