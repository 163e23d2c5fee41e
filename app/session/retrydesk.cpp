// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retrydesk.h"

#include <QPointer>

#include <algorithm>
#include <utility>

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
    m_hasJournal = !journalPath.isEmpty();
    if (!m_hasJournal)
        return;
    m_journal.run(
        [journalPath](RetryJournal &journal) { return openJournal(journal, journalPath); }, this,
        [this](const Opened &journal) { opened(journal); });
}

RetryDesk::Opened RetryDesk::openJournal(RetryJournal &journal, const QString &path)
{
    Opened found;
    found.problem = journal.open(path);
    found.isUsable = !found.problem;
    found.keptAside = journal.keptAside();
    if (!found.isUsable)
        return found;
    found.problem = journal.prune(QDateTime::currentDateTimeUtc().addDays(-daysToKeepJobs));
    StoreResult<QList<InterruptedRetry>> interrupted = journal.interrupted();
    found.interrupted = std::move(interrupted.value);
    found.problem = interrupted.error ? interrupted.error : found.problem;
    return found;
}

/// What was begun meanwhile is in the journal after what was found.
void RetryDesk::opened(const Opened &journal)
{
    m_hasJournal = journal.isUsable;
    m_problem = journal.problem;
    m_keptAside = journal.keptAside;
    m_pending = journal.interrupted;
    if (m_problem || !m_keptAside.isEmpty() || !m_pending.isEmpty())
        emit pendingChanged();
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

void RetryDesk::takeUp(qint64 job, QObject *owner, TakenUp then)
{
    const bool isAllowed = !m_client.isReadOnly();
    m_journal.run(
        [job, isAllowed](RetryJournal &journal) { return isAllowed && journal.claim(job); }, this,
        [this, job, owner = QPointer<QObject>(owner), then = std::move(then)](bool isOurs) {
            RetryJob *taken = claimed(job, isOurs);
            if (owner)
                then(taken);
        });
}

RetryJob *RetryDesk::claimed(qint64 job, bool isOurs)
{
    const qsizetype index = indexOf(job);
    if (!isOurs || index < 0)
        return nullptr;
    const InterruptedRetry interrupted = m_pending.takeAt(index);
    emit pendingChanged();
    return add(new RetryJob(m_client, m_journal, interrupted, m_settings, this));
}

void RetryDesk::giveUp(qint64 job)
{
    const qsizetype index = indexOf(job);
    if (index < 0)
        return;
    m_pending.removeAt(index);
    m_journal.run([job, now = QDateTime::currentDateTimeUtc()](
                      RetryJournal &journal) { return journal.finish(job, now); },
                  this,
                  [this](const std::optional<StoreError> &error) {
                      if (std::exchange(m_problem, error) != error)
                          emit pendingChanged();
                  });
    emit pendingChanged();
}

qsizetype RetryDesk::indexOf(qint64 job) const
{
    const auto found =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [job](const InterruptedRetry &retry) { return retry.job == job; });
    return found == m_pending.end() ? -1 : found - m_pending.begin();
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

RetryRecorder *RetryDesk::journal()
{
    return m_hasJournal ? &m_journal : nullptr;
}

} // namespace hookdesk
