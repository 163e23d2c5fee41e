// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace hookdesk::sandbox {

/// Tribe's limit on calls: so many within any minute (TRIBE-API.md, Limits).
class SlidingMinute
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `limit` calls a minute; 0 means no limit.
    explicit SlidingMinute(int limit);

    /// Counts a call at `now`. Nothing when it is allowed; otherwise the seconds, at least 1, after
    /// which the next call will be. A refused call does not count.
    [[nodiscard]] std::optional<std::chrono::seconds> refuse(Time now);

private:
    std::size_t m_limit;
    std::deque<Time> m_calls;
};

} // namespace hookdesk::sandbox
