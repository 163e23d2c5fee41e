// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mergingtablemodel.h"
#include "ui/common/rowcopy.h"
#include "ui/events/eventrows.h"

#include <QDateTime>

#include <functional>

namespace hookdesk {

class EventStore;

/// The failed events of an environment, filtered and sorted.
///
/// A new filter or order resets the model, and so does a batch of changes in more than
/// `maximumRuns` places; every other change is announced as the few rows that it concerns.
class EventTableModel : public MergingTableModel<EventRows>
{
    Q_OBJECT

public:
    enum Role { RawRole = Qt::UserRole + 1, IdRole, StatusRole };

    /// What is known of a webhook now: what a person calls it, and its endpoint.
    struct Description
    {
        QString label;
        QString endpoint;
    };
    using Describe = std::function<Description(const WebhookId &id)>;

    explicit EventTableModel(Describe describe, QObject *parent = nullptr);

    /// Shows the events of the store and follows it. The store outlives the model.
    void setStore(const EventStore *store);
    void upsert(const QList<WebhookEventPtr> &events);
    void remove(const QList<EventId> &ids);
    void clear();
    /// These webhooks may be called otherwise now.
    void describeAgain(const QList<WebhookId> &webhooks);
    /// The language is another one, and so is every text.
    void retranslate();

    void setFilter(const EventFilter &filter);
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    /// The payloads of these hold the filter's text.
    void setFittingBodies(const QSet<EventId> &ids);
    /// The moment that relative times count from. UTC or local.
    void setNow(const QDateTime &now);

    [[nodiscard]] const EventRow &at(int row) const;
    /// -1 when the event is not there or does not fit the filter.
    [[nodiscard]] int rowOf(const EventId &id) const;
    /// What is shown by cause and endpoint, the events of each group the newest first.
    [[nodiscard]] QList<FailureGroup> groups() const { return m_rows.groups(); }
    /// How many of all the server tries again by itself.
    [[nodiscard]] int retriedCount() const { return m_rows.retriedCount(); }
    /// What the events can be filtered by, shown or not.
    [[nodiscard]] EventChoices choices() const { return m_rows.choices(); }
    /// The texts of these rows as they are now, independent of the model.
    [[nodiscard]] RowTexts::Cell cellsOf(const QList<int> &rows) const;
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_rows.shown().size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] EventRow described(const WebhookEventPtr &event,
                                     const Description &description) const;

    const Describe m_describe;
    EventFilter m_filter;
    QDateTime m_now;
};

} // namespace hookdesk
