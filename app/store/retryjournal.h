// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"
#include "app/store/sqlitefile.h"
#include "app/store/storeerror.h"

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace hookdesk {

/// An event that is to be retried, and how it was when that was decided: by this, a later look can
/// tell whether the retry has happened.
struct RetryIntent
{
    EventId event;
    WebhookId webhook;
    QString label; ///< Plain text: what the person calls the webhook.
    std::optional<int> attempts;
    QDateTime lastAttempt; ///< UTC; invalid when not told.

    friend bool operator==(const RetryIntent &, const RetryIntent &) = default;
};

/// How far a retry came.
enum class RetryProgress {
    Queued,
    Sending,   ///< Marked before the request goes out: it may have been sent.
    Sent,      ///< The server took it.
    Delivered, ///< It arrived, or was gone already.
    Failed,
    NotSent ///< Left out on purpose.
};

struct JournalledRetry
{
    RetryIntent intent;
    RetryProgress progress = RetryProgress::Queued;
};

/// A retry of many events that was neither finished nor given up.
struct InterruptedRetry
{
    qint64 job = 0;
    QDateTime startedAt; ///< UTC.
    QList<JournalledRetry> retries;

    [[nodiscard]] qsizetype count(RetryProgress progress) const;
};

/// Writes down what a retry is about to do before it does it, so that after a crash nothing is sent
/// twice that is known to be sent: only what was marked as being sent is unknown.
///
/// A commit survives the loss of power. A job that another running program works on is not
/// interrupted, which a lock file beside the journal tells. Everything here waits for the disk: not
/// for the thread of the window.
class RetryJournal
{
public:
    [[nodiscard]] std::optional<StoreError> open(const QString &path);
    /// Where a damaged journal went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

    /// Begins a job with all its events, queued, or does nothing; its id.
    [[nodiscard]] StoreResult<qint64> begin(const QDateTime &now,
                                            const QList<RetryIntent> &intents);
    [[nodiscard]] std::optional<StoreError> note(qint64 job, qsizetype position,
                                                 RetryProgress progress);
    /// The job is done, or given up.
    [[nodiscard]] std::optional<StoreError> finish(qint64 job, const QDateTime &now);

    /// Jobs that a program that has ended left behind, the oldest first.
    [[nodiscard]] StoreResult<QList<InterruptedRetry>> interrupted();
    /// Takes a job over, so that no other program does; false when another has it.
    [[nodiscard]] bool claim(qint64 job);
    /// Forgets jobs that were finished before the date.
    [[nodiscard]] std::optional<StoreError> prune(const QDateTime &before);

private:
    [[nodiscard]] std::optional<StoreError> insert(qint64 job, const QList<RetryIntent> &intents);
    [[nodiscard]] std::unique_ptr<QLockFile> lockOf(qint64 job) const;
    [[nodiscard]] bool isWorkedOn(qint64 job) const;
    [[nodiscard]] StoreResult<QList<JournalledRetry>> retriesOf(qint64 job);

    SqliteFile m_file;
    std::map<qint64, std::unique_ptr<QLockFile>> m_locks; ///< Of the jobs of this program.
};

} // namespace hookdesk
