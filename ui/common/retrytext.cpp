// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/retrytext.h"

#include "app/session/retryjob.h"

#include <QCoreApplication>
#include <QStringList>

namespace hookdesk {

namespace {

using ItemState = RetryJob::ItemState;

struct RetryWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ShownRetryJob)
};

int countOf(const RetryJob &job, ItemState state)
{
    return static_cast<int>(job.count(state));
}

int deliveredBy(const RetryJob &job)
{
    return countOf(job, ItemState::Delivered) + countOf(job, ItemState::Gone);
}

QString outcomeText(const RetryJob &job)
{
    if (isUndone(job))
        return RetryWords::tr("undone, nothing sent");
    QStringList parts;
    const auto add = [&parts](const QString &text, int number) {
        if (number > 0)
            parts.append(text);
    };
    const int delivered = deliveredBy(job);
    add(RetryWords::tr("%n delivered", nullptr, delivered), delivered);
    const int failed = countOf(job, ItemState::Failed);
    add(RetryWords::tr("%n failed", nullptr, failed), failed);
    const int accepted = countOf(job, ItemState::Accepted);
    add(RetryWords::tr("%n without result", nullptr, accepted), accepted);
    const int unknown = countOf(job, ItemState::Unknown);
    add(RetryWords::tr("%n perhaps sent", nullptr, unknown), unknown);
    const int stopped = countOf(job, ItemState::Stopped);
    add(RetryWords::tr("%n skipped", nullptr, stopped), stopped);
    const int unsent = countOf(job, ItemState::Cancelled);
    add(RetryWords::tr("%n not sent", nullptr, unsent), unsent);
    return parts.join(QStringLiteral(", "));
}

} // namespace

bool isUndone(const RetryJob &job)
{
    return job.isFinished() && job.count(ItemState::Cancelled) == job.items().size();
}

QString retryStateText(const RetryJob &job)
{
    switch (job.state()) {
    case RetryJob::State::Waiting:
        return RetryWords::tr("%n second(s) left to undo", nullptr,
                              static_cast<int>((job.remainingGrace().count() + 999) / 1000));
    case RetryJob::State::Running:
        return RetryWords::tr("%1 of %2 sent").arg(job.settledCount()).arg(job.items().size());
    case RetryJob::State::Paused:
        return RetryWords::tr("paused, %1 of %2 sent")
            .arg(job.settledCount())
            .arg(job.items().size());
    case RetryJob::State::Confirming:
        return RetryWords::tr("all sent, awaiting results");
    case RetryJob::State::Finished:
        return outcomeText(job);
    }
    Q_UNREACHABLE();
}

QString retryText(const RetryJob &job)
{
    const int count = static_cast<int>(job.items().size());
    return RetryWords::tr("%1: %2", "a job and its state")
        .arg(RetryWords::tr("Retry %n event(s)", nullptr, count), retryStateText(job));
}

Tone retryTone(const RetryJob &job)
{
    if (job.count(ItemState::Failed) > 0 || job.count(ItemState::Stopped) > 0)
        return Tone::Bad;
    if (job.problem() || job.count(ItemState::Unknown) > 0)
        return Tone::Warning;
    return job.isFinished() && deliveredBy(job) == job.items().size() ? Tone::Good : Tone::Neutral;
}

} // namespace hookdesk
