// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failuregroups.h"

#include <algorithm>

namespace hookdesk {

FailureGroup &FailureGrouping::groupOf(const FailureCause &cause, const QString &host)
{
    // Neighbours often belong together.
    if (m_latest >= 0 && m_groups.at(m_latest).cause == cause && m_groups.at(m_latest).host == host)
        return m_groups[m_latest];
    const std::pair key(cause, host);
    m_latest = m_places.value(key, m_groups.size());
    if (m_latest == m_groups.size()) {
        m_places.insert(key, m_latest);
        m_groups.append({cause, host, {}, {}, {}});
    }
    return m_groups[m_latest];
}

void FailureGrouping::add(const WebhookEventPtr &event, const FailureCause &cause,
                          const QString &host)
{
    FailureGroup &group = groupOf(cause, host);
    group.events.append(event);
    if (event->createdAt.isValid() && (!group.since.isValid() || event->createdAt < group.since))
        group.since = event->createdAt;
    if (event->lastAttempt.isValid() &&
        (!group.latest.isValid() || event->lastAttempt > group.latest))
        group.latest = event->lastAttempt;
}

QList<FailureGroup> failureGroups(const QList<WebhookEventPtr> &events,
                                  const std::function<QString(const WebhookId &id)> &hostOf)
{
    QHash<WebhookId, QString> hosts;
    FailureGrouping grouping;
    for (const WebhookEventPtr &event : events) {
        const FailureCause cause = failureCause(*event);
        if (cause.kind == FailureCause::Kind::None)
            continue;
        auto host = hosts.find(event->webhookId);
        if (host == hosts.end())
            host = hosts.insert(event->webhookId, hostOf(event->webhookId));
        grouping.add(event, cause, *host);
    }
    QList<FailureGroup> groups = grouping.groups();
    std::stable_sort(groups.begin(), groups.end(),
                     [](const FailureGroup &a, const FailureGroup &b) {
                         return a.events.size() > b.events.size();
                     });
    return groups;
}

} // namespace hookdesk
