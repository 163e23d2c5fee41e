// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/retryjournal.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

const SqliteFile::Migrations &migrations()
{
    static const SqliteFile::Migrations all{
        {QStringLiteral("CREATE TABLE job (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                        "started INTEGER NOT NULL, finished INTEGER)"),
         QStringLiteral("CREATE TABLE retry ("
                        "job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE, "
                        "position INTEGER NOT NULL, event_id TEXT NOT NULL, "
                        "webhook_id TEXT NOT NULL, label TEXT NOT NULL, attempts INTEGER, "
                        "last_attempt INTEGER, progress TEXT NOT NULL, "
                        "PRIMARY KEY (job, position)) WITHOUT ROWID")},
    };
    return all;
}

/// In the order of RetryProgress.
const std::array<QString, 6> &progressNames()
{
    static const std::array<QString, 6> names{QStringLiteral("queued"), QStringLiteral("sending"),
                                              QStringLiteral("sent"),   QStringLiteral("delivered"),
                                              QStringLiteral("failed"), QStringLiteral("not sent")};
    return names;
}

QString nameOf(RetryProgress progress)
{
    return progressNames().at(static_cast<size_t>(progress));
}

/// What a newer version may have written counts as possibly sent.
RetryProgress progressFrom(const QString &name)
{
    const auto found = std::find(progressNames().begin(), progressNames().end(), name);
    return found == progressNames().end()
               ? RetryProgress::Sending
               : static_cast<RetryProgress>(found - progressNames().begin());
}

} // namespace

qsizetype InterruptedRetry::count(RetryProgress progress) const
{
    return std::count_if(retries.begin(), retries.end(), [progress](const JournalledRetry &retry) {
        return retry.progress == progress;
    });
}

std::optional<StoreError> RetryJournal::open(const QString &path)
{
    return m_file.open(path, migrations(), SqliteFile::Durability::PowerLoss);
}

StoreResult<qint64> RetryJournal::begin(const QDateTime &now, const QList<RetryIntent> &intents)
{
    qint64 job = 0;
    std::optional<StoreError> error = m_file.inTransaction([&]() -> std::optional<StoreError> {
        if (std::optional<StoreError> failed = m_file.run(
                QStringLiteral("INSERT INTO job (started) VALUES (?)"), {storedDate(now)}))
            return failed;
        job = m_file.lastInsertId();
        (void)claim(job); // its id is new: nobody else can have it
        return insert(job, intents);
    });
    if (!error)
        return {job, std::nullopt};
    m_locks.erase(job);
    return {0, std::move(error)};
}

std::optional<StoreError> RetryJournal::insert(qint64 job, const QList<RetryIntent> &intents)
{
    for (qsizetype i = 0; i < intents.size(); ++i) {
        const RetryIntent &intent = intents.at(i);
        if (std::optional<StoreError> error =
                m_file.run(QStringLiteral("INSERT INTO retry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                           {job, i, intent.event.value, textOrEmpty(intent.webhook.value),
                            textOrEmpty(intent.label), storedNumber(intent.attempts),
                            storedDate(intent.lastAttempt), nameOf(RetryProgress::Queued)}))
            return error;
    }
    return std::nullopt;
}

std::optional<StoreError> RetryJournal::note(qint64 job, qsizetype position, RetryProgress progress)
{
    return m_file.run(
        QStringLiteral("UPDATE retry SET progress = ? WHERE job = ? AND position = ?"),
        {nameOf(progress), job, position});
}

std::optional<StoreError> RetryJournal::finish(qint64 job, const QDateTime &now)
{
    const std::optional<StoreError> error = m_file.run(
        QStringLiteral("UPDATE job SET finished = ? WHERE id = ?"), {storedDate(now), job});
    if (!error)
        m_locks.erase(job);
    return error;
}

StoreResult<QList<InterruptedRetry>> RetryJournal::interrupted()
{
    StoreResult<QList<InterruptedRetry>> found;
    found.error = m_file.each(
        QStringLiteral("SELECT id, started FROM job WHERE finished IS NULL ORDER BY id"), {},
        [&](const QSqlQuery &row) {
            const qint64 job = row.value(0).toLongLong();
            if (!isWorkedOn(job))
                found.value += InterruptedRetry{job, dateFrom(row.value(1)), {}};
            return true;
        });
    for (InterruptedRetry &interrupted : found.value) {
        StoreResult<QList<JournalledRetry>> retries = retriesOf(interrupted.job);
        interrupted.retries = std::move(retries.value);
        found.error = found.error ? found.error : retries.error;
    }
    return found;
}

StoreResult<QList<JournalledRetry>> RetryJournal::retriesOf(qint64 job)
{
    StoreResult<QList<JournalledRetry>> found;
    found.error = m_file.each(
        QStringLiteral("SELECT event_id, webhook_id, label, attempts, last_attempt, progress "
                       "FROM retry WHERE job = ? ORDER BY position"),
        {job}, [&](const QSqlQuery &row) {
            JournalledRetry retry;
            retry.intent.event = EventId{row.value(0).toString()};
            retry.intent.webhook = WebhookId{row.value(1).toString()};
            retry.intent.label = row.value(2).toString();
            retry.intent.attempts = numberFrom(row.value(3));
            retry.intent.lastAttempt = dateFrom(row.value(4));
            retry.progress = progressFrom(row.value(5).toString());
            found.value += retry;
            return true;
        });
    return found;
}

bool RetryJournal::claim(qint64 job)
{
    if (m_locks.count(job) > 0)
        return true;
    std::unique_ptr<QLockFile> lock = lockOf(job);
    if (!lock->tryLock())
        return false;
    m_locks[job] = std::move(lock);
    return true;
}

std::optional<StoreError> RetryJournal::prune(const QDateTime &before)
{
    return m_file.run(QStringLiteral("DELETE FROM job WHERE finished < ?"), {storedDate(before)});
}

std::unique_ptr<QLockFile> RetryJournal::lockOf(qint64 job) const
{
    auto lock = std::make_unique<QLockFile>(m_file.path() + QStringLiteral(".%1.lock").arg(job));
    lock->setStaleLockTime(0); // only the end of its process makes a lock stale
    return lock;
}

bool RetryJournal::isWorkedOn(qint64 job) const
{
    return m_locks.count(job) > 0 || !lockOf(job)->tryLock();
}

} // namespace hookdesk
