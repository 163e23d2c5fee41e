// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ratelimiter.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hookdesk {

struct ApiError;

/// How long the client waits before it tries or looks again.
struct Pace
{
    RateLimiter::Limits rate;
    /// Before attempts 2, 3 and 4 of a request that may be repeated.
    std::vector<std::chrono::milliseconds> retryDelays{std::chrono::milliseconds{500},
                                                       std::chrono::milliseconds{2000},
                                                       std::chrono::milliseconds{5000}};
    /// A failing server that asks for a longer wait than this is not waited for.
    std::chrono::seconds longestRetryAfter{60};
    /// After a 429 that asks for a longer wait than this, calls end with it and are not kept
    /// waiting.
    std::chrono::seconds longestHold{600};
    /// A server that lost the connection may still be at work on a create.
    std::chrono::milliseconds settleTime{1500};
    /// A server may need a moment until a read shows what was written.
    std::chrono::milliseconds secondLook{1000};
    /// Before an environment that could not be reached is tried again by itself; the last one
    /// stays.
    std::vector<std::chrono::milliseconds> recoveryPauses{
        std::chrono::seconds{5}, std::chrono::seconds{15}, std::chrono::seconds{30},
        std::chrono::minutes{1}, std::chrono::minutes{2},  std::chrono::minutes{5}};

    /// One more than retryDelays has.
    [[nodiscard]] int maximumAttempts() const { return static_cast<int>(retryDelays.size()) + 1; }
    /// The wait before a request that may be repeated is sent again, when `attempt` (1 and up) of
    /// it ended with `error`; nullopt: it is not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(int attempt,
                                                                      const ApiError &error) const;
};

} // namespace hookdesk
