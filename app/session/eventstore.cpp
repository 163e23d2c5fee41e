// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/eventstore.h"

namespace hookdesk {

EventStore::EventStore(QObject *parent)
    : QObject(parent)
{
}

bool EventStore::isNews(const WebhookEvent &event) const
{
    const WebhookEventPtr known = m_events.value(event.id);
    return !known || *known != event;
}

QSet<EventId> EventStore::idsWhere(const std::function<bool(const WebhookEvent &)> &condition) const
{
    QSet<EventId> ids;
    for (const WebhookEventPtr &event : m_events) {
        if (condition(*event))
            ids.insert(event->id);
    }
    return ids;
}

void EventStore::merge(const QList<WebhookEvent> &events)
{
    QHash<EventId, WebhookEventPtr> changed;
    for (const WebhookEvent &event : events) {
        if (!isNews(event))
            continue;
        const auto next = std::make_shared<const WebhookEvent>(event);
        m_events.insert(next->id, next);
        changed.insert(next->id, next);
    }
    if (!changed.isEmpty())
        emit upserted(changed.values());
}

void EventStore::remove(const QSet<EventId> &ids)
{
    QList<EventId> gone;
    for (const EventId &id : ids) {
        if (m_events.remove(id))
            gone.append(id);
    }
    if (!gone.isEmpty())
        emit removed(gone);
}

void EventStore::clear()
{
    m_events.clear();
    emit cleared();
}

} // namespace hookdesk
