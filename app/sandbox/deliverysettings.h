// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace hookdesk::sandbox {

/// What counts towards the failures that deactivate a webhook. Tribe documents "100 failed events
/// within 24 hours" and not whether attempts count.
enum class FailureCount {
    FailedEvents,  ///< Events whose last attempt failed; the reading of the documentation.
    FailingEvents, ///< Events with at least one failed attempt.
    Attempts       ///< Every failed attempt.
};

/// So many failures in any 24 hours deactivate a webhook (TRIBE-API.md, Delivery and events).
inline constexpr int failuresToDeactivate = 100;

/// How events are delivered.
struct DeliverySettings
{
    /// Simulated time before each further attempt. Tribe documents that a failing event is tried
    /// 5 times with growing intervals and not how long they are.
    QList<std::chrono::seconds> retryIntervals{std::chrono::minutes(1), std::chrono::minutes(5),
                                               std::chrono::minutes(15), std::chrono::hours(1)};
    QByteArray signatureHeader = QByteArrayLiteral("X-Tribe-Signature");
    bool bodySignature = false; ///< The deprecated field `signature` in the body.
    FailureCount failureCount = FailureCount::FailedEvents;
    std::chrono::milliseconds timeout{10'000}; ///< Real time that an endpoint has to answer.
};

} // namespace hookdesk::sandbox
