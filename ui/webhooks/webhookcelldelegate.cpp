// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookcelldelegate.h"

#include "ui/common/failurebar.h"
#include "ui/common/statuspill.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QPainter>

namespace hookdesk {

namespace {

// Colour is kept for what needs a look: a table in which all is well stays calm.
Tone toneOf(WebhookColumn column, WebhookStatus status)
{
    const bool tells = column == WebhookColumn::Status || column == WebhookColumn::Failures;
    return !tells || status == WebhookStatus::Active ? Tone::Neutral : statusTone(status);
}

WebhookStatus statusOf(const QModelIndex &index)
{
    return WebhookStatus(index.data(WebhookTableModel::StatusRole).toInt());
}

/// Nobody needs to look at it.
bool isCalm(WebhookStatus status)
{
    return status == WebhookStatus::Active || status == WebhookStatus::Unknown;
}

bool isQuiet(WebhookColumn column)
{
    return column != WebhookColumn::Name && column != WebhookColumn::Endpoint;
}

} // namespace

void WebhookCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (WebhookColumn(index.column()) == WebhookColumn::Status) {
        const WebhookStatus status = statusOf(index);
        return paintStatusCell(*painter, cell, statusTone(status),
                               isCalm(status) ? PillWeight::Quiet : PillWeight::Loud);
    }
    paintCell(*painter, cell);
    const QVariant failures = index.data(WebhookTableModel::FailuresRole);
    if (failures.isValid())
        paintFailuresIn(*painter, cell, failures.value<FailureShare>());
}

void WebhookCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = WebhookColumn(index.column());
    const WebhookStatus status = statusOf(index);
    if (isQuiet(column))
        option->palette.setColor(QPalette::Text, toneColor(toneOf(column, status)));
    if (column == WebhookColumn::Name && !isCalm(status))
        option->font.setWeight(QFont::DemiBold);
    if (column == WebhookColumn::Endpoint)
        option->textElideMode = Qt::ElideMiddle; // the end tells endpoints of one host apart
}

} // namespace hookdesk
