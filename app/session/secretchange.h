// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/environmentdesk.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

namespace hookdesk {

/// Keeps several secrets of an environment, or none: after an error, and when the owner is gone,
/// all of them are put back as they were, also when the keyring answers only then. It belongs to
/// the desk.
class SecretChange final : public QObject
{
    Q_OBJECT

public:
    using Typed = QMap<QString, QByteArray>; ///< By SecretKey::what.

    SecretChange(EnvironmentDesk &desk, QList<SecretKey> keys, Typed typed, QObject *owner,
                 SecretStore::DoneHandler handler);

private:
    void next();
    void take(const SecretAnswer &kept);
    void keep(const QByteArray &secret);
    void fail(const SecretError &error);
    void answeredLate(const SecretKey &key);
    void putBack();
    void settle(const std::optional<SecretError> &error);

    EnvironmentDesk &m_desk;
    QList<SecretKey> m_keys; ///< That are still to be kept.
    const Typed m_typed;
    const QPointer<QObject> m_owner;
    SecretStore::DoneHandler m_handler;
    SecretKey m_key; ///< That is being kept.
    EnvironmentDesk::KeptSecret m_before;
    QMap<SecretKey, EnvironmentDesk::KeptSecret> m_done;
    bool m_isLate = false; ///< Nobody waits for the keyring any more, and it may still answer.
};

} // namespace hookdesk
