// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventcelldelegate.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/statuspill.h"
#include "ui/events/eventtablemodel.h"

namespace hookdesk {

void EventCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (static_cast<EventColumn>(index.column()) != EventColumn::Status)
        return paintCell(*painter, cell);
    const auto status = static_cast<EventStatus>(index.data(EventTableModel::StatusRole).toInt());
    paintStatusCell(*painter, cell, eventStatusTone(status), PillWeight::Loud);
}

void EventCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<EventColumn>(index.column());
    if (column != EventColumn::Webhook && column != EventColumn::Why)
        option->palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
}

} // namespace hookdesk
