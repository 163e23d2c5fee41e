// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/proxyrelay.h"

#include "app/network/connectionerror.h"
#include "app/network/proxyoffer.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace hookdesk {

namespace {

constexpr qsizetype largestHead = 64 * 1024;

int statusOf(const QByteArray &head)
{
    return head.mid(head.indexOf(' ') + 1, 3).toInt();
}

} // namespace

/// One connection of Qt's and the one to the proxy that belongs to it.
class ProxyRelay::Tunnel : public QObject
{
public:
    Tunnel(ProxyRelay &relay, QTcpSocket *client)
        : QObject(&relay)
        , m_relay(relay)
        , m_client(client)
    {
        client->setParent(this);
        m_proxy.setProxy(QNetworkProxy::NoProxy);
        connect(client, &QTcpSocket::readyRead, this, &Tunnel::readClient);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_proxy, &QTcpSocket::connected, this, &Tunnel::readClient);
        connect(&m_proxy, &QTcpSocket::readyRead, this, &Tunnel::readProxy);
        connect(&m_proxy, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(&m_proxy, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        m_proxy.connectToHost(relay.m_proxy.hostName(), relay.m_proxy.port());
    }

    ~Tunnel() override
    {
        m_proxy.disconnect(); // its end would be told to what is half gone
        m_client->disconnect(this);
    }

private:
    void readClient()
    {
        if (m_proxy.state() != QAbstractSocket::ConnectedState)
            return; // it is read as soon as that is so
        const QByteArray bytes = m_client->readAll();
        if (!m_open && !bytes.isEmpty())
            noteRequest(bytes);
        m_proxy.write(bytes);
    }

    /// Before there is a tunnel Qt sends one CONNECT after the other, each once the last was
    /// refused.
    void noteRequest(const QByteArray &bytes)
    {
        if (!m_inHead)
            m_request.clear();
        m_inHead = true;
        m_request = (m_request + bytes).left(largestHead);
    }

    void readProxy()
    {
        if (!m_inHead) {
            m_client->write(m_proxy.readAll());
            return;
        }
        m_head += m_proxy.readAll();
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end < 0 && m_head.size() < largestHead)
            return;
        const qsizetype size = end < 0 ? m_head.size() : end + 4;
        m_client->write(judged(m_head.first(size)) + m_head.mid(size));
        m_head.clear();
        m_inHead = false;
    }

    QByteArray judged(const QByteArray &head)
    {
        const int status = statusOf(head);
        m_open = status == 200;
        m_relay.m_offered = status == 407 ? hookdesk::offeredSchemes(head) : QStringList();
        if (status != 407)
            return head;
        const QByteArray failed = failedScheme(m_request, head, ++m_refusals);
        return failed.isEmpty() ? head : withoutScheme(head, failed);
    }

    ProxyRelay &m_relay;
    QTcpSocket *const m_client;
    QTcpSocket m_proxy;
    QByteArray m_request; ///< The last head that was sent.
    QByteArray m_head;    ///< As far as it has come.
    int m_refusals = 0;
    bool m_inHead = false; ///< A request was sent, and its answer has not yet a whole head.
    bool m_open = false;   ///< What comes now is for the server.
};

ProxyRelay::ProxyRelay(const QNetworkProxy &proxy, QObject *parent)
    : QTcpServer(parent)
    , m_proxy(proxy)
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, &ProxyRelay::accept);
    listen(QHostAddress::LocalHost); // without a port the proxy counts as not reached
}

QNetworkProxy ProxyRelay::entrance() const
{
    QNetworkProxy own = m_proxy; // with its user and password
    own.setHostName(QStringLiteral("127.0.0.1"));
    own.setPort(serverPort());
    return own;
}

void ProxyRelay::accept()
{
    while (QTcpSocket *client = nextPendingConnection())
        new Tunnel(*this, client);
}

ProxyRelays::ProxyRelays(QObject *owner)
    : m_owner(owner)
{
}

QNetworkProxy ProxyRelays::entrance(const QNetworkProxy &proxy)
{
    if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
        return proxy;
    ProxyRelay *&relay = m_relays[proxyName(proxy)];
    if (!relay)
        relay = new ProxyRelay(proxy, m_owner);
    return relay->entrance();
}

QStringList ProxyRelays::offeredSchemes(const QNetworkProxy &proxy) const
{
    const ProxyRelay *relay = m_relays.value(proxyName(proxy));
    return relay ? relay->offeredSchemes() : QStringList();
}

} // namespace hookdesk
