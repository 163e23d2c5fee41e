// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/eventarchive.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

/// Writes to the archive beside the window: one thread, in the order that it was told, several
/// tasks in one opening of the file. What could not be written while another program held the file
/// is tried again.
class EventRecorder : public QObject
{
    Q_OBJECT

public:
    /// Runs in another thread: it holds copies of all that it needs.
    using Task = std::function<std::optional<StoreError>(EventArchive &archive)>;

    explicit EventRecorder(QString path, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~EventRecorder() override;

    void add(Task task);
    /// Runs `read` beside the window and hands its result to `handler`; never when `owner` is gone.
    template <typename T>
    void read(QObject *owner, std::function<StoreResult<T>(EventArchive &archive)> read,
              std::function<void(const StoreResult<T> &result)> handler);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the last writing; nullopt when it went well.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    /// Where a damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

signals:
    /// problem() or keptAside() are others now.
    void changed();

private:
    struct Outcome
    {
        std::optional<StoreError> error;
        QString keptAside;
        QList<Task> undone; ///< To be tried again.
    };

    [[nodiscard]] static Outcome write(const QString &path, const QList<Task> &tasks);
    void begin();
    void written();

    const QString m_path;
    QThreadPool m_thread;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    QTimer m_pause;
    QList<Task> m_tasks;
    bool m_writing = false; ///< Until written() has seen the outcome.
    std::optional<StoreError> m_problem;
    QString m_keptAside;
};

template <typename T>
void EventRecorder::read(QObject *owner, std::function<StoreResult<T>(EventArchive &)> read,
                         std::function<void(const StoreResult<T> &)> handler)
{
    using Shared = std::shared_ptr<StoreResult<T>>;
    auto *watcher = new QFutureWatcher<Shared>(owner);
    connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path = m_path, read = std::move(read)]() -> Shared {
        EventArchive archive;
        if (const std::optional<StoreError> error = archive.openForReading(path))
            return std::make_shared<StoreResult<T>>(StoreResult<T>{{}, error});
        return std::make_shared<StoreResult<T>>(read(archive));
    }));
}

} // namespace hookdesk
