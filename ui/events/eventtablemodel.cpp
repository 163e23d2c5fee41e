// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtablemodel.h"

#include "app/session/eventstore.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/plaintext.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// More separate removals than that are a reset: a view is slower with each of them.
constexpr size_t maximumRemovals = 100;

} // namespace

EventTableModel::EventTableModel(Describe describe, QObject *parent)
    : QAbstractTableModel(parent)
    , m_describe(std::move(describe))
    , m_now(QDateTime::currentDateTimeUtc())
{
}

void EventTableModel::setStore(const EventStore *store)
{
    connect(store, &EventStore::upserted, this, &EventTableModel::upsert);
    connect(store, &EventStore::removed, this, &EventTableModel::remove);
    connect(store, &EventStore::cleared, this, &EventTableModel::clear);
    clear();
    upsert(store->all());
}

EventRow EventTableModel::described(const WebhookEventPtr &event) const
{
    const Description description = m_describe(event->webhookId);
    return {event, description.label,
            description.endpoint.isEmpty() ? QString() : endpointHost(description.endpoint)};
}

void EventTableModel::upsert(const QList<WebhookEventPtr> &events)
{
    QList<EventRow> rows;
    rows.reserve(events.size());
    for (const WebhookEventPtr &event : events)
        rows.append(described(event));
    if (rows.isEmpty() || replaceInPlace(rows))
        return;
    beginResetModel();
    m_rows.absorb(rows);
    endResetModel();
}

/// What a background refresh mostly brings: other numbers in rows that stay where they are.
bool EventTableModel::replaceInPlace(const QList<EventRow> &rows)
{
    const auto stays = [this](const EventRow &row) {
        const std::optional<EventRows::Slot> slot = m_rows.find(row.event->id);
        return slot && m_rows.staysInPlace(*slot, row);
    };
    if (!std::all_of(rows.begin(), rows.end(), stays))
        return false;
    for (const EventRow &row : rows) {
        const EventRows::Slot slot = *m_rows.find(row.event->id);
        m_rows.replace(slot, row);
        const int place = static_cast<int>(m_rows.rowOf(slot));
        emit dataChanged(index(place, 0), index(place, eventColumnCount - 1));
    }
    return true;
}

void EventTableModel::remove(const QList<EventId> &ids)
{
    std::vector<qsizetype> shown;
    for (const EventId &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            shown.push_back(row);
    }
    const QSet<EventId> gone(ids.begin(), ids.end());
    if (shown.size() <= maximumRemovals)
        return removeShown(std::move(shown), gone);
    beginResetModel();
    m_rows.remove(gone);
    endResetModel();
}

void EventTableModel::removeShown(std::vector<qsizetype> rows, const QSet<EventId> &ids)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QSet<EventId> hidden = ids;
    for (const qsizetype row : rows) {
        const EventId id = at(static_cast<int>(row)).event->id;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.remove({id});
        endRemoveRows();
        hidden.remove(id);
    }
    m_rows.remove(hidden);
}

void EventTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void EventTableModel::describeAgain()
{
    QList<EventRow> renamed;
    for (const EventRow &row : m_rows.all()) {
        EventRow fresh = described(row.event);
        if (fresh.webhook != row.webhook || fresh.host != row.host)
            renamed.append(fresh);
    }
    if (renamed.isEmpty())
        return;
    beginResetModel();
    m_rows.absorb(renamed);
    endResetModel();
}

void EventTableModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.setFilter(filter);
    endResetModel();
}

void EventTableModel::setFittingBodies(const QSet<EventId> &ids)
{
    if (ids.isEmpty())
        return;
    beginResetModel();
    m_rows.setFittingBodies(ids);
    endResetModel();
}

void EventTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (shownCount() > 0)
        emit dataChanged(index(0, 0), index(shownCount() - 1, eventColumnCount - 1),
                         {Qt::DisplayRole});
}

const EventRow &EventTableModel::at(int row) const
{
    return m_rows.row(m_rows.shown()[static_cast<size_t>(row)]);
}

int EventTableModel::rowOf(const EventId &id) const
{
    const std::optional<EventRows::Slot> slot = m_rows.find(id);
    return slot ? static_cast<int>(m_rows.rowOf(*slot)) : -1;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : eventColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &row = at(index.row());
    const EventColumnSpec &column = columnSpec(static_cast<EventColumn>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, m_now);
    case Qt::ToolTipRole:
        return plainToolTip(column.explanation(row));
    case Qt::TextAlignmentRole:
        return static_cast<int>(column.alignment);
    case Qt::AccessibleTextRole:
        return spokenText(column.text(row, m_now));
    case RawRole:
        return column.number ? QVariant(column.number(row)) : QVariant(column.string(row));
    case IdRole:
        return row.event->id.value;
    case StatusRole:
        return static_cast<int>(row.event->status);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= eventColumnCount)
        return {};
    const auto column = static_cast<EventColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(columnSpec(column).alignment);
    return role == Qt::DisplayRole ? QVariant(columnTitle(column)) : QVariant();
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= eventColumnCount)
        return;
    beginResetModel();
    m_rows.sort(static_cast<EventColumn>(column), order);
    endResetModel();
}

} // namespace hookdesk
