// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace hookdesk {

/// What is known of the failed attempts to deliver one event. Nothing tells of each attempt: the
/// log gives their number and the moment of the last, so that looking often knows more.
struct FailureHistory
{
    EventId eventId;
    WebhookId webhookId;
    QDateTime first;          ///< UTC; of the first failure, as well as it is known.
    QList<QDateTime> moments; ///< UTC; failed attempts whose moment is known, the earliest first.
    int attemptsLeast = 1;    ///< So many attempts have failed at least,
    int attemptsMost = 1;     ///< and at most.

    friend bool operator==(const FailureHistory &, const FailureHistory &) = default;
};

/// What one look at an event tells; nullopt when it has not failed yet. `seenAt` is for an event
/// without any date.
[[nodiscard]] std::optional<FailureHistory> failureHistory(const WebhookEvent &event,
                                                           const QDateTime &seenAt);

/// What two looks at the same event tell together.
[[nodiscard]] FailureHistory merged(const FailureHistory &a, const FailureHistory &b);

/// A time in which the log was looked at often enough to miss little. UTC, inclusive.
struct WatchSpan
{
    QDateTime from;
    QDateTime to;

    friend bool operator==(const WatchSpan &, const WatchSpan &) = default;
};

} // namespace hookdesk
