// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/loggedfailures.h"

#include "app/session/eventstore.h"
#include "ui/common/eventpresentation.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace hookdesk {

namespace {

struct LoggedFailuresWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::LoggedFailures)
};

LoggedFailures failuresOf(const QList<WebhookEventPtr> &events, const QDateTime &now)
{
    LoggedFailures failures;
    for (const WebhookEventPtr &event : events) {
        if (const std::optional<FailureHistory> history = failureHistory(*event, now))
            failures.histories.append(*history);
    }
    failures.groups = failureGroups(events, [](const WebhookId &) { return QString(); });
    for (const FailureGroup &group : std::as_const(failures.groups)) {
        if (!failures.first.isValid() || (group.since.isValid() && group.since < failures.first))
            failures.first = group.since;
        if (!failures.latest.isValid() || group.latest > failures.latest)
            failures.latest = group.latest;
    }
    return failures;
}

} // namespace

int LoggedFailures::count() const
{
    return std::accumulate(groups.begin(), groups.end(), 0, [](int sum, const FailureGroup &group) {
        return sum + static_cast<int>(group.events.size());
    });
}

QHash<WebhookId, LoggedFailures> loggedFailures(const EventStore &events,
                                                const QSet<WebhookId> &ids, const QDateTime &now)
{
    QHash<WebhookId, QList<WebhookEventPtr>> ofWebhook;
    const QSet<EventId> asked = events.idsWhere(
        [&ids](const WebhookEvent &event) { return ids.contains(event.webhookId); });
    for (const EventId &id : asked) {
        const WebhookEventPtr event = events.find(id);
        ofWebhook[event->webhookId].append(event);
    }
    QHash<WebhookId, LoggedFailures> found;
    for (auto it = ofWebhook.constBegin(); it != ofWebhook.constEnd(); ++it) {
        const LoggedFailures failures = failuresOf(it.value(), now);
        if (!failures.groups.isEmpty())
            found.insert(it.key(), failures);
    }
    return found;
}

QString loggedFailuresText(const LoggedFailures &failures)
{
    if (failures.groups.isEmpty())
        return {};
    const FailureCause &cause = failures.groups.constFirst().cause;
    const QString text = failures.groups.size() == 1
                             ? LoggedFailuresWords::tr("%n delivery(s) failed: %1.", "count, cause",
                                                       failures.count())
                             : LoggedFailuresWords::tr("%n delivery(s) failed, mostly: %1.",
                                                       "count, cause", failures.count());
    return text.arg(causeText(cause)) + QLatin1Char(' ') + causeAdvice(cause);
}

} // namespace hookdesk
