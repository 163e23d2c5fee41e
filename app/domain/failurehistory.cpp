// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/failurehistory.h"

#include <algorithm>

namespace hookdesk {

std::optional<FailureHistory> failureHistory(const WebhookEvent &event, const QDateTime &seenAt)
{
    const std::optional<int> attempts = failedAttempts(event);
    const bool failed = event.status == EventStatus::Failed;
    if (attempts && *attempts == 0 && !failed)
        return std::nullopt;
    FailureHistory history;
    history.eventId = event.id;
    history.webhookId = event.webhookId;
    const bool counted = attempts && *attempts > 0;
    history.attemptsLeast = counted ? *attempts : 1;
    history.attemptsMost = counted  ? *attempts
                           : failed ? maximumDeliveryAttempts
                                    : maximumDeliveryAttempts - 1;
    if (event.lastAttempt.isValid())
        history.moments = {event.lastAttempt};
    const bool onlyAttempt = history.attemptsMost == 1 && event.lastAttempt.isValid();
    history.first = event.createdAt.isValid() && !onlyAttempt ? event.createdAt
                    : event.lastAttempt.isValid()             ? event.lastAttempt
                                                              : seenAt;
    return history;
}

FailureHistory merged(const FailureHistory &a, const FailureHistory &b)
{
    FailureHistory both = a;
    if (both.webhookId.isEmpty())
        both.webhookId = b.webhookId;
    both.first = std::min(a.first, b.first);
    both.moments += b.moments;
    std::sort(both.moments.begin(), both.moments.end());
    const auto doubled = std::unique(both.moments.begin(), both.moments.end());
    both.moments.resize(doubled - both.moments.begin());
    // A manual retry may begin to count anew.
    const int known = static_cast<int>(both.moments.size());
    both.attemptsLeast = std::max({a.attemptsLeast, b.attemptsLeast, known});
    both.attemptsMost = std::max({a.attemptsMost, b.attemptsMost, known});
    return both;
}

} // namespace hookdesk
