// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apicheck/assumptionmodel.h"

#include "ui/apicheck/assumptiontext.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace hookdesk {

namespace {

int urgency(const ApiFinding &finding)
{
    switch (finding.state) {
    case FindingState::Differs:
        return finding.proposals.isEmpty() ? 1 : 0;
    case FindingState::NotKnown:
        return 2;
    case FindingState::Documented:
        return 3;
    case FindingState::Confirmed:
        return 4;
    }
    Q_UNREACHABLE();
}

QString iconOf(FindingState state)
{
    switch (state) {
    case FindingState::Differs:
        return QStringLiteral("emblem-warning");
    case FindingState::Confirmed:
        return QStringLiteral("emblem-success");
    case FindingState::NotKnown:
    case FindingState::Documented:
        return QStringLiteral("documentinfo");
    }
    Q_UNREACHABLE();
}

QString assumptionCell(const ApiFinding &finding, AssumptionModel::Column column)
{
    switch (column) {
    case AssumptionModel::Column::Assumption:
        return assumptionText(finding.key);
    case AssumptionModel::Column::State:
        return findingStateText(finding.state);
    case AssumptionModel::Column::Found:
        return foundText(finding);
    case AssumptionModel::Column::Proposed:
        return proposedText(finding);
    }
    Q_UNREACHABLE();
}

} // namespace

void AssumptionModel::setFindings(const QList<ApiFinding> &findings)
{
    QList<ApiFinding> rows = findings;
    std::stable_sort(rows.begin(), rows.end(), [](const ApiFinding &a, const ApiFinding &b) {
        return urgency(a) < urgency(b);
    });
    const auto sameKey = [](const ApiFinding &a, const ApiFinding &b) { return a.key == b.key; };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKey)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int AssumptionModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ApiFinding &each) { return each.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void AssumptionModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int AssumptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AssumptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AssumptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApiFinding &finding = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return assumptionCell(finding, column);
    if (role == Qt::DecorationRole && column == Column::State)
        return themeIcon(iconOf(finding.state));
    return {};
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Assumption:
        return tr("Assumption");
    case Column::State:
        return tr("State");
    case Column::Found:
        return tr("Found");
    case Column::Proposed:
        return tr("Proposed");
    }
    return {};
}

} // namespace hookdesk
