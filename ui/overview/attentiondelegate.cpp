// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentiondelegate.h"

#include "ui/common/failurebar.h"
#include "ui/common/statuspill.h"
#include "ui/common/webhookpresentation.h"
#include "ui/overview/attentionmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

void AttentionDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = AttentionColumn(index.column());
    const auto status = WebhookStatus(index.data(AttentionModel::StatusRole).toInt());
    if (column == AttentionColumn::Reason)
        option->palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
    if (column == AttentionColumn::Failures)
        option->palette.setColor(
            QPalette::Text,
            toneColor(status == WebhookStatus::Active ? Tone::Neutral : statusTone(status)));
    if (column == AttentionColumn::Step)
        option->text.clear();
    if (column != AttentionColumn::Webhook)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = themeIcon(statusIconName(status));
    const int size =
        option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = QSize(size, size);
}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCell(*painter, cell);
    if (AttentionColumn(index.column()) == AttentionColumn::Step)
        return paintButton(painter, option, index.data().toString());
    const QVariant failures = index.data(AttentionModel::FailuresRole);
    if (failures.isValid())
        paintFailuresIn(*painter, cell, failures.value<FailureShare>());
}

void AttentionDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &cell,
                                    const QString &text) const
{
    QStyleOptionButton button;
    button.initFrom(cell.widget);
    button.rect = cell.rect.adjusted(4, 2, -4, -2);
    button.text = text;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.state.setFlag(QStyle::State_MouseOver, cell.state.testFlag(QStyle::State_MouseOver));
    button.palette = QApplication::palette("QPushButton");
    cell.widget->style()->drawControl(QStyle::CE_PushButton, &button, painter, cell.widget);
}

} // namespace hookdesk
