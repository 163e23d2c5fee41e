// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventlog.h"
#include "app/session/failurebudget.h"

#include <QDateTime>
#include <QString>

/// How failures and budgets read to a person, in one place. Everything here is plain text; moments
/// are shown local.
namespace hookdesk {

/// How far the event log tells of failures.
enum class FailureKnowledge {
    NotRead,    ///< Nobody has read the log yet.
    Reading,    ///< The first reading is under way.
    Read,       ///< It was read: where nothing is known, nothing failed.
    Absent,     ///< This environment has no event log for us.
    Unreadable, ///< Reading it failed, and it was never read before.
};
[[nodiscard]] FailureKnowledge failureKnowledge(const EventLogState &state);

/// Why nothing is known, and what to do; empty for Read.
[[nodiscard]] QString knowledgeText(FailureKnowledge knowledge);

/// `0`, `40 of 100`, or `12+ of 100` where some more may count.
[[nodiscard]] QString failureCountText(const FailureBudget &budget);
/// The same as a sentence.
[[nodiscard]] QString failureCountSentence(const FailureBudget &budget);
/// When Tribe deactivates the webhook at the current rate. `now` by the server's clock, as
/// everywhere here.
[[nodiscard]] QString deactivationText(const FailureBudget &budget, const QDateTime &now);
/// When the oldest failures drop out, and when the webhook is no longer at risk; empty at zero.
[[nodiscard]] QString recoveryText(const FailureBudget &budget, const QDateTime &now);
/// What the numbers cannot tell: what nobody watched, what counts, what has no moment.
[[nodiscard]] QString uncertaintyText(const FailureBudget &budget, FailureKnowledge knowledge);

/// All of it, a line each. `delivers`: the webhook is not deactivated, so that it still can be.
[[nodiscard]] QString failuresExplanation(const FailureBudget &budget, FailureKnowledge knowledge,
                                          bool delivers, const QDateTime &now);

/// A length of time in its two largest units, for example `3 h 20 min`.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace hookdesk
