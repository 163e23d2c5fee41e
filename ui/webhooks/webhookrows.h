// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textorder.h"
#include "app/domain/webhook.h"
#include "ui/common/shownslots.h"
#include "ui/webhooks/webhookcolumns.h"
#include "ui/webhooks/webhookfilter.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hookdesk {

/// Null where no failure is known.
using FailureBudgetPtr = std::shared_ptr<const FailureBudget>;

/// The webhooks of a table with their sorted order and the filtered part of it.
///
/// A webhook lives in a slot that it keeps until it is removed. The order is a sorted permutation
/// of all slots, so that a filter is one pass that needs no sort; the names, folded for the search,
/// lie in one buffer, so that this pass stays in the cache. A second permutation is always by name:
/// sorting by another column is a stable sort of it. It announces nothing: WebhookTableModel does.
class WebhookRows
{
public:
    using Slot = hookdesk::Slot;
    using Slots = hookdesk::Slots;

    /// New content for a slot.
    struct Change
    {
        Slot slot = 0;
        WebhookPtr webhook;
        FailureBudgetPtr failures;
    };

    /// What a batch of webhooks means for the rows that are shown. What concerns hidden slots only
    /// is done already; the rest waits to be carried out.
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
    [[nodiscard]] const WebhookPtr &webhook(Slot slot) const { return m_rows[slot].webhook; }
    [[nodiscard]] WebhookFacts facts(Slot slot) const;
    [[nodiscard]] WebhookStatus status(Slot slot) const { return m_rows[slot].status; }
    [[nodiscard]] FailureBudgetPtr failures(Slot slot) const { return m_failures.value(slot); }
    [[nodiscard]] std::optional<Slot> find(const WebhookId &id) const;
    /// The slots of those ids that are known, each once.
    [[nodiscard]] Slots find(const QList<WebhookId> &ids) const;
    /// The entity types of all webhooks, sorted, each once.
    [[nodiscard]] QStringList entityTypes() const;

    void sort(WebhookColumn column, Qt::SortOrder order);
    /// True when another language was chosen since the names were sorted: sortAnew() is due.
    [[nodiscard]] bool isOrderOutdated() const { return !m_textOrder.isOfLanguage(); }
    void sortAnew();
    void setFilter(const WebhookFilter &filter);
    void clear();

    /// Sorts out what new content means. Every id at most once.
    [[nodiscard]] Merge stage(const QList<WebhookPtr> &webhooks);
    /// The same for budgets that are others now; also of webhooks that are still to come. Rows that
    /// look as before are not part of the merge.
    [[nodiscard]] Merge stage(const QHash<WebhookId, FailureBudgetPtr> &budgets);
    /// Whose budget is known.
    [[nodiscard]] QList<WebhookId> idsWithFailures() const { return m_budgets.keys(); }
    void setContext(const FailureContext &context) { m_context = context; }
    /// The last failed delivery of each webhook that had one; false: nothing is new.
    bool setLatestFailures(const QHash<WebhookId, QDateTime> &latest);
    [[nodiscard]] const FailureContext &context() const { return m_context; }
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
    /// The row that the slot should have; for one that is shown, as if it were taken out first.
    [[nodiscard]] qsizetype placeOf(Slot slot) const;

    /// Forgets webhooks, shown or not.
    void release(const Slots &slotsToFree);

private:
    struct Row
    {
        WebhookPtr webhook; ///< Null in a free slot.
        quint32 keyStart = 0;
        quint32 keyLength = 0;
        quint32 entityType = 0;                        ///< Index into m_entityTypes.
        WebhookStatus status = WebhookStatus::Unknown; ///< AtRisk included.
    };

    [[nodiscard]] std::string_view key(const Row &row) const;
    [[nodiscard]] bool isNameLess(Slot a, Slot b) const;
    [[nodiscard]] bool isLess(Slot a, Slot b) const;
    [[nodiscard]] bool fits(std::string_view key, WebhookStatus status, quint32 entityType,
                            const WebhookId &id) const;
    [[nodiscard]] bool fits(const Row &row) const;
    [[nodiscard]] WebhookFacts facts(const Change &change) const;
    [[nodiscard]] const QDateTime *offSince(const Webhook &webhook, WebhookStatus status) const;
    [[nodiscard]] bool keepsPlace(const Change &change) const;
    [[nodiscard]] bool takeBudget(const WebhookId &id, const FailureBudgetPtr &budget);
    void setFailures(Slot slot, const FailureBudgetPtr &failures);
    [[nodiscard]] Slot addSlot(const WebhookId &id);
    void sortOrderByNumber(qint64 (*numberOf)(const WebhookFacts &facts));
    void sortOrderByString(QStringView (*stringOf)(const WebhookFacts &facts));
    void sortOrderByType();
    template <typename Keys>
    void takeOrder(Keys &keyed);
    [[nodiscard]] int orderOf(const WebhookFacts &a, const WebhookFacts &b) const;
    void stageShown(Merge &merge, const Change &change);
    void stageHidden(Merge &merge, const Change &change);
    [[nodiscard]] quint32 internType(const QString &entityType);
    void setKey(Row &row, std::string_view newKey);
    void compactKeys();
    void sortSlots(Slots &some) const;
    /// All rows that fit, in the sorted order.
    [[nodiscard]] Slots fittingSlots() const;

    std::vector<Row> m_rows; ///< Two to a line of the cache: filters and sorts walk all of them.
    std::vector<std::optional<TextOrder::Key>> m_names; ///< Of the same slots.
    Slots m_freeSlots;
    QHash<WebhookId, Slot> m_slotOfId;
    QHash<WebhookId, FailureBudgetPtr> m_budgets; ///< As told, shown or not.
    /// As shown; beside the rows, because few webhooks fail and every filter walks all rows.
    QHash<Slot, FailureBudgetPtr> m_failures;
    QHash<WebhookId, QDateTime> m_latestFailures;
    FailureContext m_context;
    std::string m_keys; ///< UTF-8, in which bytes find text as its characters would.
    size_t m_wastedKeys = 0;
    QStringList m_entityTypes; ///< Every type ever seen; a row holds its index.
    QHash<QString, quint32> m_indexOfType;
    std::vector<qsizetype> m_entityTypeUses;

    TextOrder m_textOrder;
    Slots m_byName; ///< Ascending, then by id.
    Slots m_order;
    ShownSlots m_shown;
    WebhookColumn m_sortColumn = WebhookColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    WebhookFilter m_filter;
    std::string m_filterKey; ///< The filter's text, folded.
    std::optional<quint32> m_filterType;
};

} // namespace hookdesk
