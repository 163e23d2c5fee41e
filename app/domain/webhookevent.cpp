// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/webhookevent.h"

#include <algorithm>

namespace hookdesk {

size_t qHash(const EventId &id, size_t seed) noexcept
{
    return qHash(WebhookId{id.value}, seed);
}

QString eventStatusCode(EventStatus status)
{
    switch (status) {
    case EventStatus::Pending:
        return QStringLiteral("pending");
    case EventStatus::Failed:
        return QStringLiteral("failed");
    case EventStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

std::optional<int> failedAttempts(const WebhookEvent &event)
{
    const bool isContradiction =
        event.status == EventStatus::Failed && event.attemptCount.value_or(1) <= 0;
    if (event.attemptCount && !isContradiction)
        return std::max(0, *event.attemptCount);
    const bool wasTried = event.status == EventStatus::Failed || event.responseStatus ||
                          event.lastAttempt.isValid() || !event.errorMessage.isEmpty();
    return wasTried ? std::nullopt : std::optional(0);
}

} // namespace hookdesk
