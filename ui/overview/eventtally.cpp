// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/eventtally.h"

#include "app/session/eventstore.h"

namespace hookdesk {

FailureCause EventTally::OfWebhook::mainCause() const
{
    FailureCause main;
    int most = 0;
    for (auto it = causes.constBegin(); it != causes.constEnd(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < main)) {
            main = it.key();
            most = it.value();
        }
    }
    return main;
}

EventTally::EventTally(const EventStore &store, QObject *parent)
    : QObject(parent)
{
    connect(&store, &EventStore::upserted, this, &EventTally::take);
    connect(&store, &EventStore::removed, this, &EventTally::forget);
    connect(&store, &EventStore::cleared, this, &EventTally::clear);
    take(store.all());
}

void EventTally::take(const QList<WebhookEventPtr> &events)
{
    for (const WebhookEventPtr &event : events) {
        const auto known = m_entries.constFind(event->id);
        if (known != m_entries.constEnd())
            count(*known, -1);
        const Entry entry{event->webhookId, event->status, failureCause(*event),
                          event->lastAttempt};
        m_entries.insert(event->id, entry);
        count(entry, 1);
    }
    emit changed();
}

void EventTally::forget(const QList<EventId> &ids)
{
    for (const EventId &id : ids)
        count(m_entries.take(id), -1);
    emit changed();
}

void EventTally::clear()
{
    m_entries.clear();
    m_ofWebhook.clear();
    m_all = OfWebhook();
    emit changed();
}

void EventTally::count(const Entry &entry, int sign)
{
    OfWebhook &own = m_ofWebhook[entry.webhook];
    for (OfWebhook *tally : {&own, &m_all}) {
        tally->pending += entry.status == EventStatus::Pending ? sign : 0;
        tally->failed += entry.status == EventStatus::Failed ? sign : 0;
    }
    if (isReported(entry.cause) && (own.causes[entry.cause] += sign) == 0)
        own.causes.remove(entry.cause);
    if (entry.attempt.isValid()) {
        const qint64 moment = entry.attempt.toMSecsSinceEpoch();
        if ((own.attempts[moment] += sign) == 0)
            own.attempts.remove(moment);
    }
    if (own.pending == 0 && own.failed == 0 && own.causes.isEmpty() && own.attempts.isEmpty())
        m_ofWebhook.remove(entry.webhook);
}

} // namespace hookdesk
