// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtabletraits.h"

#include "ui/common/recordtablelook.h"
#include "ui/common/statuspill.h"
#include "ui/events/eventcolumns.h"
#include "ui/events/eventtablemodel.h"

namespace hookdesk {

RecordTableView::Traits eventTableTraits(const EventTableModel &model, const QFontMetrics &metrics)
{
    RecordTableView::Traits traits;
    traits.objectName = QStringLiteral("eventsTable");
    traits.columnsKey = QStringLiteral("events/columns3");
    for (int column = 0; column < eventColumnCount; ++column)
        traits.widths.usual.append(firstWidth(static_cast<EventColumn>(column), metrics));
    const auto place = [](EventColumn column) { return static_cast<int>(column); };
    using enum EventColumn;
    for (const EventColumn column :
         {Time, Webhook, Event, Why, Status, Attempts, NextAttempt, EntityType, Response, Error})
        traits.order.append(place(column));
    traits.hidden = {place(EntityType), place(Response), place(Error)}; // the inspector has them
    traits.widths.sharing = {place(Webhook), place(Why)};
    traits.widths.foreign = {place(EntityType), place(Error)};
    traits.widths.folding = {place(NextAttempt), place(Attempts)}; // the inspector has them
    traits.widths.needed = [](const QModelIndex &cell, const QFont &font) {
        const QFontMetrics of(font);
        const QString text = cell.data().toString();
        return static_cast<EventColumn>(cell.column()) == Status ? statusPillWidth(of, text)
                                                                 : plainCellWidth(of, text);
    };
    traits.sortOrder = Qt::DescendingOrder;
    traits.idRole = EventTableModel::IdRole;
    traits.rowOfId = [&model](const QString &id) { return model.rowOf(EventId{id}); };
    traits.cellsOf = [&model](const QList<int> &rows) { return model.cellsOf(rows); };
    return traits;
}

} // namespace hookdesk
