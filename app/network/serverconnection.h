// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/network/network.h"
#include "app/network/proxyrelay.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace hookdesk {

/// A connection to one server the way an environment reaches its own: through its proxy, or to
/// whichever of the host's addresses answers first, so that one that swallows packets does not cost
/// the connection (RFC 8305). No signal comes from inside the functions that cause it.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    /// `url`: with a host, and `http` or `https`.
    ServerConnection(const QUrl &url, const Network &network, QObject *owner);
    ~ServerConnection() override;

    /// found() or failed() follows. A proxy looks up names itself: then there are no addresses.
    void lookUp();
    /// After found(); connected() or failed() follows.
    void connectToServer();
    /// Ends everything in silence.
    void close();

    [[nodiscard]] bool isSecure() const { return m_url.scheme() == QLatin1String("https"); }
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
    /// Whether the other end is an HTTP proxy that is to be asked for the whole address (RFC 9112,
    /// 3.2.2), as for http it is: a tunnel to port 80 is what few proxies open.
    [[nodiscard]] bool isToProxyItself() const;
    [[nodiscard]] QStringList addresses() const;
    /// Those that were tried before the one that answered, and did not answer.
    [[nodiscard]] const QStringList &unanswered() const { return m_unanswered; }
    /// After connected(): plain, with everything set for startClientEncryption().
    [[nodiscard]] QSslSocket *socket() const { return m_socket; }
    /// What the socket says of its end, in the words of failedConnection().
    [[nodiscard]] ApiError errorOf(const QSslSocket &socket) const;

signals:
    void found();
    void connected();
    void failed(const hookdesk::ApiError &error);

private:
    void take(const QHostInfo &info);
    void tryNext();
    [[nodiscard]] QSslSocket *newSocket();
    void won(QSslSocket *socket);
    void lost(QSslSocket *socket);

    const QUrl m_url;
    const Network m_network;
    const QNetworkProxy m_proxy;
    ProxyRelays m_relays;
    QList<QHostAddress> m_addresses; ///< In the order in which they are tried.
    QList<QSslSocket *> m_tried;     ///< Those of them under way or failed.
    QStringList m_unanswered;
    QSslSocket *m_socket = nullptr;
    QTimer m_stagger;
    int m_lookup = -1;
    int m_failures = 0;
};

/// That the host has no address, or that nobody could say. `host`: who was looked up.
[[nodiscard]] ApiError failedLookup(const QHostInfo &info, const QString &host);

} // namespace hookdesk
