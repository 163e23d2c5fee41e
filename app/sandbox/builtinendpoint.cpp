// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/builtinendpoint.h"

#include "app/sandbox/answers.h"

#include <QHash>
#include <QJsonArray>

namespace hookdesk::sandbox {

static constexpr qsizetype mostKept = 1000;

std::optional<EndpointAnswer> EndpointAnswer::parse(const QString &text)
{
    static const QHash<QString, Kind> words{{QStringLiteral("slow"), Kind::Slow},
                                            {QStringLiteral("drop"), Kind::Drop},
                                            {QStringLiteral("redirect"), Kind::Redirect},
                                            {QStringLiteral("html"), Kind::Html}};
    if (words.contains(text))
        return EndpointAnswer{.kind = words.value(text)};
    bool ok = false;
    const int status = text.toInt(&ok);
    if (!ok || status < 200 || status > 599)
        return std::nullopt;
    return EndpointAnswer{.status = status};
}

BuiltInEndpoint::BuiltInEndpoint(const QSqlDatabase &connection, const SandboxClock &clock,
                                 std::chrono::milliseconds patience)
    : m_webhooks(connection)
    , m_clock(clock)
    , m_patience(patience)
{
}

Response BuiltInEndpoint::receive(const Request &request, const QString &webhookId)
{
    return answerFor(request, webhookId, [&](const StoredWebhook &webhook) {
        if (m_deliveries.size() == mostKept)
            m_deliveries.dequeue();
        m_deliveries.enqueue(
            {webhook.id, dateText(m_clock.now()), webhook.endpointAnswer, request});
    });
}

Response BuiltInEndpoint::look(const Request &request, const QString &webhookId) const
{
    return answerFor(request, webhookId, [](const StoredWebhook &) {});
}

Response BuiltInEndpoint::answerFor(const Request &request, const QString &webhookId,
                                    const std::function<void(const StoredWebhook &)> &note) const
{
    const auto found = m_webhooks.find(webhookId);
    if (const Problem *problem = problemOf(found))
        return springError(request, *problem);
    const std::optional<StoredWebhook> &webhook = std::get<std::optional<StoredWebhook>>(found);
    if (!webhook) {
        return springError(
            request,
            {404, QStringLiteral("Webhook %1 does not exist").arg(webhookId.left(60)), {}});
    }
    note(*webhook);
    return answer(EndpointAnswer::parse(webhook->endpointAnswer).value_or(EndpointAnswer{}));
}

Response BuiltInEndpoint::answer(const EndpointAnswer &told) const
{
    switch (told.kind) {
    case EndpointAnswer::Kind::Status:
        return {.status = told.status, .body = {}};
    case EndpointAnswer::Kind::Slow:
        return {.body = {}, .delay = 2 * m_patience};
    case EndpointAnswer::Kind::Drop:
        return {.body = {}, .dropConnection = true};
    case EndpointAnswer::Kind::Redirect:
        return {
            .status = 302, .body = {}, .headers = {{"Location", "https://moved.example/tribe"}}};
    case EndpointAnswer::Kind::Html:
        return {.status = 502,
                .body = "<!DOCTYPE html><title>Bad gateway</title><h1>502 Bad gateway</h1>",
                .contentType = "text/html"};
    }
    return {};
}

QJsonArray BuiltInEndpoint::deliveries(const QString &webhookId) const
{
    QJsonArray shownOnes;
    for (const Received &received : m_deliveries) {
        if (webhookId.isEmpty() || received.webhookId == webhookId)
            shownOnes.append(shown(received));
    }
    return shownOnes;
}

QJsonObject BuiltInEndpoint::shown(const Received &received)
{
    QJsonArray headers;
    for (const auto &[name, value] : received.request.headers) {
        headers.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                   {QStringLiteral("value"), QString::fromUtf8(value)}});
    }
    return {{QStringLiteral("webhookId"), received.webhookId},
            {QStringLiteral("receivedAt"), received.date},
            {QStringLiteral("answer"), received.answer},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), QString::fromUtf8(received.request.body)}};
}

} // namespace hookdesk::sandbox
