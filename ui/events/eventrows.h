// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textorder.h"
#include "app/session/failuregroups.h"
#include "ui/common/shownslots.h"
#include "ui/events/eventchoices.h"
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
/// An event lives in a slot that it keeps until it is removed. The order is a
/// sorted permutation of all slots, so that a filter is one pass that needs no
/// sort; the searched texts, folded, lie in one buffer, so that this pass
/// stays in the cache. It announces nothing: EventTableModel does.
class EventRows
{
public:
    using Slots = hookdesk::Slots;

    /// New content for a slot.
    struct Change
    {
        Slot slot = 0;
        EventRow row;
    };

    /// What a batch of events means for the rows that are shown. What concerns
    /// hidden slots only is done already; the rest waits to be carried out.
    struct Merge
    {
        std::vector<Change> inPlace; ///< Shown, and stay in their rows.
        std::vector<Change> moved;   ///< Shown before and after, in another row.
        std::vector<Change> leaving; ///< Shown, and do not fit the filter any more.
        Slots entering;              ///< Not shown so far, and fit the filter; sorted.
        Slots placed;                ///< Whose place in the whole order has to be found anew.
    };

    [[nodiscard]] qsizetype size() const { return m_slotOfId.size(); }
    [[nodiscard]] const Slots &shown() const { return m_shown.order(); }
    [[nodiscard]] const EventRow &row(Slot slot) const { return m_rows[slot].row; }
    [[nodiscard]] std::optional<Slot> find(const EventId &id) const;
    /// The slots of those ids that are known, each once.
    [[nodiscard]] Slots find(const QList<EventId> &ids) const;
    /// Whether the known event is described otherwise so far.
    [[nodiscard]] bool isNews(const EventRow &row) const;
    /// Shown or not, in no order.
    [[nodiscard]] QList<WebhookEventPtr> eventsOf(const WebhookId &id) const;
    /// What is shown by cause and endpoint, the events of each group the newest first.
    [[nodiscard]] QList<FailureGroup> groups() const;
    /// How many the server tries again by itself, shown or not.
    [[nodiscard]] int retriedCount() const { return m_retried; }
    /// What the rows can be filtered by, shown or not.
    [[nodiscard]] EventChoices choices() const { return m_choices.choices(); }

    void sort(EventColumn column, Qt::SortOrder order);
    /// True when another language was chosen since the names were sorted: sortAnew() is due.
    [[nodiscard]] bool isOrderOutdated() const
    {
        return m_sortColumn == EventColumn::Webhook && !m_nameKeys.isOfLanguage();
    }
    void sortAnew() { sort(m_sortColumn, m_sortOrder); }
    /// Forgets which payloads fitted.
    void setFilter(const EventFilter &filter);
    void clear();

    /// Sorts out what new content means. Every id at most once.
    [[nodiscard]] Merge stage(const QList<EventRow> &rows);
    /// The same for payloads that hold the filter's text.
    [[nodiscard]] Merge stageFittingBodies(const QSet<EventId> &ids);
    /// Carries out a whole merge.
    void absorb(const Merge &merge);

    // The steps of a merge, for an owner that announces each.
    void take(const Change &change);
    void insertShown(qsizetype row, Slots::const_iterator first, Slots::const_iterator last)
    {
        m_shown.insert(row, first, last);
    }
    void eraseShown(qsizetype row, qsizetype count) { m_shown.erase(row, count); }
    void moveShown(qsizetype from, qsizetype to) { m_shown.move(from, to); }
    /// The last step: the order of all slots is right again.
    void finishOrder(const Merge &merge);

    /// The row of a slot, or -1 while it is hidden.
    [[nodiscard]] qsizetype rowOf(Slot slot) const { return m_shown.rowOf(slot); }
    /// The row that the slot should have; for one that is shown, as if it were
    /// taken out first.
    [[nodiscard]] qsizetype placeOf(Slot slot) const;

    /// Forgets events, shown or not.
    void release(const Slots &slotsToFree);

private:
    struct Row
    {
        EventRow row; ///< Its event is null in a free slot.
        FailureCause cause;
        qint64 created = 0; ///< Equal rows stand the newest first.
        // The sort key: one of these.
        qint64 number = 0;
        std::optional<TextOrder::Key> name;
        std::string string;
        size_t keyStart = 0;
        size_t keyLength = 0;
        bool bodyFits = false;
    };

    [[nodiscard]] Row made(const EventRow &row) const;
    void setSortKey(Row &row) const;
    void setKey(Row &row, const Row &last);
    void forget(const Row &row, Slot slot);
    [[nodiscard]] std::string_view key(const Row &row) const;
    [[nodiscard]] bool isLess(Slot a, Slot b) const;
    [[nodiscard]] bool isBefore(const Row &a, const Row &b) const;
    [[nodiscard]] Slots newestFirst() const;
    [[nodiscard]] bool fits(const Row &row, std::string_view key) const;
    [[nodiscard]] bool fitsChoices(const Row &row) const;
    [[nodiscard]] Slots fittingSlots() const;
    [[nodiscard]] Slot slotFor(const EventId &id);
    void stageShown(Merge &merge, const Change &change) const;
    void stageHidden(Merge &merge, const Change &change);
    void sortSlots(Slots &some) const;
    void compactKeys();

    std::vector<Row> m_rows;
    Slots m_freeSlots;
    QHash<EventId, Slot> m_slotOfId;
    QHash<WebhookId, QSet<Slot>> m_slotsOfWebhook;
    EventChoiceCount m_choices;
    std::string m_keys; ///< UTF-8.
    size_t m_wastedKeys = 0;
    int m_retried = 0;
    Slots m_order;
    ShownSlots m_shown;
    EventColumn m_sortColumn = EventColumn::Time;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    mutable TextKeys m_nameKeys; ///< A few webhooks have all events.
    EventFilter m_filter;
    std::string m_filterKey; ///< The filter's text, folded.
};

} // namespace hookdesk
