// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/webhookdiff.h"
#include "app/store/snapshotstore.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

class Session;

/// Keeps the definitions of a session's webhooks after every refresh that was heard whole, beside
/// the window. A refresh that failed, was cancelled or lacked a listing that failed for now leaves
/// no snapshot.
class SnapshotKeeper : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        SnapshotStore::Settings store;
        SnapshotLimits limits;
    };

    /// An empty path keeps nothing. The session outlives the keeper.
    SnapshotKeeper(Session &session, QString path, Settings settings, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~SnapshotKeeper() override;

    [[nodiscard]] bool isKeeping() const { return !m_path.isEmpty(); }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// From the next writing on, which removes what is not to be kept any more.
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// Of the last writing; nullopt when it went well.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    /// Where a damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

    /// The webhooks as the session knows them now, with every value.
    [[nodiscard]] QList<WebhookDefinition> present() const;

    /// Runs `read` beside the window and hands its result to `handler`; never when `owner` is gone.
    template <typename T>
    void read(QObject *owner, std::function<StoreResult<T>(SnapshotStore &store)> read,
              std::function<void(const StoreResult<T> &result)> handler) const;

signals:
    /// A refresh was looked at; `isNew`: it made a snapshot.
    void looked(bool isNew);
    /// problem() or keptAside() are others now.
    void changed();

private:
    struct Outcome
    {
        std::optional<SnapshotId> id;
        std::optional<StoreError> error;
        QString keptAside;
    };
    struct Listing
    {
        QList<WebhookDefinition> definitions;
        QDateTime at;
    };

    void follow();
    [[nodiscard]] bool isWhole() const;
    void begin();
    void written();
    [[nodiscard]] static Outcome write(const QString &path, const Settings &settings,
                                       const Listing &listing);

    Session &m_session;
    const QString m_path;
    Settings m_settings;
    QThreadPool m_thread;
    QFutureWatcher<Outcome> m_watcher;
    QTimer m_pause;
    QDateTime m_seen; ///< The end of the refresh that was looked at last.
    std::optional<Listing> m_waiting;
    Listing m_underWay;
    bool m_writing = false; ///< Until written() has seen the outcome.
    std::optional<StoreError> m_problem;
    QString m_keptAside;
};

template <typename T>
void SnapshotKeeper::read(QObject *owner, std::function<StoreResult<T>(SnapshotStore &)> read,
                          std::function<void(const StoreResult<T> &)> handler) const
{
    using Shared = std::shared_ptr<StoreResult<T>>;
    auto *watcher = new QFutureWatcher<Shared>(owner);
    connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [path = m_path, settings = m_settings.store, read = std::move(read)]() -> Shared {
            SnapshotStore store;
            if (const std::optional<StoreError> error = store.openForReading(path, settings))
                return std::make_shared<StoreResult<T>>(StoreResult<T>{{}, error});
            return std::make_shared<StoreResult<T>>(read(store));
        }));
}

} // namespace hookdesk
