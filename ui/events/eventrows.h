// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventcolumns.h"
#include "ui/events/eventfilter.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookdesk {

/// The events of a table with their sorted order and the filtered part of it.
///
/// An event lives in a slot that it keeps until it is removed. The order is a sorted permutation of
/// all slots, so that a filter is one pass that needs no sort; the searched texts, case-folded, lie
/// in one buffer, so that this pass stays in the cache. It announces nothing: EventTableModel does.
class EventRows
{
public:
    using Slot = quint32;
    using Slots = std::vector<Slot>;

    [[nodiscard]] qsizetype size() const { return m_slotOfId.size(); }
    [[nodiscard]] const Slots &shown() const { return m_shown; }
    [[nodiscard]] const EventRow &row(Slot slot) const { return m_rows[slot].row; }
    [[nodiscard]] std::optional<Slot> find(const EventId &id) const;
    /// Shown or not, in the sorted order.
    [[nodiscard]] QList<EventRow> all() const;

    void sort(EventColumn column, Qt::SortOrder order);
    /// Forgets which payloads fitted.
    void setFilter(const EventFilter &filter);
    /// The payloads of these hold the filter's text.
    void setFittingBodies(const QSet<EventId> &ids);
    void clear();

    /// Takes in new and changed events, each id at most once.
    void absorb(const QList<EventRow> &rows);
    void remove(const QSet<EventId> &ids);

    /// Whether the event would stay in its row, shown, with this content.
    [[nodiscard]] bool staysInPlace(Slot slot, const EventRow &row) const;
    void replace(Slot slot, const EventRow &row);

    /// The row of a slot, or -1 while it is hidden.
    [[nodiscard]] qsizetype rowOf(Slot slot) const;

private:
    struct Row
    {
        EventRow row; ///< Its event is null in a free slot.
        FailureCause cause;
        qint64 created = 0; ///< Equal rows stand the newest first.
        qint64 number = 0;  ///< The sort key: this,
        QString string;     ///< or this.
        size_t keyStart = 0;
        size_t keyLength = 0;
        bool bodyFits = false;
    };

    [[nodiscard]] Row made(const EventRow &row) const;
    void setSortKey(Row &row) const;
    void setKey(Row &row);
    [[nodiscard]] bool isLess(Slot a, Slot b) const;
    [[nodiscard]] bool isBefore(const Row &a, const Row &b) const;
    [[nodiscard]] bool fits(const Row &row) const;
    [[nodiscard]] bool fitsChoices(const Row &row) const;
    [[nodiscard]] Slot slotFor(const EventId &id);
    void sortSlots(Slots &some) const;
    void filterOrder();
    void compactKeys();

    std::vector<Row> m_rows;
    Slots m_freeSlots;
    QHash<EventId, Slot> m_slotOfId;
    std::string m_keys; ///< UTF-8.
    size_t m_wastedKeys = 0;
    Slots m_order;
    Slots m_shown;
    mutable std::vector<qint32> m_rowOfSlot; ///< Empty: to be made anew from m_shown.
    EventColumn m_sortColumn = EventColumn::Time;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    EventFilter m_filter;
    std::string m_filterKey; ///< The filter's text, folded.
};

} // namespace hookdesk
