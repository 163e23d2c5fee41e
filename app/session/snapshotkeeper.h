// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/webhookdiff.h"
#include "app/store/backgroundfile.h"
#include "app/store/snapshotstore.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace hookdesk {

class Session;

/// Keeps the definitions of a session's webhooks after every refresh that was heard whole. A
/// refresh that failed, was cancelled or lacked a listing that failed for now leaves no snapshot;
/// of several that wait for the file, the last counts.
class SnapshotKeeper : public BackgroundFile<SnapshotStore>
{
    Q_OBJECT

public:
    struct Settings
    {
        SnapshotStore::Settings store;
        SnapshotLimits limits;
    };

    /// An empty path keeps nothing. The session outlives the keeper.
    SnapshotKeeper(Session &session, QString path, const Settings &settings,
                   QObject *parent = nullptr);

    [[nodiscard]] bool isKeeping() const { return !path().isEmpty(); }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// From the next writing on, which removes what is not to be kept any more.
    void setSettings(const Settings &settings);

    /// The webhooks as the session knows them now, with every value.
    [[nodiscard]] QList<WebhookDefinition> present() const;

signals:
    /// A refresh was looked at; `isNew`: it made a snapshot.
    void looked(bool isNew);

private:
    void follow();
    [[nodiscard]] bool isWhole() const;
    void noteWritten(const QList<Task> &) override { emit looked(*m_isNew); }

    Session &m_session;
    Settings m_settings;
    QDateTime m_seen; ///< The end of the refresh that was looked at last.
    /// Whether the last writing made a snapshot; of the worker until it is over.
    std::shared_ptr<bool> m_isNew = std::make_shared<bool>(false);
};

} // namespace hookdesk
