// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventlog.h"
#include "app/session/retryjob.h"
#include "app/store/retryjournal.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// The retries of one environment: those of now, and those that a crash interrupted.
class RetryDesk : public QObject
{
    Q_OBJECT

public:
    /// What a person calls a webhook.
    using Label = std::function<QString(const WebhookId &id)>;

    /// `journalPath` empty: retries are not written down and cannot be taken up again.
    RetryDesk(TribeClient &client, EventLog &log, const QString &journalPath,
              RetryJob::Settings settings, Label label, QObject *parent = nullptr);

    /// A job that this owns, for the events that are in the log or the archive tells; nullptr for
    /// none and in a read-only environment.
    RetryJob *retry(const QList<WebhookEventPtr> &events);

    /// What was interrupted and neither taken up nor given up, the oldest first.
    /// Empty until the journal was read, which pendingChanged() tells.
    [[nodiscard]] const QList<InterruptedRetry> &pending() const { return m_pending; }
    /// Gets a paused job that goes on with it; nullptr when another running program has it, and in
    /// a read-only environment. Never before takeUp() returns, never when `owner` is gone.
    using TakenUp = std::function<void(RetryJob *job)>;
    void takeUp(qint64 job, QObject *owner, TakenUp then);
    void giveUp(qint64 job);

    /// The oldest first, finished ones included.
    [[nodiscard]] const QList<RetryJob *> &jobs() const { return m_jobs; }
    [[nodiscard]] bool hasUnfinishedJobs() const;
    void clearFinishedJobs();

    /// Why retries cannot be written down.
    [[nodiscard]] const std::optional<StoreError> &journalProblem() const { return m_problem; }
    /// Where a damaged journal went; empty when there was none.
    [[nodiscard]] const QString &journalKeptAside() const { return m_keptAside; }

signals:
    void jobAdded(hookdesk::RetryJob *job);
    void jobsCleared();
    void pendingChanged(); ///< Also for journalProblem() and journalKeptAside().

private:
    struct Opened
    {
        std::optional<StoreError> problem;
        bool isUsable = false;
        QString keptAside;
        QList<InterruptedRetry> interrupted;
    };

    [[nodiscard]] static Opened openJournal(RetryJournal &journal, const QString &path);
    void opened(const Opened &journal);
    [[nodiscard]] RetryJob *claimed(qint64 job, bool isOurs);
    [[nodiscard]] qsizetype indexOf(qint64 job) const;
    RetryJob *add(RetryJob *job);
    [[nodiscard]] RetryRecorder *journal();

    TribeClient &m_client;
    EventLog &m_log;
    const RetryJob::Settings m_settings;
    const Label m_label;
    std::optional<StoreError> m_problem;
    QString m_keptAside;
    bool m_hasJournal = false;
    QList<InterruptedRetry> m_pending;
    QList<RetryJob *> m_jobs;
    RetryRecorder m_journal;
};

} // namespace hookdesk
