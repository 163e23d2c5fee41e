// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/serverconnection.h"

#include "app/network/connectionerror.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

/// RFC 8305, 5: the recommended delay.
constexpr std::chrono::milliseconds stagger{250};
constexpr qsizetype mostAddresses = 8;

/// Both families in turn, beginning with that of the system's first choice (RFC 8305, 4).
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        const bool sameFamily = address.protocol() == addresses.constFirst().protocol();
        (sameFamily ? first : second).append(address);
    }
    QList<QHostAddress> ordered;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        ordered += first.mid(i, 1) + second.mid(i, 1);
    return ordered.mid(0, mostAddresses);
}

/// Of a connection to the proxy itself, which no engine of Qt's makes.
QAbstractSocket::SocketError ofProxy(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return QAbstractSocket::ProxyNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QAbstractSocket::ProxyConnectionTimeoutError;
    default:
        return QAbstractSocket::ProxyConnectionRefusedError;
    }
}

} // namespace

ApiError failedLookup(const QHostInfo &info, const QString &host)
{
    ApiError error = ApiError::of(ApiError::Kind::Network, info.errorString().left(500));
    // Anything else is the resolver's own trouble: it may know the name the next time.
    const bool isKnown = info.error() == QHostInfo::HostNotFound ||
                         (info.error() == QHostInfo::NoError && info.addresses().isEmpty());
    error.cause = isKnown ? ApiError::Cause::NameNotFound : ApiError::Cause::LookupFailed;
    error.host = host;
    return error;
}

ServerConnection::ServerConnection(const QUrl &url, const Network &network, QObject *owner)
    : QObject(owner)
    , m_url(url)
    , m_network(network)
    , m_proxy(network.effectiveProxyFor(url))
    , m_relays(this)
{
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(stagger);
    connect(&m_stagger, &QTimer::timeout, this, &ServerConnection::tryNext);
}

/// A socket that is just telling of what came outlives whoever it tells.
ServerConnection::~ServerConnection()
{
    close();
    for (QSslSocket *socket : std::as_const(m_tried)) {
        socket->setParent(nullptr);
        socket->deleteLater();
    }
}

void ServerConnection::lookUp()
{
    const QHostAddress literal(m_url.host());
    if (!literal.isNull()) // else it would be looked up in reverse
        m_addresses = {literal};
    if (!literal.isNull() || isProxy(m_proxy)) {
        QMetaObject::invokeMethod(this, &ServerConnection::found, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &ServerConnection::take);
}

void ServerConnection::take(const QHostInfo &info)
{
    if (std::exchange(m_lookup, -1) < 0) // closed meanwhile
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        emit failed(failedLookup(info, m_url.host()));
        return;
    }
    m_addresses = inTurn(info.addresses());
    emit found();
}

QStringList ServerConnection::addresses() const
{
    QStringList texts;
    if (isProxy(m_proxy))
        return texts;
    for (const QHostAddress &address : m_addresses)
        texts.append(address.toString());
    return texts;
}

bool ServerConnection::isToProxyItself() const
{
    return !isSecure() && (m_proxy.type() == QNetworkProxy::HttpProxy ||
                           m_proxy.type() == QNetworkProxy::HttpCachingProxy);
}

void ServerConnection::connectToServer()
{
    if (!isProxy(m_proxy))
        return tryNext();
    QSslSocket *socket = newSocket();
    if (isToProxyItself()) {
        socket->setProxy(QNetworkProxy::NoProxy);
        return socket->connectToHost(m_proxy.hostName(), m_proxy.port());
    }
    socket->setProxy(m_relays.entrance(m_proxy));
    socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port(isSecure() ? 443 : 80)));
}

void ServerConnection::tryNext()
{
    m_stagger.stop();
    const QHostAddress address = m_addresses.at(m_tried.size());
    QSslSocket *socket = newSocket();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (m_tried.size() < m_addresses.size())
        m_stagger.start();
    socket->connectToHost(address, static_cast<quint16>(m_url.port(isSecure() ? 443 : 80)));
}

QSslSocket *ServerConnection::newSocket()
{
    auto *socket = new QSslSocket(this);
    m_tried.append(socket);
    socket->setSslConfiguration(m_network.tls());
    socket->setPeerVerifyName(m_url.host());
    connect(
        socket, &QSslSocket::connected, this, [this, socket] { won(socket); },
        Qt::QueuedConnection);
    connect(
        socket, &QSslSocket::errorOccurred, this, [this, socket] { lost(socket); },
        Qt::QueuedConnection);
    return socket;
}

void ServerConnection::won(QSslSocket *socket)
{
    if (m_socket || socket->state() != QAbstractSocket::ConnectedState)
        return; // one was faster, or it broke at once, which is told as well
    m_stagger.stop();
    m_socket = socket;
    for (qsizetype i = 0; i < m_tried.size(); ++i) {
        QSslSocket *other = m_tried.at(i);
        other->disconnect(this);
        const bool refused = other->error() == QAbstractSocket::ConnectionRefusedError;
        if (other == socket)
            continue;
        if (i < m_tried.indexOf(socket) &&
            (refused || other->state() == QAbstractSocket::ConnectingState))
            m_unanswered.append(m_addresses.at(i).toString());
        other->abort();
    }
    emit connected();
}

void ServerConnection::lost(QSslSocket *socket)
{
    if (m_socket)
        return;
    ++m_failures;
    if (!isProxy(m_proxy) && m_tried.size() < m_addresses.size())
        return tryNext();
    if (m_failures == m_tried.size())
        emit failed(errorOf(*socket));
}

ApiError ServerConnection::errorOf(const QSslSocket &socket) const
{
    const bool reached = m_socket != nullptr;
    const QAbstractSocket::SocketError what =
        isToProxyItself() && !reached ? ofProxy(socket.error()) : socket.error();
    ApiError error = failedConnection(what, socket.errorString(), m_proxy, reached);
    error.host = m_url.host();
    return m_relays.explained(error, m_proxy);
}

void ServerConnection::close()
{
    m_stagger.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    for (QSslSocket *socket : std::as_const(m_tried)) {
        socket->disconnect(); // abort() tells of it at once
        socket->abort();
    }
}

} // namespace hookdesk
