// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpfront.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace hookdesk::sandbox {

static QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

static Request requestFrom(const QHttpServerRequest &request)
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

static QHttpServerResponse responseFrom(const Response &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    response.addHeaders(answer.headers);
    return response;
}

HttpFront::HttpFront(Answerer answerer, std::chrono::milliseconds latency)
    : m_answerer(std::move(answerer))
    , m_latency(latency)
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
    Response answer = m_answerer(requestFrom(request));
    if (request.method() == QHttpServerRequest::Method::Head)
        answer.body.clear();
    auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(m_latency + answer.delay, this,
                       [this, held, answer, port = request.remotePort()] {
                           if (answer.dropConnection)
                               drop(this, port);
                           else
                               held->sendResponse(responseFrom(answer));
                       });
    return true;
}

#else

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Response answer = m_answerer(requestFrom(request));
    if (request.method() == QHttpServerRequest::Method::Head)
        answer.body.clear();
    // Never at once: the parser still holds the request, which dies with the connection.
    auto held = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    QTimer::singleShot(m_latency + answer.delay, socket, [held, answer, socket] {
        if (answer.dropConnection)
            socket->abort();
        else if (socket->state() == QAbstractSocket::ConnectedState)
            responseFrom(answer).write(std::move(*held));
    });
    return true;
}

#endif

} // namespace hookdesk::sandbox
