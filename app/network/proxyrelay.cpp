// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/proxyrelay.h"

#include "app/network/connectionerror.h"
#include "app/network/proxyoffer.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <chrono>

namespace hookdesk {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
/// A request may ask first without a log-in again, and would be offered the same.
constexpr std::chrono::seconds notAgainFor{10};

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
        connect(&m_proxy, &QTcpSocket::disconnected, this, &Tunnel::proxyGone);
        connect(&m_proxy, &QTcpSocket::errorOccurred, this, &Tunnel::proxyGone);
    }

    ~Tunnel() override
    {
        m_proxy.disconnect(); // its end would be told to what is half gone
        m_client->disconnect(this);
    }

private:
    /// What Qt sends is what connects us: also anew, when the proxy closed after a refusal.
    void readClient()
    {
        if (m_proxy.state() == QAbstractSocket::UnconnectedState && !m_open) {
            m_answered = false;
            m_proxy.connectToHost(m_relay.m_proxy.hostName(), m_relay.m_proxy.port());
        }
        if (m_proxy.state() != QAbstractSocket::ConnectedState)
            return; // it is read as soon as that is so
        const QByteArray bytes = m_client->readAll();
        if (!m_open && !bytes.isEmpty())
            noteRequest(bytes);
        m_proxy.write(bytes);
    }

    void proxyGone()
    {
        if (m_proxy.state() != QAbstractSocket::UnconnectedState)
            return; // it is about to be told once more
        const bool hasMore = m_client->bytesAvailable() > 0;
        if (!m_open && !m_inHead && m_answered && !m_endsByClosing)
            return hasMore ? readClient() : void();
        if (!m_open && (m_inHead || hasMore))
            answerForProxy();
        m_client->write(m_proxy.readAll());
        m_client->disconnectFromHost();
    }

    void answerForProxy()
    {
        if (m_refusals == 0)
            m_relay.m_status = 0;
        m_inHead = false;
        m_client->readAll();
        m_client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n"
                        "Connection: close\r\n\r\n");
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
        const QByteArray fields = head.toLower();
        m_answered = true;
        m_open = status == 200;
        m_endsByClosing = !fields.contains("\ncontent-length:") ||
                          fields.contains("\nconnection: close") || fields.startsWith("http/1.0");
        m_relay.m_status = status;
        m_relay.m_offered = status == 407 ? offeredSchemes(head) : QStringList();
        if (status != 407)
            return head;
        const QByteArray offers = withOffersApart(head);
        if (const QByteArray failed = failedScheme(m_request, offers, ++m_refusals);
            !failed.isEmpty())
            m_relay.m_failed.insert(failed, QDeadlineTimer(notAgainFor));
        return m_relay.withoutFailed(offers);
    }

    ProxyRelay &m_relay;
    QTcpSocket *const m_client;
    QTcpSocket m_proxy;
    QByteArray m_request; ///< The last head that was sent.
    QByteArray m_head;    ///< As far as it has come.
    int m_refusals = 0;
    bool m_answered = false;      ///< Whole heads came since the proxy was connected to.
    bool m_inHead = false;        ///< A request was sent, and its answer has not yet a whole head.
    bool m_open = false;          ///< What comes now is for the server.
    bool m_endsByClosing = false; ///< The last answer, as far as it is for Qt.
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

QByteArray ProxyRelay::withoutFailed(QByteArray head) const
{
    for (auto each = m_failed.cbegin(); each != m_failed.cend(); ++each) {
        if (!each.value().hasExpired())
            head = withoutScheme(head, each.key());
    }
    return head;
}

ApiError ProxyRelay::explained(ApiError error) const
{
    if (error.cause == ApiError::Cause::ProxyRefused && m_status == 0)
        error.cause = ApiError::Cause::ProxyUnreachable;
    if (error.cause == ApiError::Cause::ProxyRefused && m_status == 401) // so tinyproxy
        error.cause = ApiError::Cause::ProxyAuthentication;
    return withProxySchemes(error, m_offered);
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

ApiError ProxyRelays::explained(const ApiError &error, const QNetworkProxy &proxy) const
{
    const ProxyRelay *relay = m_relays.value(proxyName(proxy));
    return relay ? relay->explained(error) : error;
}

} // namespace hookdesk
