// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookrows.h"

#include "app/domain/searchtext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hookdesk {

namespace {

// Where no listing told names, people find a webhook by its endpoint.
const QString &nameOf(const Webhook &webhook)
{
    return webhook.name.isEmpty() ? webhook.endpoint : webhook.name;
}

std::string searchKey(const Webhook &webhook)
{
    return searchText(nameOf(webhook)).toStdString();
}

// True when everything that fits `next` fits `last` as well, their texts apart.
bool narrows(const WebhookFilter &next, const WebhookFilter &last)
{
    return (!last.status || next.status == last.status) &&
           (last.entityType.isEmpty() || next.entityType == last.entityType) &&
           (last.only.isEmpty() || next.only == last.only);
}

/// A webhook and what it is sorted by. Where keys begin alike, as addresses do, the first bytes
/// after that decide nearly always.
struct Keyed
{
    quint64 head = 0;
    std::string_view key;
    WebhookRows::Slot slot = 0;

    [[nodiscard]] bool isBefore(const Keyed &other) const
    {
        return head != other.head ? head < other.head : key < other.key;
    }
};

size_t commonStart(const std::vector<Keyed> &keyed)
{
    size_t length = keyed.empty() ? 0 : keyed.front().key.size();
    for (const Keyed &one : keyed) {
        const std::string_view first = keyed.front().key.substr(0, length);
        const auto [end, other] =
            std::mismatch(first.begin(), first.end(), one.key.begin(), one.key.end());
        length = size_t(end - first.begin());
    }
    return length;
}

void setHeads(std::vector<Keyed> &keyed)
{
    const size_t start = commonStart(keyed);
    for (Keyed &one : keyed) {
        const std::string_view rest = one.key.substr(start, sizeof(one.head));
        for (size_t i = 0; i < sizeof(one.head); ++i)
            one.head = one.head << 8 | (i < rest.size() ? uchar(rest[i]) : 0);
    }
}

WebhookStatus statusOf(const WebhookRows::Change &change)
{
    return withRisk(change.webhook->status(), change.failures && change.failures->isAtRisk);
}

bool looksAlike(const FailureBudgetPtr &a, const FailureBudgetPtr &b)
{
    if (!a || !b)
        return a == b;
    return a->least == b->least && a->most == b->most && a->limit == b->limit &&
           a->isAtRisk == b->isAtRisk;
}

} // namespace

WebhookFacts WebhookRows::facts(Slot slot) const
{
    const auto failures = m_failures.constFind(slot);
    return {*m_rows[slot].webhook, m_rows[slot].status,
            failures == m_failures.constEnd() ? nullptr : failures->get(), m_context,
            offSince(*m_rows[slot].webhook, m_rows[slot].status)};
}

WebhookFacts WebhookRows::facts(const Change &change) const
{
    const WebhookStatus status = statusOf(change);
    return {*change.webhook, status, change.failures.get(), m_context,
            offSince(*change.webhook, status)};
}

/// The status lies beside its neighbours; a webhook lies anywhere, and a sort asks all of them.
const QDateTime *WebhookRows::offSince(const Webhook &webhook, WebhookStatus status) const
{
    if (status != WebhookStatus::Deactivated)
        return nullptr;
    const auto latest = m_latestFailures.constFind(webhook.id);
    return latest == m_latestFailures.constEnd() ? nullptr : &*latest;
}

bool WebhookRows::setLatestFailures(const QHash<WebhookId, QDateTime> &latest)
{
    if (latest == m_latestFailures)
        return false;
    m_latestFailures = latest;
    return true;
}

std::optional<WebhookRows::Slot> WebhookRows::find(const WebhookId &id) const
{
    const auto found = m_slotOfId.constFind(id);
    return found == m_slotOfId.constEnd() ? std::nullopt : std::optional<Slot>(*found);
}

WebhookRows::Slots WebhookRows::find(const QList<WebhookId> &ids) const
{
    Slots found;
    for (const WebhookId &id : ids) {
        if (const std::optional<Slot> slot = find(id))
            found.push_back(*slot);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QStringList WebhookRows::entityTypes() const
{
    QStringList types;
    for (qsizetype i = 0; i < m_entityTypes.size(); ++i) {
        if (m_entityTypeUses[size_t(i)] > 0 && !m_entityTypes[i].isEmpty())
            types.append(m_entityTypes[i]);
    }
    return sortedForPeople(types);
}

void WebhookRows::sort(WebhookColumn column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const WebhookColumnSpec &spec = columnSpec(column);
    if (column == WebhookColumn::Name)
        m_order =
            order == Qt::AscendingOrder ? m_byName : Slots(m_byName.rbegin(), m_byName.rend());
    else if (spec.number)
        sortOrderByNumber(spec.number);
    else if (column == WebhookColumn::EntityType)
        sortOrderByType();
    else
        sortOrderByString(spec.string);
    m_shown.assign(fittingSlots());
}

void WebhookRows::sortAnew()
{
    m_textOrder = TextOrder();
    for (const Slot slot : m_byName)
        m_names[slot] = m_textOrder.key(nameOf(*m_rows[slot].webhook));
    std::sort(m_byName.begin(), m_byName.end(),
              [this](Slot a, Slot b) { return isNameLess(a, b); });
    sort(m_sortColumn, m_sortOrder);
}

// Stable, so that rows that are equal here stay in the order of their names.
template <typename Keys>
void WebhookRows::takeOrder(Keys &keyed)
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    using One = typename Keys::value_type;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const One &a, const One &b) {
        return ascending ? a.isBefore(b) : b.isBefore(a);
    });
    std::transform(keyed.begin(), keyed.end(), m_order.begin(),
                   [](const One &one) { return one.slot; });
}

void WebhookRows::sortOrderByNumber(qint64 (*numberOf)(const WebhookFacts &facts))
{
    struct Numbered
    {
        qint64 number;
        Slot slot;
        [[nodiscard]] bool isBefore(const Numbered &other) const { return number < other.number; }
    };
    const qint64 last = m_sortOrder == Qt::AscendingOrder ? std::numeric_limits<qint64>::max()
                                                          : std::numeric_limits<qint64>::min();
    std::vector<Numbered> numbered;
    numbered.reserve(m_byName.size());
    for (const Slot slot : m_byName) {
        const qint64 number = numberOf(facts(slot));
        numbered.push_back({number == unknownNumber ? last : number, slot});
    }
    takeOrder(numbered);
}

/// Each key is made once, and forgotten: a hundred thousand addresses are as large as their rows.
void WebhookRows::sortOrderByString(QStringView (*stringOf)(const WebhookFacts &facts))
{
    constexpr size_t usualLength = 64;
    std::string keys;
    keys.reserve(m_byName.size() * usualLength);
    std::vector<size_t> ends;
    ends.reserve(m_byName.size());
    for (const Slot slot : m_byName) {
        appendPlainOrderKey(keys, stringOf(facts(slot)));
        ends.push_back(keys.size());
    }
    std::vector<Keyed> keyed;
    keyed.reserve(m_byName.size());
    size_t start = 0;
    for (size_t i = 0; i < ends.size(); start = ends[i++])
        keyed.push_back({0, std::string_view(keys).substr(start, ends[i] - start), m_byName[i]});
    setHeads(keyed);
    takeOrder(keyed);
}

void WebhookRows::sortOrderByType()
{
    std::vector<std::string> keys;
    for (const QString &type : std::as_const(m_entityTypes))
        keys.push_back(plainOrderKey(type));
    std::vector<Keyed> keyed;
    keyed.reserve(m_byName.size());
    for (const Slot slot : m_byName)
        keyed.push_back({0, keys[m_rows[slot].entityType], slot});
    setHeads(keyed);
    takeOrder(keyed);
}

/// Negative: `a` stands above.
int WebhookRows::orderOf(const WebhookFacts &a, const WebhookFacts &b) const
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const WebhookColumnSpec &spec = columnSpec(m_sortColumn);
    if (spec.string) {
        const int compared = plainOrderKey(spec.string(a)).compare(plainOrderKey(spec.string(b)));
        return ascending ? compared : -compared;
    }
    const qint64 left = spec.number(a);
    const qint64 right = spec.number(b);
    if (left == right)
        return 0;
    if (left == unknownNumber || right == unknownNumber)
        return left == unknownNumber ? 1 : -1;
    return (left < right) == ascending ? -1 : 1;
}

void WebhookRows::setFilter(const WebhookFilter &filter)
{
    const std::string key = searchText(filter.nameText).toStdString();
    const bool narrower = narrows(filter, m_filter) && key.find(m_filterKey) != std::string::npos;
    m_filter = filter;
    m_filterKey = key;
    m_filterType =
        filter.entityType.isEmpty() ? std::nullopt : std::optional(internType(filter.entityType));
    // Few rows are looked up one by one; many are faster in the order in which they lie in memory.
    if (!narrower || shown().size() >= m_order.size() / 4)
        return m_shown.assign(fittingSlots());
    Slots fitting = shown();
    std::erase_if(fitting, [this](Slot slot) { return !fits(m_rows[slot]); });
    m_shown.assign(std::move(fitting));
}

WebhookRows::Slots WebhookRows::fittingSlots() const
{
    if (m_filter.isEmpty())
        return m_order;
    std::vector<char> fitting(m_rows.size());
    for (size_t slot = 0; slot < m_rows.size(); ++slot)
        fitting[slot] = m_rows[slot].webhook && fits(m_rows[slot]);
    Slots slotsInOrder;
    for (const Slot slot : m_order) {
        if (fitting[slot] != 0)
            slotsInOrder.push_back(slot);
    }
    return slotsInOrder;
}

void WebhookRows::clear()
{
    m_rows.clear();
    m_names.clear();
    m_freeSlots.clear();
    m_slotOfId.clear();
    m_keys.clear();
    m_wastedKeys = 0;
    m_failures.clear();
    std::fill(m_entityTypeUses.begin(), m_entityTypeUses.end(), 0);
    m_byName.clear();
    m_order.clear();
    m_shown.assign({});
}

WebhookRows::Merge WebhookRows::stage(const QList<WebhookPtr> &webhooks)
{
    Merge merge;
    for (const WebhookPtr &webhook : webhooks) {
        const std::optional<Slot> known = find(webhook->id);
        const Change change{known ? *known : addSlot(webhook->id), webhook,
                            m_budgets.value(webhook->id)};
        if (known && rowOf(*known) >= 0)
            stageShown(merge, change);
        else
            stageHidden(merge, change);
    }
    sortSlots(merge.entering);
    return merge;
}

WebhookRows::Merge WebhookRows::stage(const QHash<WebhookId, FailureBudgetPtr> &budgets)
{
    QList<WebhookPtr> changed;
    for (auto it = budgets.constBegin(); it != budgets.constEnd(); ++it) {
        if (takeBudget(it.key(), it.value()))
            changed.append(m_rows[m_slotOfId.value(it.key())].webhook);
    }
    return stage(changed);
}

/// True when a row shows something else from now on.
bool WebhookRows::takeBudget(const WebhookId &id, const FailureBudgetPtr &budget)
{
    if (budget)
        m_budgets.insert(id, budget);
    else
        m_budgets.remove(id);
    const std::optional<Slot> slot = find(id);
    if (!slot)
        return false;
    if (!looksAlike(m_failures.value(*slot), budget))
        return true;
    setFailures(*slot, budget);
    return false;
}

void WebhookRows::setFailures(Slot slot, const FailureBudgetPtr &failures)
{
    if (failures)
        m_failures.insert(slot, failures);
    else
        m_failures.remove(slot);
}

void WebhookRows::stageShown(Merge &merge, const Change &change)
{
    const bool stays = keepsPlace(change);
    if (!stays)
        merge.placed.push_back(change.slot);
    const Webhook &webhook = *change.webhook;
    if (!fits(searchKey(webhook), statusOf(change), internType(webhook.entityType), webhook.id))
        merge.leaving.push_back(change);
    else if (stays)
        merge.inPlace.push_back(change);
    else
        merge.moved.push_back(change);
}

void WebhookRows::stageHidden(Merge &merge, const Change &change)
{
    take(change);
    merge.placed.push_back(change.slot);
    if (fits(m_rows[change.slot]))
        merge.entering.push_back(change.slot);
}

void WebhookRows::absorb(const Merge &merge)
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

void WebhookRows::take(const Change &change)
{
    Row &row = m_rows[change.slot];
    const quint32 entityType = internType(change.webhook->entityType);
    if (row.webhook)
        --m_entityTypeUses[row.entityType];
    ++m_entityTypeUses[entityType];
    setKey(row, searchKey(*change.webhook));
    if (!row.webhook || nameOf(*row.webhook) != nameOf(*change.webhook))
        m_names[change.slot] = m_textOrder.key(nameOf(*change.webhook));
    row.webhook = change.webhook;
    row.entityType = entityType;
    row.status = statusOf(change);
    setFailures(change.slot, change.failures);
}

void WebhookRows::finishOrder(const Merge &merge)
{
    const auto less = [this](Slot a, Slot b) { return isLess(a, b); };
    const auto nameLess = [this](Slot a, Slot b) { return isNameLess(a, b); };
    Slots placed = merge.placed;
    eraseSlots(m_order, placed, m_rows.size());
    eraseSlots(m_byName, placed, m_rows.size());
    sortSlots(placed);
    insertSorted(m_order, placed, less);
    std::sort(placed.begin(), placed.end(), nameLess);
    insertSorted(m_byName, placed, nameLess);
}

qsizetype WebhookRows::placeOf(Slot slot) const
{
    return m_shown.placeOf(slot, [this](Slot a, Slot b) { return isLess(a, b); });
}

void WebhookRows::release(const Slots &slotsToFree)
{
    eraseSlots(m_byName, slotsToFree, m_rows.size());
    eraseSlots(m_order, slotsToFree, m_rows.size());
    Slots shown = m_shown.order();
    eraseSlots(shown, slotsToFree, m_rows.size());
    m_shown.assign(std::move(shown));
    for (const Slot slot : slotsToFree) {
        Row &row = m_rows[slot];
        m_slotOfId.remove(row.webhook->id);
        --m_entityTypeUses[row.entityType];
        m_wastedKeys += row.keyLength;
        row = Row();
        m_names[slot].reset();
        m_failures.remove(slot);
        m_freeSlots.push_back(slot);
    }
}

std::string_view WebhookRows::key(const Row &row) const
{
    return {m_keys.data() + row.keyStart, row.keyLength};
}

bool WebhookRows::isNameLess(Slot a, Slot b) const
{
    const int byName = m_names[a]->compare(*m_names[b]);
    return byName != 0 ? byName < 0 : m_rows[a].webhook->id < m_rows[b].webhook->id;
}

bool WebhookRows::isLess(Slot a, Slot b) const
{
    if (m_sortColumn == WebhookColumn::Name)
        return m_sortOrder == Qt::AscendingOrder ? isNameLess(a, b) : isNameLess(b, a);
    const int byColumn = orderOf(facts(a), facts(b));
    return byColumn != 0 ? byColumn < 0 : isNameLess(a, b);
}

bool WebhookRows::fits(std::string_view key, WebhookStatus status, quint32 entityType,
                       const WebhookId &id) const
{
    return (!m_filter.status || status == *m_filter.status) &&
           (!m_filterType || entityType == *m_filterType) &&
           (m_filter.only.isEmpty() || m_filter.only.contains(id)) &&
           key.find(m_filterKey) != std::string_view::npos;
}

bool WebhookRows::fits(const Row &row) const
{
    return fits(key(row), row.status, row.entityType, row.webhook->id);
}

bool WebhookRows::keepsPlace(const Change &change) const
{
    const bool keepsName = nameOf(*m_rows[change.slot].webhook) == nameOf(*change.webhook);
    return keepsName &&
           (m_sortColumn == WebhookColumn::Name || orderOf(facts(change.slot), facts(change)) == 0);
}

WebhookRows::Slot WebhookRows::addSlot(const WebhookId &id)
{
    Slot slot = Slot(m_rows.size());
    if (m_freeSlots.empty()) {
        m_rows.emplace_back();
        m_names.emplace_back();
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
    }
    m_slotOfId.insert(id, slot);
    return slot;
}

quint32 WebhookRows::internType(const QString &entityType)
{
    const auto known = m_indexOfType.constFind(entityType);
    if (known != m_indexOfType.constEnd())
        return *known;
    const quint32 index = quint32(m_entityTypes.size());
    m_indexOfType.insert(entityType, index);
    m_entityTypes.append(entityType);
    m_entityTypeUses.push_back(0);
    return index;
}

void WebhookRows::setKey(Row &row, std::string_view newKey)
{
    if (key(row) == newKey)
        return;
    m_wastedKeys += row.keyLength;
    row.keyStart = quint32(m_keys.size());
    row.keyLength = quint32(newKey.size());
    m_keys.append(newKey);
    if (m_wastedKeys > 4096 && m_wastedKeys > m_keys.size() / 2)
        compactKeys();
}

void WebhookRows::compactKeys()
{
    std::string keys;
    keys.reserve(m_keys.size() - m_wastedKeys);
    for (Row &row : m_rows) {
        const size_t start = keys.size();
        keys.append(m_keys, row.keyStart, row.keyLength);
        row.keyStart = quint32(start);
    }
    m_keys = std::move(keys);
    m_wastedKeys = 0;
}

void WebhookRows::sortSlots(Slots &some) const
{
    std::sort(some.begin(), some.end(), [this](Slot a, Slot b) { return isLess(a, b); });
}

} // namespace hookdesk
