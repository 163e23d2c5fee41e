// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventrows.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>

namespace hookdesk {

class EventStore;

/// The failed events of an environment, filtered and sorted.
///
/// A few changes are announced one by one, so that nothing else moves; many at once reset the
/// model, and the view brings selection and place back by id.
class EventTableModel : public QAbstractTableModel
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
    /// Webhooks are called otherwise now.
    void describeAgain();

    void setFilter(const EventFilter &filter);
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    /// The payloads of these hold the filter's text.
    void setFittingBodies(const QSet<EventId> &ids);
    /// The moment that relative times count from. UTC or local.
    void setNow(const QDateTime &now);

    [[nodiscard]] const EventRow &at(int row) const;
    /// -1 when the event is not there or does not fit the filter.
    [[nodiscard]] int rowOf(const EventId &id) const;
    /// Shown or not.
    [[nodiscard]] QList<EventRow> all() const { return m_rows.all(); }
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_rows.shown().size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] EventRow described(const WebhookEventPtr &event) const;
    [[nodiscard]] bool replaceInPlace(const QList<EventRow> &rows);
    void removeShown(std::vector<qsizetype> rows, const QSet<EventId> &ids);

    const Describe m_describe;
    EventRows m_rows;
    EventFilter m_filter;
    QDateTime m_now;
};

} // namespace hookdesk
