// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retrydesk.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int daysToKeepJobs = 30;

} // namespace

RetryDesk::RetryDesk(TribeClient &client, EventLog &log, const QString &journalPath,
                     RetryJob::Settings settings, Label label, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_log(log)
    , m_settings(settings)
    , m_label(std::move(label))
{
    if (journalPath.isEmpty())
        return;
    m_problem = m_journal.open(journalPath);
    m_hasJournal = !m_problem;
    if (!m_hasJournal)
        return;
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-daysToKeepJobs);
    m_problem = m_journal.prune(longAgo);
    StoreResult<QList<InterruptedRetry>> interrupted = m_journal.interrupted();
    m_pending = std::move(interrupted.value);
    m_problem = interrupted.error ? interrupted.error : m_problem;
}

RetryJob *RetryDesk::retry(const QList<WebhookEventPtr> &events)
{
    if (events.isEmpty() || m_client.isReadOnly())
        return nullptr;
    QList<RetryIntent> intents;
    intents.reserve(events.size());
    for (const WebhookEventPtr &event : events) {
        intents.append({event->id, event->webhookId, m_label(event->webhookId), event->attemptCount,
                        event->lastAttempt});
    }
    return add(new RetryJob(m_client, journal(), intents, m_settings, this));
}

RetryJob *RetryDesk::takeUp(qint64 job)
{
    const auto found =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [job](const InterruptedRetry &retry) { return retry.job == job; });
    if (found == m_pending.end() || m_client.isReadOnly() || !m_journal.claim(job))
        return nullptr;
    const InterruptedRetry interrupted = *found;
    m_pending.erase(found);
    emit pendingChanged();
    return add(new RetryJob(m_client, m_journal, interrupted, m_settings, this));
}

void RetryDesk::giveUp(qint64 job)
{
    const auto isIt = [job](const InterruptedRetry &retry) { return retry.job == job; };
    if (m_pending.removeIf(isIt) == 0)
        return;
    m_problem = m_journal.finish(job, QDateTime::currentDateTimeUtc());
    emit pendingChanged();
}

RetryJob *RetryDesk::add(RetryJob *job)
{
    connect(job, &RetryJob::eventGone, &m_log, [this](const EventId &id) { m_log.noteGone({id}); });
    connect(job, &RetryJob::eventSeen, &m_log,
            [this](const WebhookEvent &event) { m_log.events().merge({event}); });
    m_jobs.append(job);
    emit jobAdded(job);
    return job;
}

bool RetryDesk::hasUnfinishedJobs() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const RetryJob *job) { return !job->isFinished(); });
}

void RetryDesk::clearFinishedJobs()
{
    m_jobs.removeIf([](RetryJob *job) {
        if (!job->isFinished())
            return false;
        job->deleteLater();
        return true;
    });
    emit jobsCleared();
}

RetryJournal *RetryDesk::journal()
{
    return m_hasJournal ? &m_journal : nullptr;
}

} // namespace hookdesk
