// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionmodel.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/failurebar.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"

#include <algorithm>

namespace hookdesk {

AttentionModel::AttentionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttentionModel::setItems(const QList<AttentionItem> &items, const QDateTime &now,
                              int atRiskFrom)
{
    m_now = now;
    m_atRiskFrom = atRiskFrom;
    removeAllBut(items);
    for (int row = 0; row < items.size(); ++row)
        place(row, items[row]);
    if (!items.isEmpty()) // the words tell of times, and time has passed
        emit dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
}

void AttentionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, attentionColumnCount - 1);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
}

void AttentionModel::removeAllBut(const QList<AttentionItem> &items)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(items.begin(), items.end(), [&](const AttentionItem &item) {
            return item.id == m_items[row].id;
        });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
}

/// The rows above are right already.
void AttentionModel::place(int row, const AttentionItem &item)
{
    const int before = rowOf(item.id);
    if (before < 0) {
        beginInsertRows({}, row, row);
        m_items.insert(row, item);
        endInsertRows();
        return;
    }
    if (before != row) {
        beginMoveRows({}, before, before, {}, row);
        m_items.move(before, row);
        endMoveRows();
    }
    m_items[row] = item;
}

int AttentionModel::rowOf(const WebhookId &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const AttentionItem &item) { return item.id == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : attentionColumnCount;
}

QString AttentionModel::text(const AttentionItem &item, AttentionColumn column) const
{
    switch (column) {
    case AttentionColumn::Webhook:
        return item.label;
    case AttentionColumn::Reason:
        return reasonText(item, m_now);
    case AttentionColumn::Failures:
        return failureCountText(item.budget);
    case AttentionColumn::Step:
        break;
    }
    return stepText(item.step);
}

QString AttentionModel::toolTip(const AttentionItem &item, AttentionColumn column) const
{
    if (column == AttentionColumn::Webhook)
        return tr("%1: %2", "webhook, status").arg(item.label, statusText(item.status));
    if (column == AttentionColumn::Failures)
        return failuresExplanation(item.budget, FailureKnowledge::Read,
                                   item.status != WebhookStatus::Deactivated, m_now);
    if (column == AttentionColumn::Step)
        return {};
    return QStringList{reasonText(item, m_now), causeAdvice(item.cause)}
        .join(QLatin1Char('\n'))
        .trimmed();
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionItem &item = at(index.row());
    const auto column = AttentionColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        return spokenText(text(item, column));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(item, column));
    case Qt::TextAlignmentRole:
        return int((column == AttentionColumn::Failures ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case IdRole:
        return item.id.value;
    case StatusRole:
        return int(item.status);
    case FailuresRole:
        if (column != AttentionColumn::Failures || item.budget.most == 0)
            return {};
        return QVariant::fromValue(
            FailureShare{item.budget.least, item.budget.most, item.budget.limit, m_atRiskFrom});
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= attentionColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((AttentionColumn(section) == AttentionColumn::Failures ? Qt::AlignRight
                                                                          : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (AttentionColumn(section)) {
    case AttentionColumn::Webhook:
        return tr("Webhook");
    case AttentionColumn::Reason:
        return tr("What happened");
    case AttentionColumn::Failures:
        return tr("Failures (24 h)");
    case AttentionColumn::Step:
        break;
    }
    return tr("Next step");
}

} // namespace hookdesk
