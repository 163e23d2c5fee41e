// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/ratelimit.h"

#include <algorithm>

namespace hookdesk::sandbox {

SlidingMinute::SlidingMinute(int limit)
    : m_limit(static_cast<std::size_t>(std::max(0, limit)))
{
}

std::optional<std::chrono::seconds> SlidingMinute::refuse(Time now)
{
    using namespace std::chrono_literals;
    if (m_limit == 0)
        return std::nullopt;
    while (!m_calls.empty() && m_calls.front() + 1min <= now)
        m_calls.pop_front();
    if (m_calls.size() >= m_limit)
        return std::chrono::ceil<std::chrono::seconds>(m_calls.front() + 1min - now);
    m_calls.push_back(now);
    return std::nullopt;
}

} // namespace hookdesk::sandbox
