// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventchoices.h"

#include <QSet>

#include <algorithm>

namespace hookdesk {

namespace {

template <typename T>
QList<T> sorted(const QSet<T> &set)
{
    QList<T> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

EventChoices eventChoices(const QList<EventRow> &rows)
{
    QSet<WebhookId> webhooks;
    QSet<QString> types;
    QSet<MutationKind> kinds;
    QSet<FailureCause> causes;
    QSet<QString> hosts;
    EventChoices choices;
    for (const EventRow &row : rows) {
        const WebhookEvent &event = *row.event;
        if (!event.webhookId.isEmpty() && !webhooks.contains(event.webhookId)) {
            webhooks.insert(event.webhookId);
            choices.webhooks.insert(row.webhook, event.webhookId.value);
        }
        types.insert(event.entityType);
        kinds.insert(event.mutation);
        causes.insert(failureCause(event));
        hosts.insert(row.host);
    }
    types.remove({});
    causes.remove({});
    choices.entityTypes = sorted(types);
    choices.kinds = sorted(kinds);
    choices.causes = sorted(causes);
    choices.hosts = sorted(hosts);
    return choices;
}

} // namespace hookdesk
