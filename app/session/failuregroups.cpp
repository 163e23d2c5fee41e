// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failuregroups.h"

#include <QHash>

#include <algorithm>

namespace hookdesk {

namespace {

void take(FailureGroup &group, const WebhookEvent &event)
{
    group.events.append(event.id);
    if (event.createdAt.isValid() && (!group.since.isValid() || event.createdAt < group.since))
        group.since = event.createdAt;
    if (event.lastAttempt.isValid() &&
        (!group.latest.isValid() || event.lastAttempt > group.latest))
        group.latest = event.lastAttempt;
}

} // namespace

QList<FailureGroup> failureGroups(const QList<WebhookEventPtr> &events,
                                  const std::function<QString(const WebhookId &id)> &hostOf)
{
    QHash<WebhookId, QString> hosts;
    QHash<std::pair<FailureCause, QString>, qsizetype> places;
    QList<FailureGroup> groups;
    for (const WebhookEventPtr &event : events) {
        const FailureCause cause = failureCause(*event);
        if (cause.kind == FailureCause::Kind::None)
            continue;
        auto host = hosts.find(event->webhookId);
        if (host == hosts.end())
            host = hosts.insert(event->webhookId, hostOf(event->webhookId));
        const std::pair key(cause, *host);
        const qsizetype place = places.value(key, groups.size());
        if (place == groups.size()) {
            places.insert(key, place);
            groups.append({cause, *host, {}, {}, {}});
        }
        take(groups[place], *event);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const FailureGroup &a, const FailureGroup &b) {
                         return a.events.size() > b.events.size();
                     });
    return groups;
}

} // namespace hookdesk
