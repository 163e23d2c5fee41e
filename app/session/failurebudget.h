// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurehistory.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace hookdesk {

/// When a webhook is switched off, and when to worry before.
struct BudgetRules
{
    int limit = 100; ///< Failed events within `window` (TRIBE-API.md, Delivery and events).
    std::chrono::milliseconds window{24 * 3'600'000};
    int atRiskFrom = 50;
    std::chrono::milliseconds rateOver{3'600'000}; ///< What counts as the current rate.
};

/// How close one webhook is to being switched off.
///
/// It is not documented whether every failed attempt counts or only that an event failed, so that
/// each number is a range: from the first failure of each event only, to all attempts.
struct FailureBudget
{
    int limit = 100;
    int least = 0;         ///< Events whose first failure is within the window.
    int most = 0;          ///< Failed attempts within the window.
    bool isAtRisk = false; ///< By `most`: better a warning too many.

    double perHourLeast = 0; ///< The current rates.
    double perHourMost = 0;
    /// When the limit is reached at the current rate, if all attempts count, and if first failures
    /// do; UTC by the server's clock. Invalid: not at this rate.
    QDateTime deactivationEarliest;
    QDateTime deactivationLatest;

    QDateTime oldestDropsOut; ///< The next time that the count falls by itself; invalid at zero.
    QDateTime calmFrom; ///< Below the threshold from then on if nothing more fails; invalid: now.

    int undated = 0; ///< Attempts in `most` whose moment is only known to lie between two others.
    std::chrono::milliseconds unwatched{0}; ///< Of the window, while nobody looked at the log.

    /// If all attempts count: it may be deactivated at any moment.
    [[nodiscard]] bool mayBeReached() const { return most >= limit; }

    [[nodiscard]] bool isKnownExactly() const
    {
        return least == most && undated == 0 && unwatched.count() == 0;
    }
};

/// `histories` of one webhook. `now` by the server's clock, as are the dates of events; a failure
/// in the future, which clocks that differ make, counts as one of now. Pure, and in UTC throughout,
/// so that a day of a clock change has 24 hours too.
[[nodiscard]] FailureBudget failureBudget(const QList<FailureHistory> &histories,
                                          const QList<WatchSpan> &watched, const QDateTime &now,
                                          const BudgetRules &rules = {});

/// One bar of the chart of failures.
struct FailuresOfAnHour
{
    QDateTime from; ///< UTC.
    int first = 0;  ///< First failures of an event.
    int all = 0;    ///< All attempts; one without a known moment counts at the last that is known.

    friend bool operator==(const FailuresOfAnHour &, const FailuresOfAnHour &) = default;
};

/// The last `hours` hours before `now`, the oldest first. Of any number of webhooks.
[[nodiscard]] QList<FailuresOfAnHour> failuresByHour(const QList<FailureHistory> &histories,
                                                     const QDateTime &now, int hours = 24);

} // namespace hookdesk
