// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/httpmessage.h"

#include <QAbstractHttpServer>

#include <functional>

namespace hookdesk {

/// Carries every request from Qt HttpServer to one function and its answer back. The only place
/// that knows Qt HttpServer, whose interface changed in 6.5 and 6.8. It lives in one thread.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// To be called once, at once or later. It does nothing when the connection or the front is
    /// gone meanwhile.
    using Answer = std::function<void(const OutgoingResponse &)>;
    /// It must not destroy the front: Qt HttpServer is still in the middle of the request.
    using Handler = std::function<void(const IncomingRequest &, const Answer &)>;

    explicit HttpFront(Handler handler);

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#endif
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

    Handler m_handler;
};

} // namespace hookdesk
