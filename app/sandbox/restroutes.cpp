// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/restroutes.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/odatarequest.h"
#include "app/sandbox/webhookdraft.h"
#include "app/sandbox/webhookrecord.h"

#include <algorithm>

namespace hookdesk::sandbox {

static constexpr QLatin1String collection("/v1/webhooks");

RestRoutes::RestRoutes(const WebhookTable &table, const EventRoutes &events,
                       const SandboxClock &clock, Quirks quirks)
    : m_table(table)
    , m_events(events)
    , m_clock(clock)
    , m_quirks(quirks)
{
}

Response RestRoutes::answer(const Request &request) const
{
    if (m_quirks.testFlag(Quirk::RestForbidden))
        return springError(request, {403, QStringLiteral("Access is denied"), {}});
    if (m_events.isRetry(request.path))
        return m_events.retry(request);
    const QString rest = request.path.mid(collection.size() + 1);
    if (request.path.size() > collection.size()) {
        if (request.method != "DELETE")
            return methodNotAllowed(request, "DELETE");
        return remove(request, rest);
    }
    if (request.method == "GET")
        return list(request);
    if (request.method == "POST")
        return create(request);
    return methodNotAllowed(request, "GET, POST");
}

/// The page that `$top` and `$skip` ask for; the whole table without them.
static Outcome<RowSelection> selectionOf(const Request &request, Quirks quirks)
{
    Outcome<ODataRequest> parsed = parseODataRequest(request.query);
    if (const Problem *problem = problemOf(parsed))
        return *problem;
    const ODataRequest &options = std::get<ODataRequest>(parsed);
    const bool paged = quirks.testFlag(Quirk::PagedRest) ||
                       fieldValue(parseForm(request.query), QStringLiteral("$top"));
    return RowSelection{.condition = {}, .top = paged ? options.top : -1, .skip = options.skip};
}

Response RestRoutes::list(const Request &request) const
{
    if (m_quirks.testFlag(Quirk::ODataOnly))
        return springError(request, {404, QStringLiteral("No message available"), {}});
    const Outcome<RowSelection> selection = selectionOf(request, m_quirks);
    if (const Problem *problem = problemOf(selection))
        return springError(request, *problem);
    const Outcome<QList<StoredWebhook>> found = m_table.select(std::get<RowSelection>(selection));
    if (const Problem *problem = problemOf(found))
        return springError(request, *problem);
    QJsonArray records;
    for (const StoredWebhook &webhook : std::get<QList<StoredWebhook>>(found)) {
        QJsonObject record = restRecord(webhook, m_quirks);
        wearOut(record, webhook.id, m_quirks);
        records.append(record);
    }
    if (m_quirks.testFlag(Quirk::PascalValue))
        return jsonAnswer(QJsonObject{{QStringLiteral("value"), records}});
    return jsonAnswer(records);
}

Response RestRoutes::create(const Request &request) const
{
    if (!request.contentType.toLower().startsWith("application/json")) {
        return springError(request,
                           {415, QStringLiteral("Content type must be application/json"), {}});
    }
    const Outcome<StoredWebhook> draft = readDraft(request.body, dateText(m_clock.now()));
    if (const Problem *problem = problemOf(draft))
        return springError(request, *problem);
    const StoredWebhook &webhook = std::get<StoredWebhook>(draft);
    if (const std::optional<Problem> problem = m_table.insertAll({webhook}))
        return springError(request, *problem);
    Response response = jsonAnswer(restRecord(webhook, m_quirks), 201);
    response.headers.emplaceBack("Location", request.path.toUtf8() + '/' + webhook.id.toUtf8());
    response.dropConnection = m_quirks.testFlag(Quirk::LostCreateAnswer);
    return response;
}

Response RestRoutes::remove(const Request &request, const QString &id) const
{
    const Outcome<bool> removed = m_table.remove(id);
    if (const Problem *problem = problemOf(removed))
        return springError(request, *problem);
    if (!std::get<bool>(removed)) {
        return springError(request,
                           {404, QStringLiteral("Webhook %1 does not exist").arg(id.left(60)), {}});
    }
    return noContent();
}

} // namespace hookdesk::sandbox
