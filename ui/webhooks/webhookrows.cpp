// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookrows.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

std::string folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

// Where no listing told names, people find a webhook by its endpoint.
std::string nameKey(const Webhook &webhook)
{
    return folded(webhook.name.isEmpty() ? webhook.endpoint : webhook.name);
}

// True when everything that fits `next` fits `last` as well.
bool narrows(const WebhookFilter &next, const WebhookFilter &last)
{
    return next.nameText.contains(last.nameText) && (!last.status || next.status == last.status) &&
           (last.entityType.isEmpty() || next.entityType == last.entityType);
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
            failures == m_failures.constEnd() ? nullptr : failures->get(), m_context};
}

WebhookFacts WebhookRows::facts(const Change &change) const
{
    return {*change.webhook, statusOf(change), change.failures.get(), m_context};
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
    types.sort();
    return types;
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
        sortOrderBy(spec.number);
    else
        sortOrderBy(spec.string);
    m_shown.assign(fittingSlots());
}

// Stable, so that rows that are equal here stay in the order of their names.
template <typename KeyFunction>
void WebhookRows::sortOrderBy(KeyFunction keyOf)
{
    using Keyed = std::pair<decltype(keyOf(std::declval<WebhookFacts>())), Slot>;
    std::vector<Keyed> keyed;
    keyed.reserve(m_byName.size());
    for (const Slot slot : m_byName)
        keyed.emplace_back(keyOf(facts(slot)), slot);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const Keyed &a, const Keyed &b) {
        return ascending ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.begin(), keyed.end(), m_order.begin(),
                   [](const Keyed &one) { return one.second; });
}

void WebhookRows::setFilter(const WebhookFilter &filter)
{
    const bool narrower = narrows(filter, m_filter);
    m_filter = filter;
    m_filterKey = folded(filter.nameText);
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
    const std::string newKey = nameKey(*change.webhook);
    const bool stays = keepsPlace(change, newKey);
    if (!stays)
        merge.placed.push_back(change.slot);
    if (!fits(newKey, statusOf(change), internType(change.webhook->entityType)))
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
    setKey(row, nameKey(*change.webhook));
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
    const int byName = key(m_rows[a]).compare(key(m_rows[b]));
    return byName != 0 ? byName < 0 : m_rows[a].webhook->id < m_rows[b].webhook->id;
}

bool WebhookRows::isLess(Slot a, Slot b) const
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == WebhookColumn::Name)
        return ascending ? isNameLess(a, b) : isNameLess(b, a);
    const int byColumn = columnSpec(m_sortColumn).compare(facts(a), facts(b));
    return byColumn != 0 ? (byColumn < 0) == ascending : isNameLess(a, b);
}

bool WebhookRows::fits(std::string_view key, WebhookStatus status, quint32 entityType) const
{
    return (!m_filter.status || status == *m_filter.status) &&
           (!m_filterType || entityType == *m_filterType) &&
           key.find(m_filterKey) != std::string_view::npos;
}

bool WebhookRows::fits(const Row &row) const
{
    return fits(key(row), row.status, row.entityType);
}

bool WebhookRows::keepsPlace(const Change &change, std::string_view newKey) const
{
    return columnSpec(m_sortColumn).compare(facts(change.slot), facts(change)) == 0 &&
           key(m_rows[change.slot]) == newKey;
}

WebhookRows::Slot WebhookRows::addSlot(const WebhookId &id)
{
    Slot slot = Slot(m_rows.size());
    if (m_freeSlots.empty()) {
        m_rows.emplace_back();
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
