// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretchange.h"

#include <utility>

namespace hookdesk {

SecretChange::SecretChange(EnvironmentDesk &desk, QList<SecretKey> keys, Typed typed,
                           QObject *owner, SecretStore::DoneHandler handler)
    : QObject(&desk)
    , m_desk(desk)
    , m_keys(std::move(keys))
    , m_typed(std::move(typed))
    , m_owner(owner)
    , m_handler(std::move(handler))
{
    connect(&desk, &EnvironmentDesk::keychainAnsweredLate, this, &SecretChange::answeredLate);
    QMetaObject::invokeMethod(this, &SecretChange::next, Qt::QueuedConnection);
}

void SecretChange::next()
{
    if (!m_owner)
        return settle(SecretError{SecretError::Kind::Cancelled, {}});
    if (m_keys.isEmpty())
        return settle(std::nullopt);
    m_key = m_keys.takeFirst();
    m_desk.readMemory(m_key, this, [this](const SecretAnswer &inMemory) {
        m_before.inMemory = inMemory.secret;
        m_desk.readKeychain(m_key, this, [this](const SecretAnswer &kept) { take(kept); });
    });
}

void SecretChange::take(const SecretAnswer &kept)
{
    m_before.inKeychain = kept.secret;
    const bool isTyped = m_typed.contains(m_key.what);
    const bool isNeeded = m_desk.remembers(m_key.environment) || !(isTyped || m_before.inMemory);
    if (!m_owner || (kept.error && isNeeded))
        return settle(kept.error.value_or(SecretError{SecretError::Kind::Cancelled, {}}));
    const std::optional<QByteArray> old = m_before.inMemory ? m_before.inMemory : kept.secret;
    if (isTyped || old)
        keep(isTyped ? m_typed.value(m_key.what) : *old);
    else
        next();
}

void SecretChange::keep(const QByteArray &secret)
{
    m_desk.keep(m_key, secret, this, [this](const std::optional<SecretError> &error) {
        if (error)
            return fail(*error);
        m_done.insert(m_key, m_before);
        next();
    });
}

/// The keychain has not got it, so that nobody is asked once more to let it go.
void SecretChange::fail(const SecretError &error)
{
    m_desk.putBackInMemory(m_key, m_before);
    m_isLate = error.kind == SecretError::Kind::TimedOut;
    settle(error);
}

void SecretChange::answeredLate(const SecretKey &key)
{
    if (!m_isLate || !(key == m_key))
        return;
    m_desk.putBack(m_key, m_before);
    deleteLater();
}

void SecretChange::putBack()
{
    for (auto it = m_done.cbegin(); it != m_done.cend(); ++it)
        m_desk.putBack(it.key(), it.value());
    m_done.clear();
}

void SecretChange::settle(const std::optional<SecretError> &error)
{
    if (!m_isLate)
        deleteLater(); // first: the handler may destroy the desk and this with it
    if (error)
        putBack();
    const SecretStore::DoneHandler handler = std::exchange(m_handler, {});
    if (m_owner)
        handler(error);
}

} // namespace hookdesk
