// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/loopbacklistener.h"

#include "app/domain/environment.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr int mostConnections = 20;
constexpr std::chrono::seconds longestConnection{5};

QHostAddress addressOf(const QUrl &redirectUri)
{
    QHostAddress address;
    const bool isNumeric = address.setAddress(redirectUri.host());
    return isNumeric ? address : QHostAddress(QHostAddress::LocalHost);
}

/// The page can do nothing, keeps nothing, and passes its address, which holds the code, to nobody.
QByteArray response(const QByteArray &status, const QByteArray &page)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(page.size()) +
           "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
           "\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY"
           "\r\nContent-Security-Policy: default-src 'none'\r\n\r\n" +
           page;
}

/// The query of a GET of `path`; nullopt for every other request.
std::optional<QByteArray> queryOf(const QByteArray &head, const QByteArray &path)
{
    const QList<QByteArray> words = head.first(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    const QByteArray &target = words.at(1);
    const qsizetype mark = target.indexOf('?');
    if ((mark < 0 ? target : target.first(mark)) != path)
        return std::nullopt;
    return mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

/// A browser that fetches a page before anybody opens it asks again when somebody does.
bool isAheadOfThePerson(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray field = line.trimmed().toLower();
        const QByteArray name = field.first(std::max<qsizetype>(field.indexOf(':'), 0));
        return (name == "sec-purpose" || name == "purpose" || name == "x-purpose" ||
                name == "x-moz") &&
               field.contains("prefetch");
    });
}

} // namespace

LoopbackListener::LoopbackListener(QUrl redirectUri, Handler handler, QObject *parent)
    : QObject(parent)
    , m_redirectUri(std::move(redirectUri))
    , m_handler(std::move(handler))
    , m_server(this)
{
    if (m_redirectUri.path().isEmpty())
        m_redirectUri.setPath(QStringLiteral("/"));
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

std::optional<QString> LoopbackListener::listen()
{
    if (m_redirectUri.scheme() != QLatin1String("http") || !isLoopback(m_redirectUri))
        return QStringLiteral("the redirect address is not http on this machine");
    const auto port = static_cast<quint16>(m_redirectUri.port(0));
    if (!m_server.listen(addressOf(m_redirectUri), port))
        return m_server.errorString();
    m_redirectUri.setPort(m_server.serverPort());
    return std::nullopt;
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_connections.removeIf([](const QPointer<QTcpSocket> &each) {
            return !each || each->state() != QAbstractSocket::ConnectedState;
        });
        m_connections.append(socket);
        if (m_connections.size() > mostConnections)
            m_connections.takeFirst()->abort();
        socket->setReadBufferSize(largestHead);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestConnection, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(largestHead);
    if (head.contains("\r\n\r\n"))
        answer(socket, socket->readAll());
    else if (head.size() >= largestHead)
        socket->abort();
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &head)
{
    socket->disconnect(this); // one request a connection
    m_connections.removeAll(socket);
    const std::optional<QByteArray> query =
        queryOf(head, m_redirectUri.path(QUrl::FullyEncoded).toLatin1());
    if (query && m_handler && isAheadOfThePerson(head))
        socket->write(response("503 Service Unavailable", {}));
    else if (query && m_handler)
        socket->write(answerTo(*query));
    else
        socket->write(response("404 Not Found", {}));
    socket->flush(); // it may be gone before the event loop would send it
    socket->disconnectFromHost();
}

QByteArray LoopbackListener::answerTo(const QByteArray &query)
{
    const Answer answer = m_handler(query);
    if (!answer.isRedirect)
        return response("400 Bad Request", answer.page);
    m_handler = nullptr;
    m_server.close();
    return response("200 OK", answer.page);
}

} // namespace hookdesk
