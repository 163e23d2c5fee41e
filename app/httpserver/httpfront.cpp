// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/httpfront.h"

#include "app/httpserver/framedsocket.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
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

static bool namesClose(QByteArrayView connection)
{
    const QList<QByteArray> options = connection.toByteArray().toLower().split(',');
    return std::any_of(options.begin(), options.end(),
                       [](const QByteArray &option) { return option.trimmed() == "close"; });
}

/// Whether no further request may follow (RFC 9112, 9.3 and 9.6).
static bool isLast(const QHttpServerRequest &request, const QTcpSocket *socket)
{
    const auto *framed = qobject_cast<const FramedSocket *>(socket);
    return namesClose(request.value("Connection")) || (framed && framed->isOld());
}

/// Whether the answer says that the connection ends with it.
static bool closes(const OutgoingResponse &answer)
{
    return std::any_of(answer.headers.begin(), answer.headers.end(), [](const auto &header) {
        return header.first.compare("Connection", Qt::CaseInsensitive) == 0 &&
               namesClose(header.second);
    });
}

static void prepare(OutgoingResponse &answer, bool bodiless, bool last)
{
    if (bodiless)
        answer.body.clear();
    if (last && !closes(answer))
        answer.headers.emplaceBack("Connection", "close");
}

HttpFront::HttpFront(Handler handler)
    : m_handler(std::move(handler))
{
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// The responder hides its socket since 6.5: it is found among those that the listener accepted.
static QTcpSocket *socketOf(const QAbstractHttpServer *server, quint16 remotePort)
{
    for (const QTcpServer *listener : server->servers()) {
        const QList<QTcpSocket *> sockets =
            listener->findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
        for (QTcpSocket *socket : sockets) {
            if (socket->peerPort() == remotePort)
                return socket;
        }
    }
    return nullptr;
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    QPointer<QTcpSocket> peer = socketOf(this, request.remotePort());
    const auto send = [held, front = QPointer(this), peer, bodiless = isHead(request),
                       last = isLast(request, peer)](OutgoingResponse answer) {
        if (!front)
            return;
        prepare(answer, bodiless, last);
        QTimer::singleShot(answer.delay, front.data(), [peer, held, answer] {
            if (!answer.dropConnection)
                held->sendResponse(responseFrom(answer));
            if (peer && answer.dropConnection)
                peer->abort();
            else if (peer && closes(answer))
                peer->disconnectFromHost();
        });
    };
    m_handler(requestFrom(request), send);
    return true;
}

#else

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto held = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const auto send = [held, peer = QPointer(socket), bodiless = isHead(request),
                       last = isLast(request, socket)](OutgoingResponse answer) {
        if (!peer)
            return;
        prepare(answer, bodiless, last);
        // Never at once: the parser still holds the request, which dies with the connection.
        QTimer::singleShot(answer.delay, peer.data(), [peer, held, answer] {
            if (answer.dropConnection)
                return peer->abort();
            if (peer->state() == QAbstractSocket::ConnectedState)
                responseFrom(answer).write(std::move(*held));
            if (closes(answer))
                peer->disconnectFromHost();
        });
    };
    m_handler(requestFrom(request), send);
    return true;
}

#endif

} // namespace hookdesk
