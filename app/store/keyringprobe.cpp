// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/keyringprobe.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <algorithm>

namespace hookdesk {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int patience = 3000; // milliseconds; the keyring has just answered, or is hopeless
constexpr QLatin1String secretService("org.freedesktop.secrets");
constexpr QLatin1String servicePath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collectionInterface("org.freedesktop.Secret.Collection");

bool isThere(QDBusConnectionInterface &bus, const QString &name)
{
    const QDBusReply<QStringList> startable = bus.activatableServiceNames();
    return bus.isServiceRegistered(name) ||
           (startable.isValid() && startable.value().contains(name));
}

/// The bus itself answers, not the keyring, so this does not wait for anybody.
KeyringState stateOnBus()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeyringState::Missing;
    if (isThere(*bus.interface(), secretService))
        return KeyringState::Open;
    const QStringList wallets{QStringLiteral("org.kde.kwalletd6"),
                              QStringLiteral("org.kde.kwalletd5"),
                              QStringLiteral("org.kde.kwalletd")};
    const bool wallet = std::any_of(wallets.begin(), wallets.end(), [&bus](const QString &name) {
        return isThere(*bus.interface(), name);
    });
    return wallet ? KeyringState::Unknown : KeyringState::Missing;
}

QDBusMessage call(const QString &path, QLatin1String interface, QLatin1String method,
                  const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretService, path, interface, method);
    message.setArguments(arguments);
    return message;
}

void send(const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &then)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, patience);
    auto *watcher = new QDBusPendingCallWatcher(pending, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

/// A service that the bus can start and that does not start is no service either.
KeyringState stateFrom(const QDBusError &error)
{
    const bool gone = error.type() == QDBusError::ServiceUnknown ||
                      error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
    return gone ? KeyringState::Missing : KeyringState::Silent;
}

void askWhetherLocked(const QDBusObjectPath &collection, const KeyringHandler &handler)
{
    const QDBusMessage message =
        call(collection.path(), QLatin1String("org.freedesktop.DBus.Properties"),
             QLatin1String("Get"), {QString(collectionInterface), QStringLiteral("Locked")});
    send(message, [handler](const QDBusPendingCall &pending) {
        const QDBusPendingReply<QDBusVariant> reply = pending;
        if (reply.isError())
            return handler(stateFrom(reply.error()));
        const bool locked = reply.value().variant().toBool();
        handler(locked ? KeyringState::Locked : KeyringState::Open);
    });
}

} // namespace

void probeKeyringItem(const QString &service, const QString &account, const KeyringHandler &handler)
{
    if (const KeyringState state = stateOnBus(); state != KeyringState::Open)
        return handler(state);
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("server"), service},
                                {QStringLiteral("user"), account}};
    const QDBusMessage message = call(servicePath, serviceInterface, QLatin1String("SearchItems"),
                                      {QVariant::fromValue(attributes)});
    send(message, [handler](const QDBusPendingCall &pending) {
        const QDBusPendingReply<Paths, Paths> reply = pending; // unlocked and locked ones
        if (reply.isError())
            return handler(stateFrom(reply.error()));
        handler(reply.argumentAt<1>().isEmpty() ? KeyringState::Open : KeyringState::Locked);
    });
}

void probeKeyring(const KeyringHandler &handler)
{
    if (const KeyringState state = stateOnBus(); state != KeyringState::Open)
        return handler(state);
    const QDBusMessage message = call(servicePath, serviceInterface, QLatin1String("ReadAlias"),
                                      {QStringLiteral("default")});
    send(message, [handler](const QDBusPendingCall &pending) {
        const QDBusPendingReply<QDBusObjectPath> reply = pending;
        if (reply.isError())
            return handler(stateFrom(reply.error()));
        if (reply.value().path() == QLatin1String("/"))
            return handler(KeyringState::Silent); // no collection was ever made
        askWhetherLocked(reply.value(), handler);
    });
}

} // namespace hookdesk
