// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/secretjob.h"

#include <utility>

namespace hookdesk {

namespace {

/// The next secret would meet it too.
bool isOfTheKeyring(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NoKeyring:
    case SecretError::Kind::Locked:
    case SecretError::Kind::Cancelled:
    case SecretError::Kind::TimedOut:
        return true;
    case SecretError::Kind::Denied:
    case SecretError::Kind::NotListed:
    case SecretError::Kind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

SecretJob::SecretJob(QObject *owner, SecretStore::ReadHandler handler)
    : QObject(owner)
    , m_handler(std::move(handler))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SecretJob::giveUp);
}

void SecretJob::wait(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
}

void SecretJob::giveUp()
{
    m_timedOut = true;
    settle({std::nullopt, SecretError{SecretError::Kind::TimedOut, {}}});
}

void SecretJob::settle(const SecretAnswer &answer)
{
    if (!m_timedOut)
        deleteLater(); // first: the handler may destroy the owner and this with it
    if (std::exchange(m_settled, true))
        return;
    m_patience.stop();
    const SecretStore::ReadHandler handler = std::move(m_handler);
    handler(answer);
}

SecretRemovalJob::SecretRemovalJob(SecretStore &store, QList<SecretKey> keys, QObject *owner,
                                   Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_store(&store)
    , m_waiting(std::move(keys))
{
    QMetaObject::invokeMethod(this, &SecretRemovalJob::removeNext, Qt::QueuedConnection);
}

void SecretRemovalJob::removeNext()
{
    if (!m_store)
        leaveRest({SecretError::Kind::Cancelled, {}});
    if (m_waiting.isEmpty())
        return settle(m_removal);
    m_store->remove(m_waiting.first(), this,
                    [this](const std::optional<SecretError> &error) { removed(error); });
}

void SecretRemovalJob::removed(const std::optional<SecretError> &error)
{
    const SecretKey key = m_waiting.takeFirst();
    if (!error) {
        m_removal.removed.append(key);
    } else {
        m_removal.left.append({key, *error});
        if (isOfTheKeyring(*error))
            leaveRest(*error);
    }
    removeNext();
}

void SecretRemovalJob::leaveRest(const SecretError &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const SecretKey &key : waiting)
        m_removal.left.append({key, error});
}

} // namespace hookdesk
