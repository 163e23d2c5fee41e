// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"

#include <QString>

#include <optional>

namespace hookdesk {

/// Which events a table shows: those that fit every part that is set.
struct EventFilter
{
    /// A fixed string, found anywhere in webhook, type, error, ids or payload, whatever the case.
    QString text;
    std::optional<EventStatus> status;
    bool exhaustedOnly = false; ///< Only those that Tribe does not try again by itself.
    WebhookId webhook;          ///< Empty: any.
    QString entityType;         ///< The whole dotted type; empty: any.
    std::optional<MutationKind> kind;
    std::optional<FailureCause> cause;
    /// Of the endpoint; empty: those whose endpoint is not known; nullopt: any.
    std::optional<QString> host;

    [[nodiscard]] bool isEmpty() const { return *this == EventFilter(); }

    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

} // namespace hookdesk
