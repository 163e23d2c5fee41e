// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mergingtablemodel.h"
#include "ui/common/rowcopy.h"
#include "ui/webhooks/webhookrows.h"

namespace hookdesk {

class WebhookStore;

/// The webhooks of one environment, sorted and filtered.
///
/// A new filter or order resets the model, and so does a batch of changes in more than
/// `maximumRuns` places; every other change is announced as the few rows that it concerns. Whoever
/// keeps a selection over a reset keeps it by id.
class WebhookTableModel : public MergingTableModel<WebhookRows>
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< The value that is sorted by, see WebhookColumnSpec::raw.
        IdRole,                     ///< WebhookId::value.
        StatusRole,                 ///< int of WebhookStatus, in every column.
        FailuresRole                ///< FailureShare in the column Failures; else invalid.
    };

    explicit WebhookTableModel(QObject *parent = nullptr);

    /// Shows the webhooks of the store and follows it. The store outlives the model.
    void setStore(const WebhookStore *store);

    /// Takes in new and changed webhooks, each id at most once.
    void upsert(const QList<WebhookPtr> &webhooks);
    void remove(const QList<WebhookId> &ids);
    void clear();

    /// Takes in budgets that are others now, a null for a webhook without failures. They are kept
    /// for webhooks that are still to come.
    void setBudgets(const QHash<WebhookId, FailureBudgetPtr> &budgets);
    [[nodiscard]] QList<WebhookId> idsWithFailures() const { return m_rows.idsWithFailures(); }
    void setFailureContext(const FailureContext &context);
    /// The last failed delivery of each webhook that had one, UTC: since then a deactivated one is
    /// off.
    void setLatestFailures(const QHash<WebhookId, QDateTime> &latest);
    /// The texts of these rows as they are now, independent of the model.
    [[nodiscard]] RowTexts::Cell cellsOf(const QList<int> &rows) const;
    [[nodiscard]] const FailureContext &failureContext() const { return m_rows.context(); }

    void setFilter(const WebhookFilter &filter);
    [[nodiscard]] const WebhookFilter &filter() const { return m_filter; }
    /// The moment that relative times count from. UTC or local.
    void setNow(const QDateTime &now);
    /// The texts are in another language now; no column is sorted by them.
    void retranslate();

    [[nodiscard]] const Webhook &at(int row) const { return *pointerAt(row); }
    [[nodiscard]] const WebhookPtr &pointerAt(int row) const;
    [[nodiscard]] WebhookFacts factsAt(int row) const;
    /// -1 when the webhook is not there or does not fit the filter.
    [[nodiscard]] int rowOf(const WebhookId &id) const;
    [[nodiscard]] int totalCount() const { return int(m_rows.size()); }
    [[nodiscard]] int shownCount() const { return int(m_rows.shown().size()); }
    /// How many of the shown ones have that status.
    [[nodiscard]] int shownWith(WebhookStatus status) const;
    [[nodiscard]] QStringList entityTypes() const { return m_rows.entityTypes(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void announceColumn(WebhookColumn column);

    WebhookFilter m_filter;
    QDateTime m_now;
};

} // namespace hookdesk
