// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventrows.h"

#include "app/domain/searchtext.h"

#include <algorithm>

namespace hookdesk {

namespace {

bool isRetried(const WebhookEvent &event)
{
    return event.status == EventStatus::Pending && !event.retriesExhausted();
}

// A line end between two fields: nobody finds what runs from one into the next.
std::string searchKey(const EventRow &row)
{
    const WebhookEvent &event = *row.event;
    return searchText(QStringList{row.webhook, row.host, event.entityType, event.errorMessage,
                                  event.id.value, event.webhookId.value, event.subjectId}
                          .join(QLatin1Char('\n')))
        .toStdString();
}

} // namespace

std::optional<Slot> EventRows::find(const EventId &id) const
{
    const auto found = m_slotOfId.constFind(id);
    return found == m_slotOfId.constEnd() ? std::nullopt : std::optional<Slot>(*found);
}

Slots EventRows::find(const QList<EventId> &ids) const
{
    Slots found;
    for (const EventId &id : ids) {
        if (const std::optional<Slot> slot = find(id))
            found.push_back(*slot);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool EventRows::isNews(const EventRow &row) const
{
    const EventRow &last = m_rows[m_slotOfId.value(row.event->id)].row;
    return row.webhook != last.webhook || row.host != last.host;
}

QList<WebhookEventPtr> EventRows::eventsOf(const WebhookId &id) const
{
    QList<WebhookEventPtr> events;
    for (const Slot slot : m_slotsOfWebhook.value(id))
        events.append(m_rows[slot].row.event);
    return events;
}

Slots EventRows::newestFirst() const
{
    Slots order = m_shown.order();
    if (m_sortColumn == EventColumn::Time && m_sortOrder == Qt::DescendingOrder)
        return order;
    std::sort(order.begin(), order.end(), [this](Slot a, Slot b) {
        const Row &one = m_rows[a];
        const Row &other = m_rows[b];
        return one.created != other.created ? one.created > other.created
                                            : one.row.event->id < other.row.event->id;
    });
    return order;
}

QList<FailureGroup> EventRows::groups() const
{
    FailureGrouping grouping;
    for (const Slot slot : newestFirst()) {
        const Row &row = m_rows[slot];
        grouping.add(row.row.event, row.cause, row.row.host);
    }
    return grouping.groups();
}

EventRows::Row EventRows::made(const EventRow &content) const
{
    Row row;
    row.row = content;
    row.cause = failureCause(*content.event);
    row.created = columnSpec(EventColumn::Time).number(content);
    setSortKey(row);
    return row;
}

void EventRows::setSortKey(Row &row) const
{
    const EventColumnSpec &spec = columnSpec(m_sortColumn);
    row.number = spec.number ? spec.number(row.row) : 0;
    if (m_sortColumn == EventColumn::Why)
        row.number = causeNumber(row.cause);
    row.name.reset();
    row.string.clear();
    if (m_sortColumn == EventColumn::Webhook)
        row.name = m_nameKeys.key(spec.string(row.row));
    else if (spec.string)
        row.string = plainOrderKey(spec.string(row.row));
}

std::string_view EventRows::key(const Row &row) const
{
    return {m_keys.data() + row.keyStart, row.keyLength};
}

/// A text that stays is not written again: most news are other numbers.
void EventRows::setKey(Row &row, const Row &last)
{
    row.keyStart = last.keyStart;
    row.keyLength = last.keyLength;
    const std::string fresh = searchKey(row.row);
    if (fresh == key(row))
        return;
    m_wastedKeys += row.keyLength;
    row.keyStart = m_keys.size();
    row.keyLength = fresh.size();
    m_keys += fresh;
}

void EventRows::compactKeys()
{
    constexpr size_t notWorthIt = 4096;
    if (m_wastedKeys < notWorthIt || m_wastedKeys < m_keys.size() / 2)
        return;
    std::string kept;
    for (Row &row : m_rows) {
        const size_t start = kept.size();
        kept.append(m_keys, row.keyStart, row.keyLength);
        row.keyStart = start;
    }
    m_keys = std::move(kept);
    m_wastedKeys = 0;
}

bool EventRows::isBefore(const Row &a, const Row &b) const
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (a.number != b.number) {
        if (a.number == unknownEventNumber || b.number == unknownEventNumber)
            return b.number == unknownEventNumber;
        return ascending ? a.number < b.number : b.number < a.number;
    }
    const int compared = a.name ? a.name->compare(*b.name) : a.string.compare(b.string);
    if (compared != 0)
        return ascending ? compared < 0 : compared > 0;
    if (a.created != b.created)
        return a.created > b.created;
    return a.row.event->id < b.row.event->id;
}

bool EventRows::isLess(Slot a, Slot b) const
{
    return isBefore(m_rows[a], m_rows[b]);
}

void EventRows::sortSlots(Slots &some) const
{
    std::sort(some.begin(), some.end(), [this](Slot a, Slot b) { return isLess(a, b); });
}

void EventRows::sort(EventColumn column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_nameKeys = {};
    for (const Slot slot : m_order)
        setSortKey(m_rows[slot]);
    sortSlots(m_order);
    m_shown.assign(fittingSlots());
}

void EventRows::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    m_filterKey = searchText(filter.text).toStdString();
    for (Row &row : m_rows)
        row.bodyFits = false;
    m_shown.assign(fittingSlots());
}

// In the order in which they lie in memory, which is faster than in that of the
// table.
Slots EventRows::fittingSlots() const
{
    std::vector<char> fitting(m_rows.size());
    for (size_t slot = 0; slot < m_rows.size(); ++slot)
        fitting[slot] = m_rows[slot].row.event && fits(m_rows[slot], key(m_rows[slot])) ? 1 : 0;
    Slots fittingInOrder;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(fittingInOrder),
                 [&fitting](Slot slot) { return fitting[slot] != 0; });
    return fittingInOrder;
}

bool EventRows::fitsChoices(const Row &row) const
{
    const WebhookEvent &event = *row.row.event;
    return (!m_filter.status || event.status == *m_filter.status) &&
           (!m_filter.exhaustedOnly || event.retriesExhausted()) &&
           (!m_filter.kind || event.mutation == *m_filter.kind) &&
           (!m_filter.cause || row.cause == *m_filter.cause) &&
           (m_filter.webhook.isEmpty() || event.webhookId == m_filter.webhook) &&
           (m_filter.entityType.isEmpty() || event.entityType == m_filter.entityType) &&
           (!m_filter.host || row.row.host == *m_filter.host);
}

bool EventRows::fits(const Row &row, std::string_view key) const
{
    return fitsChoices(row) &&
           (m_filterKey.empty() || row.bodyFits || key.find(m_filterKey) != std::string_view::npos);
}

void EventRows::clear()
{
    m_rows.clear();
    m_freeSlots.clear();
    m_slotOfId.clear();
    m_slotsOfWebhook.clear();
    m_choices = {};
    m_retried = 0;
    m_keys.clear();
    m_wastedKeys = 0;
    m_order.clear();
    m_shown.assign({});
}

Slot EventRows::slotFor(const EventId &id)
{
    Slot slot = static_cast<Slot>(m_rows.size());
    if (m_freeSlots.empty()) {
        m_rows.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_slotOfId.insert(id, slot);
    return slot;
}

EventRows::Merge EventRows::stage(const QList<EventRow> &rows)
{
    Merge merge;
    for (const EventRow &content : rows) {
        const std::optional<Slot> known = find(content.event->id);
        const Change change{known ? *known : slotFor(content.event->id), content};
        if (known && rowOf(*known) >= 0)
            stageShown(merge, change);
        else
            stageHidden(merge, change);
    }
    compactKeys();
    sortSlots(merge.entering);
    return merge;
}

void EventRows::stageShown(Merge &merge, const Change &change) const
{
    const Row &last = m_rows[change.slot];
    Row next = made(change.row);
    next.bodyFits = last.bodyFits;
    const bool stays = !isBefore(next, last) && !isBefore(last, next);
    if (!stays)
        merge.placed.push_back(change.slot);
    if (!fits(next, searchKey(change.row)))
        merge.leaving.push_back(change);
    else if (stays)
        merge.inPlace.push_back(change);
    else
        merge.moved.push_back(change);
}

void EventRows::stageHidden(Merge &merge, const Change &change)
{
    take(change);
    merge.placed.push_back(change.slot);
    if (fits(m_rows[change.slot], key(m_rows[change.slot])))
        merge.entering.push_back(change.slot);
}

EventRows::Merge EventRows::stageFittingBodies(const QSet<EventId> &ids)
{
    Merge merge;
    for (const EventId &id : ids) {
        const std::optional<Slot> slot = find(id);
        if (!slot)
            continue;
        m_rows[*slot].bodyFits = true;
        if (rowOf(*slot) < 0 && fitsChoices(m_rows[*slot]))
            merge.entering.push_back(*slot);
    }
    sortSlots(merge.entering);
    return merge;
}

void EventRows::absorb(const Merge &merge)
{
    Slots hidden;
    Slots appearing = merge.entering;
    for (const Change &change : merge.inPlace)
        take(change);
    for (const Change &change : merge.leaving) {
        take(change);
        hidden.push_back(change.slot);
    }
    for (const Change &change : merge.moved) {
        take(change);
        hidden.push_back(change.slot);
        appearing.push_back(change.slot);
    }
    Slots shown = m_shown.order();
    eraseSlots(shown, hidden, m_rows.size());
    sortSlots(appearing);
    insertSorted(shown, appearing, [this](Slot a, Slot b) { return isLess(a, b); });
    m_shown.assign(std::move(shown));
    finishOrder(merge);
}

void EventRows::take(const Change &change)
{
    Row &row = m_rows[change.slot];
    Row next = made(change.row);
    next.bodyFits = row.bodyFits;
    setKey(next, row);
    forget(row, change.slot);
    row = std::move(next);
    m_choices.add(row.row);
    m_retried += isRetried(*row.row.event) ? 1 : 0;
    m_slotsOfWebhook[row.row.event->webhookId].insert(change.slot);
}

void EventRows::forget(const Row &row, Slot slot)
{
    if (!row.row.event)
        return;
    m_choices.remove(row.row);
    m_retried -= isRetried(*row.row.event) ? 1 : 0;
    const auto found = m_slotsOfWebhook.find(row.row.event->webhookId);
    found->remove(slot);
    if (found->isEmpty())
        m_slotsOfWebhook.erase(found);
}

void EventRows::finishOrder(const Merge &merge)
{
    Slots placed = merge.placed;
    eraseSlots(m_order, placed, m_rows.size());
    sortSlots(placed);
    insertSorted(m_order, placed, [this](Slot a, Slot b) { return isLess(a, b); });
    compactKeys();
}

qsizetype EventRows::placeOf(Slot slot) const
{
    return m_shown.placeOf(slot, [this](Slot a, Slot b) { return isLess(a, b); });
}

void EventRows::release(const Slots &slotsToFree)
{
    eraseSlots(m_order, slotsToFree, m_rows.size());
    Slots shown = m_shown.order();
    eraseSlots(shown, slotsToFree, m_rows.size());
    m_shown.assign(std::move(shown));
    for (const Slot slot : slotsToFree) {
        Row &row = m_rows[slot];
        m_slotOfId.remove(row.row.event->id);
        m_wastedKeys += row.keyLength;
        forget(row, slot);
        row = {};
        m_freeSlots.push_back(slot);
    }
}

} // namespace hookdesk
