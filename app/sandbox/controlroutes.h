// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/builtinendpoint.h"
#include "app/sandbox/changefeed.h"
#include "app/sandbox/deliveryengine.h"
#include "app/sandbox/message.h"
#include "app/sandbox/sandboxclock.h"

namespace hookdesk::sandbox {

/// `/sandbox` and below: what makes things happen in the simulated environment, and no part of
/// Tribe's API. It asks for no token; the server listens on loopback only. Errors have the Spring
/// shape.
///
/// - `POST changes` `{"entityType","kind","count","webhookId","padding"}`, all optional
/// - `PUT endpoint` or `endpoint/WEBHOOKID` `{"answer":"200|500|401|…|slow|drop|redirect|html"}`
/// - `POST endpoint/WEBHOOKID`: the built-in endpoint itself
/// - `GET target?webhookId=…`: where the deliveries of that webhook go
/// - `GET deliveries[?webhookId=…]`, `DELETE deliveries`
/// - `GET clock`, `POST clock` `{"advance":SECONDS}`
class ControlRoutes
{
public:
    ControlRoutes(const QSqlDatabase &connection, SandboxClock &clock, DeliveryEngine &engine,
                  ChangeFeed &feed, BuiltInEndpoint &endpoint);

    [[nodiscard]] Response answer(const Request &request);

private:
    [[nodiscard]] Response changes(const Request &request);
    [[nodiscard]] Response endpoint(const Request &request, const QString &webhookId);
    [[nodiscard]] Response setAnswer(const Request &request, const QString &webhookId);
    [[nodiscard]] Response target(const Request &request) const;
    [[nodiscard]] Response deliveries(const Request &request);
    [[nodiscard]] Response clock(const Request &request);
    [[nodiscard]] Response time() const;

    QSqlDatabase m_connection;
    WebhookTable m_webhooks;
    SandboxClock &m_clock;
    DeliveryEngine &m_engine;
    ChangeFeed &m_feed;
    BuiltInEndpoint &m_endpoint;
};

} // namespace hookdesk::sandbox
