// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/eventroutes.h"
#include "app/sandbox/message.h"
#include "app/sandbox/quirks.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/webhooktable.h"

namespace hookdesk::sandbox {

/// `/v1/webhooks` and below. The caller has checked the token.
class RestRoutes
{
public:
    RestRoutes(const WebhookTable &table, const EventRoutes &events, const SandboxClock &clock,
               Quirks quirks);

    [[nodiscard]] Response answer(const Request &request) const;

private:
    [[nodiscard]] Response list(const Request &request) const;
    [[nodiscard]] Response create(const Request &request) const;
    [[nodiscard]] Response remove(const Request &request, const QString &id) const;

    WebhookTable m_table;
    EventRoutes m_events;
    const SandboxClock &m_clock;
    Quirks m_quirks;
};

} // namespace hookdesk::sandbox
