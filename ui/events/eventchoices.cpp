// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventchoices.h"

#include "app/domain/textorder.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

struct EventChoicesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventChoices)
};

constexpr qsizetype idBeginning = 8; ///< The first group of a GUID.

/// What namesakes are told apart by, the shortest first; only the last is sure
/// to do.
enum class Mark { Host, HostAndId, WholeId };

QString markOf(const WebhookId &id, const QString &host, Mark mark)
{
    const QString beginning = id.value.left(idBeginning);
    switch (mark) {
    case Mark::Host:
        return host.isEmpty() ? beginning : host;
    case Mark::HostAndId:
        return host.isEmpty() ? beginning
                              : EventChoicesWords::tr("%1, %2", "host, id").arg(host, beginning);
    case Mark::WholeId:
        break;
    }
    return id.value;
}

template <typename T>
void take(QMap<T, int> &counts, const T &value)
{
    const auto found = counts.find(value);
    if (found != counts.end() && --*found == 0)
        counts.erase(found);
}

} // namespace

void EventChoiceCount::add(const EventRow &row)
{
    const WebhookEvent &event = *row.event;
    if (!event.webhookId.isEmpty()) {
        Named &named = m_webhooks[event.webhookId];
        named = {named.rows + 1, row.webhook, row.host};
    }
    ++m_entityTypes[event.entityType];
    ++m_kinds[event.mutation];
    ++m_causes[failureCause(event)];
    ++m_hosts[row.host];
}

void EventChoiceCount::remove(const EventRow &row)
{
    const WebhookEvent &event = *row.event;
    const auto named = m_webhooks.find(event.webhookId);
    if (named != m_webhooks.end() && --named->rows == 0)
        m_webhooks.erase(named);
    take(m_entityTypes, event.entityType);
    take(m_kinds, event.mutation);
    take(m_causes, failureCause(event));
    take(m_hosts, row.host);
}

EventChoices EventChoiceCount::choices() const
{
    QList<EventChoices::Choice> webhooks;
    for (auto it = m_webhooks.begin(); it != m_webhooks.end(); ++it)
        webhooks.append({it.key(), it->name});
    for (const Mark mark : {Mark::Host, Mark::HostAndId, Mark::WholeId}) {
        QHash<QString, int> uses;
        for (const EventChoices::Choice &choice : std::as_const(webhooks))
            ++uses[choice.name];
        for (EventChoices::Choice &choice : webhooks) {
            const Named named = m_webhooks.value(choice.id);
            if (uses.value(choice.name) > 1)
                choice.name =
                    EventChoicesWords::tr("%1 (%2)", "webhook, what tells it from its namesakes")
                        .arg(named.name, markOf(choice.id, named.host, mark));
        }
    }
    sortByName(
        webhooks, [](const EventChoices::Choice &choice) { return choice.name; },
        [](const auto &a, const auto &b) { return a.id < b.id; });
    EventChoices choices{webhooks, sortedForPeople(m_entityTypes.keys()), m_kinds.keys(),
                         m_causes.keys(), sortedForPeople(m_hosts.keys())};
    choices.entityTypes.removeAll(QString());
    choices.causes.removeAll(FailureCause());
    return choices;
}

} // namespace hookdesk
