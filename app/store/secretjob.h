// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/oneshotjob.h"
#include "app/store/secretstore.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace hookdesk {

/// One question to a SecretStore: it calls its handler once, in settle(), after the answer or when
/// patience is over. It belongs to its owner.
class SecretJob final : public QObject
{
    Q_OBJECT

public:
    SecretJob(QObject *owner, SecretStore::ReadHandler handler);

    void wait(std::chrono::milliseconds patience);
    void settle(const SecretAnswer &answer);
    /// True from the handler's call until the late answer, for which the job stays.
    [[nodiscard]] bool hasTimedOut() const { return m_timedOut; }

private:
    void giveUp();

    SecretStore::ReadHandler m_handler;
    QTimer m_patience;
    bool m_settled = false;
    bool m_timedOut = false;
};

/// Removes secrets one after another.
class SecretRemovalJob final : public OneShotJob<SecretRemoval>
{
    Q_OBJECT

public:
    SecretRemovalJob(SecretStore &store, QList<SecretKey> keys, QObject *owner, Handler handler);

private:
    void removeNext();
    void removed(const std::optional<SecretError> &error);
    void leaveRest(const SecretError &error);

    QPointer<SecretStore> m_store;
    QList<SecretKey> m_waiting; ///< The first is being removed.
    SecretRemoval m_removal;
};

} // namespace hookdesk
