// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ratelimiter.h"

#include <array>
#include <chrono>

namespace hookdesk {

/// How long the client waits before it tries or looks again.
struct Pace
{
    RateLimiter::Limits rate;
    /// Before attempts 2, 3 and 4 of a request that may be repeated.
    std::array<std::chrono::milliseconds, 3> retryDelays{std::chrono::milliseconds{500},
                                                         std::chrono::milliseconds{2000},
                                                         std::chrono::milliseconds{5000}};
    /// A failing server that asks for a longer wait than this is not waited for.
    std::chrono::seconds longestRetryAfter{60};
    /// A server that lost the connection may still be at work on a create.
    std::chrono::milliseconds settleTime{1500};
    /// A server may need a moment until a read shows what was written.
    std::chrono::milliseconds secondLook{1000};
};

} // namespace hookdesk
