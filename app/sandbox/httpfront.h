// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"

#include <QAbstractHttpServer>

#include <chrono>
#include <functional>

namespace hookdesk::sandbox {

/// Carries every request from Qt HttpServer to one function and its answer back. The only place
/// that knows Qt HttpServer, whose interface changed in 6.5 and 6.8.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Answerer = std::function<Response(const Request &)>;

    /// Each answer is sent `latency` after it is known.
    HttpFront(Answerer answerer, std::chrono::milliseconds latency);

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

    Answerer m_answerer;
    std::chrono::milliseconds m_latency;
};

} // namespace hookdesk::sandbox
