// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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
/// out of the proxy's next offer: Qt takes another one, or gives up. Whoever else on this machine
/// connects reaches the proxy as anybody does, without a log-in of ours.
class ProxyRelay : public QTcpServer
{
    Q_OBJECT

public:
    ProxyRelay(const QNetworkProxy &proxy, QObject *parent);

    /// To be used in place of the proxy, with the same user and password.
    [[nodiscard]] QNetworkProxy entrance() const;
    /// The log-ins that the proxy last asked for, as it names them; empty once it let somebody
    /// through.
    [[nodiscard]] const QStringList &offeredSchemes() const { return m_offered; }

private:
    class Tunnel;
    void accept();

    const QNetworkProxy m_proxy;
    QStringList m_offered;
};

/// The relays of one owner, a proxy each.
class ProxyRelays
{
public:
    explicit ProxyRelays(QObject *owner);

    /// What to use for this proxy: a relay for one of HTTP, itself for all others.
    [[nodiscard]] QNetworkProxy entrance(const QNetworkProxy &proxy);
    [[nodiscard]] QStringList offeredSchemes(const QNetworkProxy &proxy) const;

private:
    QObject *const m_owner;
    QHash<QString, ProxyRelay *> m_relays; ///< By proxyName().
};

} // namespace hookdesk
