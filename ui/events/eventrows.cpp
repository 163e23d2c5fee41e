// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventrows.h"

#include <algorithm>

namespace hookdesk {

namespace {

std::string folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

// A line end between two fields: nobody finds what runs from one into the next.
std::string searchKey(const EventRow &row)
{
    const WebhookEvent &event = *row.event;
    return folded(QStringList{row.webhook, row.host, event.entityType, event.errorMessage,
                              event.id.value, event.webhookId.value, event.subjectId}
                      .join(QLatin1Char('\n')));
}

} // namespace

std::optional<EventRows::Slot> EventRows::find(const EventId &id) const
{
    const auto found = m_slotOfId.constFind(id);
    return found == m_slotOfId.constEnd() ? std::nullopt : std::optional<Slot>(*found);
}

QList<EventRow> EventRows::all() const
{
    QList<EventRow> rows;
    rows.reserve(static_cast<qsizetype>(m_order.size()));
    for (const Slot slot : m_order)
        rows.append(m_rows[slot].row);
    return rows;
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
    row.string = spec.string ? spec.string(row.row) : QString();
}

void EventRows::setKey(Row &row)
{
    const std::string key = searchKey(row.row);
    m_wastedKeys += row.keyLength;
    row.keyStart = m_keys.size();
    row.keyLength = key.size();
    m_keys += key;
}

void EventRows::compactKeys()
{
    if (m_wastedKeys < m_keys.size() / 2)
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
    if (a.number != b.number)
        return ascending ? a.number < b.number : b.number < a.number;
    if (const int compared = a.string.compare(b.string, Qt::CaseInsensitive); compared != 0)
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
    for (const Slot slot : m_order)
        setSortKey(m_rows[slot]);
    sortSlots(m_order);
    filterOrder();
}

void EventRows::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    m_filterKey = folded(filter.text);
    for (Row &row : m_rows)
        row.bodyFits = false;
    filterOrder();
}

void EventRows::setFittingBodies(const QSet<EventId> &ids)
{
    for (const EventId &id : ids) {
        if (const std::optional<Slot> slot = find(id))
            m_rows[*slot].bodyFits = true;
    }
    filterOrder();
}

// In the order in which they lie in memory, which is faster than in that of the table.
void EventRows::filterOrder()
{
    std::vector<char> fitting(m_rows.size());
    for (size_t slot = 0; slot < m_rows.size(); ++slot)
        fitting[slot] = m_rows[slot].row.event && fits(m_rows[slot]) ? 1 : 0;
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [&fitting](Slot slot) { return fitting[slot] != 0; });
    m_rowOfSlot.clear();
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

bool EventRows::fits(const Row &row) const
{
    if (!fitsChoices(row))
        return false;
    const std::string_view key(m_keys.data() + row.keyStart, row.keyLength);
    return m_filterKey.empty() || row.bodyFits || key.find(m_filterKey) != std::string_view::npos;
}

void EventRows::clear()
{
    m_rows.clear();
    m_freeSlots.clear();
    m_slotOfId.clear();
    m_keys.clear();
    m_wastedKeys = 0;
    m_order.clear();
    m_shown.clear();
    m_rowOfSlot.clear();
}

EventRows::Slot EventRows::slotFor(const EventId &id)
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

void EventRows::absorb(const QList<EventRow> &rows)
{
    std::vector<char> replaced(m_rows.size() + static_cast<size_t>(rows.size()));
    Slots placed;
    for (const EventRow &content : rows) {
        const std::optional<Slot> known = find(content.event->id);
        const Slot slot = known ? *known : slotFor(content.event->id);
        replaced[slot] = 1;
        replace(slot, content);
        placed.push_back(slot);
    }
    std::erase_if(m_order, [&replaced](Slot slot) { return replaced[slot] != 0; });
    sortSlots(placed);
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    m_order.insert(m_order.end(), placed.begin(), placed.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(),
                       [this](Slot a, Slot b) { return isLess(a, b); });
    compactKeys();
    filterOrder();
}

void EventRows::remove(const QSet<EventId> &ids)
{
    std::vector<char> gone(m_rows.size());
    for (const EventId &id : ids) {
        const std::optional<Slot> slot = find(id);
        if (!slot)
            continue;
        gone[*slot] = 1;
        m_wastedKeys += m_rows[*slot].keyLength;
        m_rows[*slot] = {};
        m_slotOfId.remove(id);
        m_freeSlots.push_back(*slot);
    }
    const auto isGone = [&gone](Slot slot) { return gone[slot] != 0; };
    std::erase_if(m_order, isGone);
    std::erase_if(m_shown, isGone);
    m_rowOfSlot.clear();
}

bool EventRows::staysInPlace(Slot slot, const EventRow &content) const
{
    const Row next = made(content);
    const Row &last = m_rows[slot];
    // What the text is found in may change: then it takes the long way.
    const bool sameKey = m_filterKey.empty() || searchKey(content) == searchKey(last.row);
    return rowOf(slot) >= 0 && next.number == last.number && next.string == last.string &&
           next.created == last.created && fitsChoices(next) && sameKey;
}

void EventRows::replace(Slot slot, const EventRow &content)
{
    Row next = made(content);
    next.keyLength = m_rows[slot].keyLength;
    next.bodyFits = m_rows[slot].bodyFits;
    setKey(next);
    m_rows[slot] = std::move(next);
}

qsizetype EventRows::rowOf(Slot slot) const
{
    if (m_rowOfSlot.empty()) {
        m_rowOfSlot.assign(m_rows.size() + 1, -1);
        for (size_t row = 0; row < m_shown.size(); ++row)
            m_rowOfSlot[m_shown[row]] = static_cast<qint32>(row);
    }
    return slot < m_rowOfSlot.size() ? m_rowOfSlot[slot] : -1;
}

} // namespace hookdesk
