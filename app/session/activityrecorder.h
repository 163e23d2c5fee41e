// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityjournal.h"
#include "app/store/backgroundstore.h"

#include <QFile>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

/// Writes to the activity journal beside the window, in the order that it was told, on a connection
/// that stays open. One for the whole program; it outlives every session.
///
/// What is done never fails because of it, and waits for it only as long as whenWritten() says.
/// What could not be written is kept in memory, tried again after a pause and once more at the end,
/// and counted meanwhile.
class ActivityRecorder : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        /// How long entries are kept; nullopt: for ever. The older ones go after the first writing.
        std::optional<std::chrono::hours> age;
        std::chrono::milliseconds retryPause{3000};
    };

    ActivityRecorder(QString path, Settings settings, QObject *parent = nullptr);
    /// Waits until everything is written, or cannot be.
    ~ActivityRecorder() override;

    void add(const ActivityEntry &entry);
    /// Calls `then` when everything that was added before is on the disk, which may be at once, or
    /// when it cannot be written; never when `owner` is gone.
    void whenWritten(QObject *owner, std::function<void()> then);
    /// Whether this program has begun that request and has not written down how it ended.
    [[nodiscard]] bool isUnderWay(const QString &requestId) const
    {
        return m_underWay.contains(requestId);
    }
    /// How long entries are kept; nullopt: for ever. The older ones go at the next writing.
    void setAge(std::optional<std::chrono::hours> age);
    /// Runs `read` beside the window, on a connection of its own, and hands its result to
    /// `handler`; never when `owner` is gone. A journal that nobody has begun gives an empty T.
    template <typename T>
    void read(QObject *owner, std::function<StoreResult<T>(ActivityJournal &journal)> read,
              std::function<void(const StoreResult<T> &result)> handler);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the last writing; nullopt when it went well.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    /// What was done and is not written down yet.
    [[nodiscard]] qsizetype unwritten() const
    {
        return m_entries.size() + (m_batch ? m_batch->entries.size() : 0);
    }
    /// Where a damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

signals:
    /// problem() or keptAside() are others now.
    void changed();
    /// The journal has new entries.
    void written();

private:
    struct Outcome
    {
        std::optional<StoreError> error;
        QString keptAside;
    };

    struct Batch
    {
        const QList<ActivityEntry> entries;
        bool isWritten = false; ///< Of the writing thread until the outcome is known.
    };
    struct Waiting
    {
        QPointer<QObject> owner;
        std::function<void()> then;
    };

    [[nodiscard]] static Outcome write(ActivityJournal &journal, const QString &path,
                                       const QList<ActivityEntry> &entries);
    void begin();
    void finish(const Outcome &outcome);
    void noteWritten();
    void prune();
    void release();

    const QString m_path;
    Settings m_settings;
    QTimer m_pause;
    QList<ActivityEntry> m_entries;
    std::shared_ptr<Batch> m_batch; ///< Is being written, until finish() has seen the outcome.
    QSet<QString> m_underWay;       ///< By request id.
    QSet<QString> m_ending;         ///< Of them, those whose end is being written.
    QList<Waiting> m_waiting;       ///< For what is not being written yet.
    QList<Waiting> m_next;          ///< For what is being written.
    bool m_pruned = false;
    std::optional<StoreError> m_problem;
    QString m_keptAside;
    BackgroundStore<ActivityJournal> m_journal;
};

template <typename T>
void ActivityRecorder::read(QObject *owner, std::function<StoreResult<T>(ActivityJournal &)> read,
                            std::function<void(const StoreResult<T> &)> handler)
{
    using Shared = std::shared_ptr<StoreResult<T>>;
    auto *watcher = new QFutureWatcher<Shared>(owner);
    connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path = m_path, read = std::move(read)]() -> Shared {
        if (!QFile::exists(path))
            return std::make_shared<StoreResult<T>>();
        ActivityJournal journal;
        if (const std::optional<StoreError> error = journal.openForReading(path))
            return std::make_shared<StoreResult<T>>(StoreResult<T>{{}, error});
        return std::make_shared<StoreResult<T>>(read(journal));
    }));
}

} // namespace hookdesk
