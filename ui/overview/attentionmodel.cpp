// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionmodel.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"

namespace hookdesk {

AttentionModel::AttentionModel(QObject *parent)
    : RankedModel(parent)
{
}

void AttentionModel::setItems(const QList<AttentionItem> &items, const QDateTime &now)
{
    m_now = now;
    merge(items);
}

void AttentionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, attentionColumnCount - 1);
    announceTexts();
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : attentionColumnCount;
}

QString AttentionModel::text(const AttentionItem &item, AttentionColumn column) const
{
    switch (column) {
    case AttentionColumn::Status:
        return needText(item);
    case AttentionColumn::Webhook:
        return item.label;
    case AttentionColumn::Reason:
        return reasonText(item, m_now);
    case AttentionColumn::Step:
        break;
    }
    return stepText(item.step);
}

QString AttentionModel::toolTip(const AttentionItem &item, AttentionColumn column) const
{
    switch (column) {
    case AttentionColumn::Status:
        return statusExplanation(item.status);
    case AttentionColumn::Webhook:
        return tr("%1: %2", "webhook, status").arg(item.label, statusText(item.status));
    case AttentionColumn::Step:
        return {};
    case AttentionColumn::Reason:
        break;
    }
    QStringList lines{reasonText(item, m_now), causeAdvice(item.cause)};
    if (item.budget.most > 0)
        lines += failuresExplanation(item.budget, FailureKnowledge::Read,
                                     item.status != WebhookStatus::Deactivated, m_now);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
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
    case IdRole:
        return item.id.value;
    case ToneRole:
        return column == AttentionColumn::Status ? int(needTone(item)) : QVariant();
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= attentionColumnCount)
        return {};
    switch (AttentionColumn(section)) {
    case AttentionColumn::Status:
        return tr("Status");
    case AttentionColumn::Webhook:
        return tr("Webhook");
    case AttentionColumn::Reason:
        return tr("What happened");
    case AttentionColumn::Step:
        break;
    }
    return tr("Next step");
}

} // namespace hookdesk
