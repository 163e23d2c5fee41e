// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/odataquery.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>

#include <optional>

namespace hookdesk {

/// Which events are wanted; the default is all.
struct EventQuery
{
    std::optional<EventStatus> status; ///< Unknown is not asked of a server, only matched.
    WebhookId webhookId;               ///< Empty: of every webhook.
    QDateTime since;                   ///< By creation, inclusive; invalid: without bound.
    QDateTime until;

    [[nodiscard]] ODataFilter filter(const ApiMap &map) const;
    /// What the filter would let through: for servers that refuse or ignore it.
    [[nodiscard]] bool matches(const WebhookEvent &event) const;
};

} // namespace hookdesk
