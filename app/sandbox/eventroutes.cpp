// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventroutes.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/eventrecord.h"
#include "app/sandbox/odataset.h"

namespace hookdesk::sandbox {

EventRoutes::EventRoutes(const EventTable &table, DeliveryEngine &engine, Quirks quirks)
    : m_table(table)
    , m_engine(engine)
    , m_quirks(quirks)
{
}

bool EventRoutes::serves(const QString &resource) const
{
    return !m_quirks.testFlag(Quirk::NoEventLog) &&
           (resource == eventEntity(m_quirks).name || keyOf(resource, eventEntity(m_quirks).name));
}

Response EventRoutes::answer(const Request &request, const QString &resource) const
{
    const std::optional<QString> key = keyOf(resource, eventEntity(m_quirks).name);
    return answerGet(request, [&](const ODataRequest &options) {
        if (const std::optional<Problem> problem =
                unknownSelection(options.select, eventEntity(m_quirks)))
            return odataError(*problem);
        return key ? read(*key, options.select) : list(options);
    });
}

Response EventRoutes::list(const ODataRequest &options) const
{
    return answerCollection(
        options, eventEntity(m_quirks), m_table, m_quirks,
        [&](const StoredEvent &event) { return eventRecord(event, options.select, m_quirks); });
}

std::optional<QJsonObject> EventRoutes::record(const QString &id) const
{
    const auto found = m_table.find(id);
    const auto *event = std::get_if<0>(&found);
    return event && *event ? std::optional(eventRecord(**event, {}, m_quirks)) : std::nullopt;
}

Response EventRoutes::read(const QString &key, const QStringList &select) const
{
    const QString id = guidOf(key);
    if (id.isEmpty())
        return odataError(badKey(key));
    return answerRecord(id, eventEntity(m_quirks), m_table, [&](const StoredEvent &event) {
        return eventRecord(event, select, m_quirks);
    });
}

RetryRoute retryRoute(Quirks quirks)
{
    if (quirks.testFlag(Quirk::OtherLog))
        return {QStringLiteral("/v1/connector-messages/"), QStringLiteral("/resend")};
    return {QStringLiteral("/v1/webhooks/events/"), QStringLiteral("/retry")};
}

bool EventRoutes::isRetry(const QString &path) const
{
    return path.startsWith(retryRoute(m_quirks).before);
}

Response EventRoutes::retry(const Request &request) const
{
    const RetryRoute route = retryRoute(m_quirks);
    if (!request.path.endsWith(route.after))
        return springError(request, {404, QStringLiteral("No message available"), {}});
    const QString id = request.path.mid(route.before.size()).chopped(route.after.size());
    if (m_quirks.testFlag(Quirk::NoRetry))
        return methodNotAllowed(request, "");
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    if (const std::optional<Problem> problem = m_engine.retry(id))
        return springError(request, *problem);
    return {.status = 202, .body = {}};
}

} // namespace hookdesk::sandbox
