// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/webhooktable.h"

#include <QJsonObject>
#include <QQueue>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk::sandbox {

/// How the built-in endpoint answers the deliveries of a webhook.
struct EndpointAnswer
{
    enum class Kind {
        Status,   ///< With a status and no body.
        Slow,     ///< Only after the engine has given up.
        Drop,     ///< Not at all: the connection is closed.
        Redirect, ///< 302 to an address that does not exist.
        Html      ///< 502 with a page of HTML, as a proxy would.
    };
    Kind kind = Kind::Status;
    int status = 200;

    /// Reads `200` to `599`, `slow`, `drop`, `redirect` or `html`.
    [[nodiscard]] static std::optional<EndpointAnswer> parse(const QString &text);
};

/// The endpoint that stands in for every one that is not on loopback. It keeps what it receives,
/// the newest 1,000, for whoever looks.
class BuiltInEndpoint
{
public:
    /// `patience`: how long the engine waits for an answer.
    BuiltInEndpoint(const QSqlDatabase &connection, const SandboxClock &clock,
                    std::chrono::milliseconds patience);

    /// Takes a delivery and answers as told.
    [[nodiscard]] Response receive(const Request &request, const QString &webhookId);
    /// Answers a HEAD in the same way, which is no delivery.
    [[nodiscard]] Response look(const Request &request, const QString &webhookId) const;

    /// What was received, oldest first: webhookId, receivedAt, headers, body exactly, answer.
    [[nodiscard]] QJsonArray deliveries(const QString &webhookId = {}) const;
    void forgetDeliveries() { m_deliveries.clear(); }

private:
    struct Received
    {
        QString webhookId;
        QString date;
        QString answer;
        Request request;
    };
    [[nodiscard]] static QJsonObject shown(const Received &received);
    [[nodiscard]] Response answer(const EndpointAnswer &told) const;
    [[nodiscard]] Response answerFor(const Request &request, const QString &webhookId,
                                     const std::function<void(const StoredWebhook &)> &note) const;

    WebhookTable m_webhooks;
    const SandboxClock &m_clock;
    std::chrono::milliseconds m_patience;
    QQueue<Received> m_deliveries;
};

} // namespace hookdesk::sandbox
