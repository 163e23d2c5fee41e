// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventcelldelegate.h"

#include "ui/common/eventpresentation.h"
#include "ui/events/eventtablemodel.h"

namespace hookdesk {

void EventCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<EventColumn>(index.column());
    const bool strong = column == EventColumn::Webhook || column == EventColumn::Error;
    if (column != EventColumn::Status) {
        if (!strong)
            option->palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
        return;
    }
    const auto status = static_cast<EventStatus>(index.data(EventTableModel::StatusRole).toInt());
    option->palette.setColor(QPalette::Text, toneColor(eventStatusTone(status)));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = themeIcon(eventStatusIconName(status));
    const int size =
        option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = QSize(size, size);
}

} // namespace hookdesk
