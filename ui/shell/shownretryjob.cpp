// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shownretryjob.h"

#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/plaintext.h"
#include "ui/common/retrytext.h"
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

QString ShownRetryJob::text() const
{
    return retryText(m_job);
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
    return retryTone(m_job);
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
