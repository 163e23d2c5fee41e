// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace hookdesk {

/// Stands on 127.0.0.1 between Qt and an HTTP proxy, and hands on what both say.
///
/// Qt 6.4 answers a proxy that offers NTLM without end, when the log-in fails or nobody is there to
/// log in, also after the request was given up. A scheme that was tried in vain is therefore taken
/// out of the proxy's next offer: Qt takes another one, or gives up. And it waits without end for a
/// proxy that closes the connection: that is answered for the proxy. Whoever else on this machine
/// connects reaches the proxy as anybody does, without a log-in of ours.
class ProxyRelay : public QTcpServer
{
    Q_OBJECT

public:
    ProxyRelay(const QNetworkProxy &proxy, QObject *parent);

    /// To be used in place of the proxy, with the same user and password.
    [[nodiscard]] QNetworkProxy entrance() const;
    /// The same error, with what the proxy itself said last.
    [[nodiscard]] ApiError explained(ApiError error) const;

private:
    class Tunnel;
    void accept();
    [[nodiscard]] QByteArray withoutFailed(QByteArray head) const;

    const QNetworkProxy m_proxy;
    int m_status = 0;      ///< Of the proxy's last answer; 0: it closed without one.
    QStringList m_offered; ///< The log-ins that it asked for then.
    /// Those of them that were tried in vain, and until when they are not offered again.
    QHash<QByteArray, QDeadlineTimer> m_failed;
};

/// The relays of one owner, a proxy each.
class ProxyRelays
{
public:
    explicit ProxyRelays(QObject *owner);

    /// What to use for this proxy: a relay for one of HTTP, itself for all others.
    [[nodiscard]] QNetworkProxy entrance(const QNetworkProxy &proxy);
    /// An error of a connection by that proxy, with what the proxy said.
    [[nodiscard]] ApiError explained(const ApiError &error, const QNetworkProxy &proxy) const;

private:
    QObject *const m_owner;
    QHash<QString, ProxyRelay *> m_relays; ///< By proxyName().
};

} // namespace hookdesk
