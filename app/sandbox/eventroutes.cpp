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
           (resource == eventEntity().name || keyOf(resource, eventEntity().name));
}

Response EventRoutes::answer(const Request &request, const QString &resource) const
{
    const std::optional<QString> key = keyOf(resource, eventEntity().name);
    return answerGet(request, [&](const ODataRequest &options) {
        if (const std::optional<Problem> problem = unknownSelection(options.select, eventEntity()))
            return odataError(*problem);
        return key ? read(*key, options.select) : list(options);
    });
}

Response EventRoutes::list(const ODataRequest &options) const
{
    return answerCollection(
        options, eventEntity(), m_table, m_quirks,
        [&](const StoredEvent &event) { return eventRecord(event, options.select, m_quirks); });
}

Response EventRoutes::read(const QString &key, const QStringList &select) const
{
    const QString id = guidOf(key);
    if (id.isEmpty())
        return odataError(badKey(key));
    return answerRecord(id, eventEntity(), m_table, [&](const StoredEvent &event) {
        return eventRecord(event, select, m_quirks);
    });
}

Response EventRoutes::retry(const Request &request, const QString &rest) const
{
    const QString end = QStringLiteral("/retry");
    if (!rest.endsWith(end))
        return springError(request, {404, QStringLiteral("No message available"), {}});
    if (m_quirks.testFlag(Quirk::NoRetry))
        return methodNotAllowed(request, "");
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    if (const std::optional<Problem> problem = m_engine.retry(rest.chopped(end.size())))
        return springError(request, *problem);
    return {.status = 202, .body = {}};
}

} // namespace hookdesk::sandbox
