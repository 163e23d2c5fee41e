// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shownretryjob.h"

#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/plaintext.h"
#include "ui/common/storeerrortext.h"

#include <QSet>

namespace hookdesk {

namespace {

using ItemState = RetryJob::ItemState;

QString failureText(const RetryJob::Item &item)
{
    if (!item.error) {
        const QString cause = causeText(item.cause);
        return cause.isEmpty() ? ShownRetryJob::tr("failed again")
                               : ShownRetryJob::tr("failed again (%1)").arg(cause);
    }
    const ErrorText text = errorText(*item.error);
    return ShownRetryJob::tr("refused. %1 %2").arg(text.headline, text.advice);
}

QString resultText(const RetryJob::Item &item)
{
    switch (item.state) {
    case ItemState::Queued:
        return ShownRetryJob::tr("not sent yet");
    case ItemState::Sending:
        return ShownRetryJob::tr("being sent");
    case ItemState::Accepted:
        return ShownRetryJob::tr("sent, awaiting result");
    case ItemState::Delivered:
        return ShownRetryJob::tr("delivered");
    case ItemState::Gone:
        return ShownRetryJob::tr("already delivered");
    case ItemState::Failed:
        return failureText(item);
    case ItemState::Stopped:
        return ShownRetryJob::tr("skipped");
    case ItemState::Cancelled:
        return ShownRetryJob::tr("not sent");
    case ItemState::Unknown:
        return ShownRetryJob::tr("perhaps sent, no answer");
    }
    Q_UNREACHABLE();
}

} // namespace

ShownRetryJob::ShownRetryJob(RetryJob &job, QObject *parent)
    : ShownJob(parent)
    , m_job(job)
{
    connect(&job, &RetryJob::stateChanged, this, &ShownJob::changed);
    connect(&job, &RetryJob::graceTick, this, &ShownJob::changed);
    connect(&job, &RetryJob::webhookStopped, this, &ShownJob::changed);
    connect(&job, &RetryJob::itemChanged, this, [this](qsizetype index) {
        emit itemsChanged(index, index);
        emit changed();
    });
    connect(&job, &RetryJob::itemsLeftOut, this, [this](qsizetype first, qsizetype last) {
        emit itemsChanged(first, last);
        emit changed();
    });
    connect(&job, &RetryJob::finished, this, &ShownJob::finished);
    connect(&job, &QObject::destroyed, this, &ShownJob::gone);
}

int ShownRetryJob::count(ItemState state) const
{
    return static_cast<int>(m_job.count(state));
}

QString ShownRetryJob::text() const
{
    return tr("%1: %2", "a job and its state")
        .arg(tr("Retry %n event(s)", nullptr, static_cast<int>(itemCount())), stateText());
}

QString ShownRetryJob::stateText() const
{
    switch (m_job.state()) {
    case RetryJob::State::Waiting:
        return tr("%n second(s) left to undo", nullptr,
                  static_cast<int>((m_job.remainingGrace().count() + 999) / 1000));
    case RetryJob::State::Running:
        return tr("%1 of %2 sent").arg(settledCount()).arg(itemCount());
    case RetryJob::State::Paused:
        return tr("paused, %1 of %2 sent").arg(settledCount()).arg(itemCount());
    case RetryJob::State::Confirming:
        return tr("all sent, awaiting results");
    case RetryJob::State::Finished:
        return outcome();
    }
    Q_UNREACHABLE();
}

QString ShownRetryJob::outcome() const
{
    const int unsent = count(ItemState::Cancelled);
    if (unsent == itemCount())
        return tr("undone, nothing sent");
    QStringList parts;
    const auto add = [&parts](const QString &text, int number) {
        if (number > 0)
            parts.append(text);
    };
    const int delivered = count(ItemState::Delivered) + count(ItemState::Gone);
    add(tr("%n delivered", nullptr, delivered), delivered);
    const int failed = count(ItemState::Failed);
    add(tr("%n failed", nullptr, failed), failed);
    const int accepted = count(ItemState::Accepted);
    add(tr("%n without result", nullptr, accepted), accepted);
    const int unknown = count(ItemState::Unknown);
    add(tr("%n perhaps sent", nullptr, unknown), unknown);
    const int stopped = count(ItemState::Stopped);
    add(tr("%n skipped", nullptr, stopped), stopped);
    add(tr("%n not sent", nullptr, unsent), unsent);
    return parts.join(QStringLiteral(", "));
}

QString ShownRetryJob::stoppedText() const
{
    QStringList labels;
    QSet<WebhookId> seen;
    for (const RetryJob::Item &item : m_job.items()) {
        const WebhookId &webhook = item.intent.webhook;
        if (!m_job.stoppedWebhooks().contains(webhook) || seen.contains(webhook))
            continue;
        seen.insert(webhook);
        labels.append(plainName(item.intent.label));
    }
    if (labels.isEmpty())
        return {};
    return tr("Stopped after too many failures: %1.").arg(labels.join(QStringLiteral(", ")));
}

QString ShownRetryJob::note() const
{
    QStringList sentences;
    if (const std::optional<ApiError> &problem = m_job.problem()) {
        const ErrorText text = errorText(*problem);
        sentences += {text.headline, text.advice};
    }
    if (const std::optional<StoreError> &problem = m_job.journalProblem()) {
        sentences.append(tr("This retry cannot be resumed after a crash. %1")
                             .arg(storeErrorText(*problem).headline));
    }
    sentences.append(stoppedText());
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

Tone ShownRetryJob::tone() const
{
    if (count(ItemState::Failed) > 0 || count(ItemState::Stopped) > 0)
        return Tone::Bad;
    if (m_job.problem() || count(ItemState::Unknown) > 0)
        return Tone::Warning;
    const int delivered = count(ItemState::Delivered) + count(ItemState::Gone);
    return isFinished() && delivered == itemCount() ? Tone::Good : Tone::Neutral;
}

QString ShownRetryJob::iconName() const
{
    return QStringLiteral("view-refresh");
}

QString ShownRetryJob::itemText(qsizetype index) const
{
    const RetryJob::Item &item = m_job.items().at(index);
    //: %1 is a webhook, %2 the id of an event, %3 what became of it.
    return tr("%1, event %2: %3")
        .arg(plainName(item.intent.label), item.intent.event.value, resultText(item));
}

QString ShownRetryJob::itemIconName(qsizetype index) const
{
    switch (m_job.items().at(index).state) {
    case ItemState::Queued:
        return QStringLiteral("appointment-new");
    case ItemState::Sending:
    case ItemState::Accepted:
        return QStringLiteral("view-refresh");
    case ItemState::Delivered:
    case ItemState::Gone:
        return QStringLiteral("dialog-ok-apply");
    case ItemState::Failed:
        return QStringLiteral("dialog-error");
    case ItemState::Stopped:
    case ItemState::Cancelled:
        return QStringLiteral("dialog-cancel");
    case ItemState::Unknown:
        return QStringLiteral("dialog-warning");
    }
    Q_UNREACHABLE();
}

bool ShownRetryJob::can(Command command) const
{
    const RetryJob::State state = m_job.state();
    switch (command) {
    case Command::Undo:
    case Command::StartNow:
        return state == RetryJob::State::Waiting;
    case Command::Cancel:
        return state != RetryJob::State::Waiting && state != RetryJob::State::Finished;
    case Command::Pause:
        return state == RetryJob::State::Running;
    case Command::Resume:
        return state == RetryJob::State::Paused;
    }
    Q_UNREACHABLE();
}

void ShownRetryJob::carryOut(Command command)
{
    if (!can(command))
        return;
    switch (command) {
    case Command::Undo:
    case Command::Cancel:
        return m_job.cancel();
    case Command::StartNow:
        return m_job.startNow();
    case Command::Pause:
        return m_job.pause();
    case Command::Resume:
        return m_job.resume();
    }
}

QString ShownRetryJob::startNowText() const
{
    return tr("Send now");
}

} // namespace hookdesk
