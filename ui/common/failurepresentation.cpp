// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/failurepresentation.h"

#include "ui/common/momenttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hookdesk {

namespace {

struct FailurePresentationWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::FailurePresentation)
};

constexpr std::chrono::minutes notWorthSaying{10};

QString number(int value)
{
    return QLocale().toString(value);
}

QString rateText(const FailureBudget &budget)
{
    return QLocale().toString(static_cast<int>(std::lround(std::ceil(budget.perHourMost))));
}

bool isSameTime(const QDateTime &a, const QDateTime &b)
{
    return b.isValid() && a.secsTo(b) < 60;
}

} // namespace

FailureKnowledge failureKnowledge(const EventLogState &state)
{
    if (state.absent)
        return FailureKnowledge::Absent;
    if (state.everComplete || state.finishedAt.isValid())
        return FailureKnowledge::Read;
    const bool isRecovering = state.error && state.nextTryAt.isValid();
    if (state.loading && !isRecovering)
        return FailureKnowledge::Reading;
    return state.error ? FailureKnowledge::Unreadable : FailureKnowledge::NotRead;
}

QString knowledgeText(FailureKnowledge knowledge)
{
    switch (knowledge) {
    case FailureKnowledge::NotRead:
        return FailurePresentationWords::tr("Failures unknown: the event log has not been read.");
    case FailureKnowledge::Reading:
        return FailurePresentationWords::tr("The event log is being read.");
    case FailureKnowledge::Read:
        return {};
    case FailureKnowledge::Absent:
        return FailurePresentationWords::tr("Failures unknown: this environment has no event log.");
    case FailureKnowledge::Unreadable:
        break;
    }
    return FailurePresentationWords::tr("Failures unknown: the event log could not be read.");
}

QString failureCountText(const FailureBudget &budget)
{
    if (budget.most == 0)
        return number(0);
    if (budget.least == budget.most)
        return FailurePresentationWords::tr("%1 of %2", "failures, limit")
            .arg(number(budget.most), number(budget.limit));
    return FailurePresentationWords::tr("%1+ of %2", "fewest failures, limit")
        .arg(number(budget.least), number(budget.limit));
}

QString failureCountSentence(const FailureBudget &budget)
{
    if (budget.most == 0)
        return FailurePresentationWords::tr("No failures in the last 24 hours.");
    if (budget.least == budget.most)
        return FailurePresentationWords::tr(
                   "%n failure(s) in the last 24 hours. At %1, Tribe deactivates the webhook.",
                   nullptr, budget.most)
            .arg(number(budget.limit));
    return FailurePresentationWords::tr("At least %1 and at most %2 failures in the last 24 hours. "
                                        "At %3, Tribe deactivates the webhook.")
        .arg(number(budget.least), number(budget.most), number(budget.limit));
}

QString deactivationText(const FailureBudget &budget, const QDateTime &now)
{
    if (budget.most == 0)
        return {};
    if (budget.least >= budget.limit)
        return FailurePresentationWords::tr("The limit is reached.");
    if (budget.mayBeReached())
        return FailurePresentationWords::tr("May be deactivated at any moment.");
    if (!budget.deactivationEarliest.isValid())
        return budget.perHourMost > 0
                   ? FailurePresentationWords::tr("At this rate, it stays active.")
                   : FailurePresentationWords::tr("Nothing failed in the last hour.");
    const QString earliest = clockText(budget.deactivationEarliest, now);
    if (isSameTime(budget.deactivationEarliest, budget.deactivationLatest))
        return FailurePresentationWords::tr("At this rate (%1 per hour), it is deactivated %2.")
            .arg(rateText(budget), earliest);
    if (!budget.deactivationLatest.isValid())
        return FailurePresentationWords::tr(
                   "At this rate (%1 per hour), it is deactivated %2 at the earliest.")
            .arg(rateText(budget), earliest);
    return FailurePresentationWords::tr(
               "At this rate (%1 per hour), it is deactivated between %2 and %3.")
        .arg(rateText(budget), earliest, clockText(budget.deactivationLatest, now));
}

QString recoveryText(const FailureBudget &budget, const QDateTime &now)
{
    if (!budget.oldestDropsOut.isValid())
        return {};
    const QString oldest = clockText(budget.oldestDropsOut, now);
    if (!budget.calmFrom.isValid())
        return FailurePresentationWords::tr("The oldest failure expires %1.").arg(oldest);
    return FailurePresentationWords::tr(
               "The oldest failure expires %1. Without new failures, the risk ends %2.")
        .arg(oldest, clockText(budget.calmFrom, now));
}

QString uncertaintyText(const FailureBudget &budget, FailureKnowledge knowledge)
{
    QStringList sentences;
    if (budget.least != budget.most)
        sentences +=
            FailurePresentationWords::tr(
                "Tribe does not document whether retries count: %1 without them, %2 with them.")
                .arg(number(budget.least), number(budget.most));
    if (budget.undated > 0)
        sentences += FailurePresentationWords::tr("The time of %n attempt(s) is estimated.",
                                                  nullptr, budget.undated);
    if (knowledge == FailureKnowledge::Absent || knowledge == FailureKnowledge::Unreadable)
        sentences += FailurePresentationWords::tr(
            "Only earlier failures are counted: the event log cannot be read now.");
    else if (budget.unwatched > notWorthSaying)
        sentences += FailurePresentationWords::tr(
                         "Hookdesk was closed for %1; the real count may be higher.")
                         .arg(durationText(budget.unwatched));
    return sentences.join(QLatin1Char(' '));
}

QString failuresExplanation(const FailureBudget &budget, FailureKnowledge knowledge, bool delivers,
                            const QDateTime &now)
{
    if (budget.most == 0 && knowledge != FailureKnowledge::Read)
        return knowledgeText(knowledge);
    QStringList lines{failureCountSentence(budget)};
    if (delivers)
        lines += deactivationText(budget, now);
    lines += recoveryText(budget, now);
    lines += uncertaintyText(budget, knowledge);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    const qint64 hours = minutes / 60;
    if (hours == 0)
        return FailurePresentationWords::tr("%1 min", "minutes").arg(minutes);
    if (minutes % 60 == 0 || hours >= 10)
        return FailurePresentationWords::tr("%1 h", "hours").arg(hours);
    return FailurePresentationWords::tr("%1 h %2 min", "hours, minutes")
        .arg(hours)
        .arg(minutes % 60);
}

} // namespace hookdesk
