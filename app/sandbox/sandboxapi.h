// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/authorizationoffice.h"
#include "app/sandbox/controlroutes.h"
#include "app/sandbox/message.h"
#include "app/sandbox/odataroutes.h"
#include "app/sandbox/quirks.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/restroutes.h"
#include "app/sandbox/tokens.h"

#include <chrono>

namespace hookdesk::sandbox {

/// How the simulated API behaves.
struct ApiSettings
{
    Client client;
    std::chrono::seconds tokenLifetime{3600};
    int callsPerMinute = 1000; ///< 0: no limit.
    Quirks quirks;
};

/// The simulated Tribe CRM API: authorization server and API under one address. It knows requests
/// and responses, not sockets.
class SandboxApi
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `control` is what answers below `/sandbox`.
    SandboxApi(const QSqlDatabase &connection, const SandboxClock &clock, DeliveryEngine &engine,
               const ControlRoutes &control, const ApiSettings &settings);

    [[nodiscard]] Response answer(const Request &request, Time now);

private:
    [[nodiscard]] Response answerWithToken(const Request &request) const;

    AuthorizationOffice m_authorizations;
    TokenOffice m_tokens;
    SlidingMinute m_limit;
    Quirks m_quirks;
    ControlRoutes m_control;
    EventRoutes m_events;
    RestRoutes m_rest;
    ODataRoutes m_odata;
};

} // namespace hookdesk::sandbox
