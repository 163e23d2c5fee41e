// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookcelldelegate.h"

#include "ui/common/failurebar.h"
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

bool isQuiet(WebhookColumn column)
{
    return column != WebhookColumn::Name && column != WebhookColumn::Endpoint;
}

} // namespace

void WebhookCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant failures = index.data(WebhookTableModel::FailuresRole);
    if (!failures.isValid())
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFailuresIn(*painter, cell, failures.value<FailureShare>());
}

void WebhookCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = WebhookColumn(index.column());
    const auto status = WebhookStatus(index.data(WebhookTableModel::StatusRole).toInt());
    if (isQuiet(column))
        option->palette.setColor(QPalette::Text, toneColor(toneOf(column, status)));
    if (column == WebhookColumn::Endpoint)
        option->textElideMode = Qt::ElideMiddle; // the end tells endpoints of one host apart
    if (column != WebhookColumn::Status)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = themeIcon(statusIconName(status));
    const int size =
        option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = QSize(size, size);
}

} // namespace hookdesk
