// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxapi.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/apidocs.h"

namespace hookdesk::sandbox {

static constexpr qsizetype largestBody = 1024 * 1024;

static bool isAt(const Request &request, const char *base)
{
    const QLatin1String path(base);
    return request.path == path || request.path.startsWith(path + QLatin1Char('/'));
}

static Response unauthorized(const Request &request)
{
    Response response = springError(
        request,
        {401, QStringLiteral("Full authentication is required to access this resource"), {}});
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

static Response tooMany(const Request &request, std::chrono::seconds wait)
{
    Response response = errorFor(request, {429, QStringLiteral("Rate limit exceeded"), {}});
    response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(wait.count())));
    return response;
}

SandboxApi::SandboxApi(const QSqlDatabase &connection, const SandboxClock &clock,
                       DeliveryEngine &engine, const ControlRoutes &control,
                       const ApiSettings &settings)
    : m_authorizations(settings.client.id, settings.quirks.testFlag(Quirk::NoPkce))
    , m_tokens(settings.client, settings.tokenLifetime, m_authorizations)
    , m_limit(settings.callsPerMinute)
    , m_quirks(settings.quirks)
    , m_control(control)
    , m_events(EventTable(connection), engine, settings.quirks)
    , m_rest(WebhookTable(connection), m_events, clock, settings.quirks)
    , m_odata(WebhookTable(connection), m_events, RecordRoutes(RecordTable(connection)), engine,
              clock, settings.quirks)
{
}

Response SandboxApi::answer(const Request &request, Time now)
{
    if (isAt(request, "/sandbox"))
        return m_control.answer(request);
    if (request.body.size() > largestBody)
        return errorFor(request, {413, QStringLiteral("The body is larger than 1 MiB"), {}});
    if (request.path == QLatin1String("/oauth2/auth"))
        return m_authorizations.answer(request, now);
    if (request.path == QLatin1String("/oauth2/token"))
        return m_tokens.answer(request, now);
    if (!m_tokens.accepts(request.authorization, now))
        return unauthorized(request);
    if (const std::optional<std::chrono::seconds> wait = m_limit.refuse(now))
        return tooMany(request, *wait);
    return answerWithToken(request);
}

Response SandboxApi::answerWithToken(const Request &request) const
{
    if (m_quirks.testFlag(Quirk::ApiDocs) && request.path == QLatin1String("/v3/api-docs"))
        return {.body = apiDocs(m_quirks), .contentType = "application/json"};
    if (isAt(request, "/v1/webhooks") || m_events.isRetry(request.path))
        return m_rest.answer(request);
    if (isAt(request, "/v1/odata"))
        return m_odata.answer(request);
    return springError(request, {404, QStringLiteral("No message available"), {}});
}

} // namespace hookdesk::sandbox
