// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtablemodel.h"

#include "app/session/eventstore.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/plaintext.h"

#include <memory>

namespace hookdesk {

EventTableModel::EventTableModel(Describe describe, QObject *parent)
    : MergingTableModel(parent)
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

EventRow EventTableModel::described(const WebhookEventPtr &event,
                                    const Description &description) const
{
    return {event, description.label,
            description.endpoint.isEmpty() ? QString() : endpointHost(description.endpoint)};
}

void EventTableModel::upsert(const QList<WebhookEventPtr> &events)
{
    QList<EventRow> rows;
    rows.reserve(events.size());
    for (const WebhookEventPtr &event : events)
        rows.append(described(event, m_describe(event->webhookId)));
    carryOut(m_rows.stage(rows));
}

void EventTableModel::remove(const QList<EventId> &ids)
{
    release(m_rows.find(ids));
}

void EventTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void EventTableModel::describeAgain(const QList<WebhookId> &webhooks)
{
    QList<EventRow> renamed;
    for (const WebhookId &id : webhooks) {
        const QList<WebhookEventPtr> events = m_rows.eventsOf(id);
        if (events.isEmpty())
            continue;
        const Description description = m_describe(id);
        for (const WebhookEventPtr &event : events) {
            if (const EventRow row = described(event, description); m_rows.isNews(row))
                renamed.append(row);
        }
    }
    carryOut(m_rows.stage(renamed));
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
    carryOut(m_rows.stageFittingBodies(ids));
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

RowTexts::Cell EventTableModel::cellsOf(const QList<int> &rows) const
{
    const auto kept = std::make_shared<QList<EventRow>>();
    kept->reserve(rows.size());
    for (const int row : rows)
        kept->append(at(row));
    return [kept, now = m_now](qsizetype row, int column) {
        return columnSpec(static_cast<EventColumn>(column)).copied(kept->at(row), now);
    };
}

int EventTableModel::rowOf(const EventId &id) const
{
    const std::optional<Slot> slot = m_rows.find(id);
    return slot ? static_cast<int>(m_rows.rowOf(*slot)) : -1;
}

void EventTableModel::retranslate()
{
    if (m_rows.isOrderOutdated()) {
        beginResetModel();
        m_rows.sortAnew();
        endResetModel();
    }
    QList<WebhookId> webhooks;
    const EventChoices named = choices();
    for (const EventChoices::Choice &webhook : named.webhooks)
        webhooks.append(webhook.id);
    describeAgain(webhooks); // the names of deleted ones say so
    emit headerDataChanged(Qt::Horizontal, 0, eventColumnCount - 1);
    if (shownCount() > 0)
        emit dataChanged(index(0, 0), index(shownCount() - 1, eventColumnCount - 1));
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
