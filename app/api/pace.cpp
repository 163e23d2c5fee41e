// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pace.h"

#include "app/domain/apierror.h"

namespace hookdesk {

using std::chrono::milliseconds;

std::optional<milliseconds> Pace::pauseAfter(int attempt, const ApiError &error) const
{
    const bool asksTooLong = error.retryAfter > longestRetryAfter; // nothing is less than a time
    if (attempt >= maximumAttempts() || !error.mayPass() || asksTooLong)
        return std::nullopt;
    const milliseconds asked = error.retryAfter.value_or(std::chrono::seconds{0});
    return asked + retryDelays.at(static_cast<size_t>(attempt - 1));
}

} // namespace hookdesk
