// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/session/failurebudget.h"

#include <QDateTime>
#include <QHash>

namespace hookdesk {

class EventTally;
class Session;

/// How far the webhooks of the environment are known.
enum class Extent {
    Nothing, ///< None of them.
    Part,    ///< Some: what is counted is the least.
    Old,     ///< All, but they could not be read again.
    Whole
};

/// What the page counts.
struct OverviewNumbers
{
    Extent extent = Extent::Nothing;
    bool loading = false;
    bool failed = false; ///< The last reading of the webhooks.
    QDateTime loadedAt;  ///< UTC; the last time that reading ended well.
    int all = 0;         ///< Webhooks.
    QHash<WebhookStatus, int> webhooks;
    QHash<WebhookId, FailureBudget> budgets; ///< Of those with failures in the 24 hours.
    bool isLogKnown = false;                 ///< It tells what failed,
    bool isLogWhole = false;                 ///< and everything of it is here.
    int pending = 0;                         ///< Events.
    int failedEvents = 0;

    [[nodiscard]] int count(WebhookStatus status) const { return webhooks.value(status); }
    /// Nothing that counts is missing.
    [[nodiscard]] bool areWebhooksAll() const
    {
        return extent == Extent::Whole || extent == Extent::Old;
    }
};

[[nodiscard]] OverviewNumbers countOverview(Session &session, const EventTally &tally);

/// The answer to what somebody opens the page for: what needs them. `needing`: how many webhooks
/// do. `now` by the server's clock.
[[nodiscard]] QString overviewTitle(const OverviewNumbers &numbers, qsizetype needing,
                                    const QDateTime &now);

} // namespace hookdesk
