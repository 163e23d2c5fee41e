// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/httpfront.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace hookdesk {

static QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

static IncomingRequest requestFrom(const QHttpServerRequest &request)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return {.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper(),
            .path = request.url().path(QUrl::FullyDecoded),
            .query = request.url().query(QUrl::FullyEncoded).toLatin1(),
            .authorization = request.value("Authorization"),
            .contentType = request.value("Content-Type"),
            .body = request.body(),
            .headers = headersOf(request)};
}

static QHttpServerResponse responseFrom(const OutgoingResponse &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    response.addHeaders(answer.headers);
    return response;
}

static bool isHead(const QHttpServerRequest &request)
{
    return request.method() == QHttpServerRequest::Method::Head;
}

HttpFront::HttpFront(Handler handler)
    : m_handler(std::move(handler))
{
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// The responder hides its socket since 6.5: it is found among those that the listener accepted.
static void drop(const QAbstractHttpServer *server, quint16 remotePort)
{
    for (const QTcpServer *listener : server->servers()) {
        const QList<QTcpSocket *> sockets = listener->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            if (socket->peerPort() == remotePort)
                socket->abort();
        }
    }
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const auto send = [held, front = QPointer(this), port = request.remotePort(),
                       bodiless = isHead(request)](OutgoingResponse answer) {
        if (!front)
            return;
        if (bodiless)
            answer.body.clear();
        QTimer::singleShot(answer.delay, front.data(), [front, held, answer, port] {
            if (answer.dropConnection)
                drop(front.data(), port);
            else
                held->sendResponse(responseFrom(answer));
        });
    };
    m_handler(requestFrom(request), send);
    return true;
}

#else

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto held = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const auto send = [held, peer = QPointer(socket),
                       bodiless = isHead(request)](OutgoingResponse answer) {
        if (!peer)
            return;
        if (bodiless)
            answer.body.clear();
        // Never at once: the parser still holds the request, which dies with the connection.
        QTimer::singleShot(answer.delay, peer.data(), [peer, held, answer] {
            if (answer.dropConnection)
                peer->abort();
            else if (peer->state() == QAbstractSocket::ConnectedState)
                responseFrom(answer).write(std::move(*held));
        });
    };
    m_handler(requestFrom(request), send);
    return true;
}

#endif

} // namespace hookdesk
