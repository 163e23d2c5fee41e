// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/eventchoice.h"

#include "app/domain/searchtext.h"

#include <algorithm>

namespace hookdesk::ctl {

namespace {

/// Where the window looks, too.
bool findsInEvent(Session &session, const WebhookEvent &event, const QString &wanted)
{
    return findsText(webhookOf(session, event.webhookId), wanted) ||
           findsText(event.webhookId.value, wanted) || findsText(event.id.value, wanted) ||
           findsText(event.errorMessage, wanted) || findsText(event.entityType, wanted) ||
           findsText(event.subjectId, wanted) || findsText(QString::fromUtf8(event.body), wanted);
}

} // namespace

std::variant<EventChoice, Trouble> eventChoice(const Call &call)
{
    EventChoice choice;
    choice.webhook = call.value("webhook");
    choice.text = searchText(call.value("text"));
    if (call.has("cause")) {
        choice.cause = causeChoice(call.value("cause"));
        if (!choice.cause)
            return Trouble{Usage,
                           QStringLiteral("--cause takes http-503 or another status, http, "
                                          "timeout, tls, connection, name, lookup or other")};
    }
    if (call.has("since")) {
        choice.since = momentOf(call.value("since"), QDateTime::currentDateTimeUtc());
        if (!choice.since.isValid())
            return Trouble{Usage, QStringLiteral("--since takes a time as 2026-05-31T08:00:00Z, or "
                                                 "30m, 6h, 7d")};
    }
    return choice;
}

QList<WebhookEventPtr> chosenEvents(Session &session, const EventChoice &choice,
                                    const QList<WebhookPtr> &webhooks)
{
    QSet<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.insert(webhook->id);
    if (!choice.webhook.isEmpty() && ids.isEmpty())
        ids.insert({choice.webhook}); // one that is gone, and whose events are not
    QList<WebhookEventPtr> events = session.events().all();
    events.removeIf([&](const WebhookEventPtr &event) {
        return failedAttempts(*event) == 0 || (!ids.isEmpty() && !ids.contains(event->webhookId)) ||
               (choice.cause && !choice.cause->matches(failureCause(*event))) ||
               (choice.since.isValid() && event->createdAt < choice.since) ||
               (!choice.text.isEmpty() && !findsInEvent(session, *event, choice.text));
    });
    std::sort(events.begin(), events.end(), [](const WebhookEventPtr &a, const WebhookEventPtr &b) {
        return a->createdAt != b->createdAt ? a->createdAt < b->createdAt : a->id < b->id;
    });
    return events;
}

QString webhookOf(Session &session, const WebhookId &id)
{
    const WebhookPtr webhook = session.webhooks().find(id);
    if (!webhook)
        return {};
    return webhook->name.isEmpty() ? webhook->endpoint : webhook->name;
}

} // namespace hookdesk::ctl
