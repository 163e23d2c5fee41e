// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentiondelegate.h"

#include "ui/common/statuspill.h"
#include "ui/overview/attentionmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

void AttentionDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (AttentionColumn(index.column())) {
    case AttentionColumn::Webhook:
        option->font.setWeight(QFont::DemiBold);
        option->textElideMode = Qt::ElideMiddle; // the end tells webhooks of one kind apart
        return;
    case AttentionColumn::Reason:
        option->palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
        return;
    case AttentionColumn::Step:
        option->text.clear();
        return;
    case AttentionColumn::Status:
        return;
    }
}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (AttentionColumn(index.column()) == AttentionColumn::Status)
        return paintStatusCell(*painter, cell, Tone(index.data(AttentionModel::ToneRole).toInt()),
                               PillWeight::Loud);
    paintCell(*painter, cell);
    if (AttentionColumn(index.column()) == AttentionColumn::Step)
        paintButton(painter, option, index.data().toString());
}

void AttentionDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &cell,
                                    const QString &text) const
{
    QStyleOptionButton button;
    button.initFrom(cell.widget);
    button.rect = cell.rect.adjusted(4, 2, -4, -3); // the line below the row is not its own
    button.text = text;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.state.setFlag(QStyle::State_MouseOver, cell.state.testFlag(QStyle::State_MouseOver));
    button.palette = QApplication::palette("QPushButton");
    cell.widget->style()->drawControl(QStyle::CE_PushButton, &button, painter, cell.widget);
}

} // namespace hookdesk
