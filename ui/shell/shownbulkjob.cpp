// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shownbulkjob.h"

#include "ui/common/errortext.h"
#include "ui/common/plaintext.h"

namespace hookdesk {

namespace {

QString failureText(const BulkJob::Item &item)
{
    const ErrorText text = errorText(item.error.value_or(ApiError{}));
    return ShownBulkJob::tr("%1: failed. %2 %3")
        .arg(plainName(item.label), text.headline, text.advice);
}

} // namespace

ShownBulkJob::ShownBulkJob(BulkJob &job, Naming naming, QObject *parent)
    : ShownJob(parent)
    , m_job(job)
    , m_naming(naming)
{
    connect(&job, &BulkJob::stateChanged, this, &ShownJob::changed);
    connect(&job, &BulkJob::graceTick, this, &ShownJob::changed);
    connect(&job, &BulkJob::itemChanged, this, [this](qsizetype index) {
        emit itemsChanged(index, index);
        emit changed();
    });
    connect(&job, &BulkJob::itemsLeftOut, this, [this](qsizetype first, qsizetype last) {
        emit itemsChanged(first, last);
        emit changed();
    });
    connect(&job, &BulkJob::finished, this, &ShownJob::finished);
    connect(&job, &QObject::destroyed, this, &ShownJob::gone);
}

int ShownBulkJob::count(BulkJob::ItemState state) const
{
    return static_cast<int>(m_job.count(state));
}

QString ShownBulkJob::text() const
{
    return tr("%1: %2", "a job and its state").arg(title(), stateText());
}

QString ShownBulkJob::title() const
{
    const int all = static_cast<int>(itemCount());
    switch (m_job.operation()) {
    case BulkJob::Operation::Reactivate:
        return tr("Reactivate %n webhook(s)", nullptr, all);
    case BulkJob::Operation::Delete:
        return tr("Delete %n webhook(s)", nullptr, all);
    case BulkJob::Operation::Create:
        return tr("Create %n webhook(s)", nullptr, all);
    }
    Q_UNREACHABLE();
}

QString ShownBulkJob::stateText() const
{
    switch (m_job.state()) {
    case BulkJob::State::Waiting:
        return tr("%n second(s) left to undo", nullptr,
                  static_cast<int>((m_job.remainingGrace().count() + 999) / 1000));
    case BulkJob::State::Running:
        return tr("%1 of %2 done").arg(settledCount()).arg(itemCount());
    case BulkJob::State::Cancelling:
        return tr("stopping");
    case BulkJob::State::Finished:
        return outcome();
    }
    Q_UNREACHABLE();
}

QString ShownBulkJob::outcome() const
{
    const bool isNamedAnew = m_naming == Naming::ByServer &&
                             m_job.operation() == BulkJob::Operation::Create &&
                             count(BulkJob::ItemState::Succeeded) > 0;
    return isNamedAnew ? tr("%1. Tribe gave new names.", "what came of a job").arg(counts())
                       : counts();
}

QString ShownBulkJob::counts() const
{
    const int failed = count(BulkJob::ItemState::Failed);
    const int cancelled = count(BulkJob::ItemState::Cancelled);
    if (cancelled == itemCount())
        return tr("undone, nothing sent");
    if (failed == 0 && cancelled == 0)
        return tr("done");
    QStringList parts{tr("%n done", nullptr, count(BulkJob::ItemState::Succeeded))};
    if (failed > 0)
        parts.append(tr("%n failed", nullptr, failed));
    if (cancelled > 0)
        parts.append(tr("%n not started", nullptr, cancelled));
    return parts.join(QStringLiteral(", "));
}

Tone ShownBulkJob::tone() const
{
    if (count(BulkJob::ItemState::Failed) > 0)
        return Tone::Bad;
    const bool allWell = isFinished() && count(BulkJob::ItemState::Succeeded) == itemCount();
    return allWell ? Tone::Good : Tone::Neutral;
}

QString ShownBulkJob::iconName() const
{
    switch (m_job.operation()) {
    case BulkJob::Operation::Reactivate:
        return QStringLiteral("media-playback-start");
    case BulkJob::Operation::Delete:
        return QStringLiteral("edit-delete");
    case BulkJob::Operation::Create:
        return QStringLiteral("list-add");
    }
    Q_UNREACHABLE();
}

QString ShownBulkJob::itemText(qsizetype index) const
{
    const BulkJob::Item &item = m_job.items().at(index);
    switch (item.state) {
    case BulkJob::ItemState::Queued:
        return tr("%1: waiting").arg(plainName(item.label));
    case BulkJob::ItemState::Running:
        return tr("%1: running").arg(plainName(item.label));
    case BulkJob::ItemState::Succeeded:
        return tr("%1: done").arg(plainName(item.label));
    case BulkJob::ItemState::Cancelled:
        return tr("%1: not started").arg(plainName(item.label));
    case BulkJob::ItemState::Failed:
        return failureText(item);
    }
    Q_UNREACHABLE();
}

QString ShownBulkJob::itemIconName(qsizetype index) const
{
    switch (m_job.items().at(index).state) {
    case BulkJob::ItemState::Queued:
        return QStringLiteral("appointment-new");
    case BulkJob::ItemState::Running:
        return QStringLiteral("view-refresh");
    case BulkJob::ItemState::Succeeded:
        return QStringLiteral("dialog-ok-apply");
    case BulkJob::ItemState::Failed:
        return QStringLiteral("dialog-error");
    case BulkJob::ItemState::Cancelled:
        return QStringLiteral("dialog-cancel");
    }
    Q_UNREACHABLE();
}

bool ShownBulkJob::can(Command command) const
{
    const bool waiting = m_job.state() == BulkJob::State::Waiting;
    switch (command) {
    case Command::Undo:
        return waiting;
    case Command::StartNow:
        return waiting && m_job.operation() == BulkJob::Operation::Delete;
    case Command::Cancel:
        return m_job.state() == BulkJob::State::Running;
    case Command::Pause:
    case Command::Resume:
        return false;
    }
    Q_UNREACHABLE();
}

void ShownBulkJob::carryOut(Command command)
{
    if (!can(command))
        return;
    if (command == Command::StartNow)
        m_job.startNow();
    else
        m_job.cancel();
}

QString ShownBulkJob::startNowText() const
{
    return tr("Delete now");
}

} // namespace hookdesk
