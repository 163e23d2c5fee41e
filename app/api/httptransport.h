// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/network/network.h"
#include "app/network/proxyrelay.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hookdesk {

enum class HttpMethod { Get, Post, Put, Delete };
[[nodiscard]] QByteArray methodName(HttpMethod method);
/// The same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

/// One request as it goes over the wire.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray bearerToken; ///< Empty: no `Authorization` header.
    qint64 maximumBody = 0; ///< Of the answer, in bytes; 0: as the transport has it.
};

/// An answer with any status, 4xx and 5xx included, whole: all that `Content-Length` announced, the
/// last chunk, the end of what was compressed.
struct HttpAnswer
{
    int status = 0;
    QByteArray body; ///< Decompressed.
    std::optional<std::chrono::seconds> retryAfter;
    QDateTime serverTime;    ///< `Date`, as UTC; invalid when it did not come.
    QByteArray link;         ///< `Link`, as it came.
    QByteArray totalCount;   ///< `X-Total-Count`, as it came.
    QByteArray contentRange; ///< `Content-Range`, as it came.
};

class HttpExchange;

/// Sends requests: TLS 1.2 or later, verified, and plain http to loopback only; no cookies, no
/// cache; answers capped; silence and total time bounded; redirects followed only by GET and only
/// within the origin, so that a token never leaves its host.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds silence{30000}; ///< Without a byte in either direction.
        std::chrono::milliseconds total{180000};  ///< From sending to the last byte.
        qint64 maximumBody = 64LL * 1024 * 1024;  ///< Bytes, after decompression.
        int maximumRedirects = 5;
    };

    /// By the proxy of the system, with the certificates of the system.
    explicit HttpTransport(Limits limits, QObject *parent = nullptr);
    /// While the network has a problem, every request is refused before anything is sent.
    HttpTransport(Limits limits, Network network, QObject *parent = nullptr);

    [[nodiscard]] const Network &network() const { return m_settings; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// Starts the request; the exchange belongs to `owner`.
    HttpExchange *send(const HttpRequest &request, QObject *owner);

private:
    friend class HttpExchange;
    QNetworkReply *start(const HttpRequest &request);

    const Limits m_limits;
    const Network m_settings;
    ProxyRelays m_relays;
    QNetworkAccessManager m_network;
};

/// One request and its answer. finished() comes exactly once, never from inside send(), and not at
/// all when the exchange is destroyed, which aborts the request.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    ~HttpExchange() override;

    /// True when the server may have received the request, so that a write may have happened.
    [[nodiscard]] bool mayHaveReachedServer() const { return m_sent; }

signals:
    /// Errors: Network, Tls, Timeout, TooLarge, Malformed, RedirectRefused, Cancelled.
    void finished(const hookdesk::Result<hookdesk::HttpAnswer> &result);

private:
    friend class HttpTransport;
    HttpExchange(HttpTransport &transport, HttpRequest request, QObject *owner);
    void begin();
    void watch(QNetworkReply *reply);
    void takeAvailable();
    [[nodiscard]] bool readWithinCap();
    void replyFinished();
    void replyDestroyed();
    void followRedirect(const QUrl &target);
    [[nodiscard]] std::optional<ApiError> refusal() const;
    [[nodiscard]] QNetworkProxy proxy() const;
    void noteAlive();
    void silenceGoesOn();
    void timedOut();
    void fail(ApiError::Kind kind, const QString &detail);
    void failAsTooLarge();
    void settle(const Result<HttpAnswer> &result);
    void dropReply();
    void takeBody();
    [[nodiscard]] qint64 missingBytes() const;
    [[nodiscard]] HttpAnswer answer() const;
    [[nodiscard]] ApiError networkError() const;

    QPointer<HttpTransport> m_transport;
    const HttpTransport::Limits m_limits; ///< Those of this request.
    HttpRequest m_request;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_silence; ///< Runs twice, half of the time each.
    bool m_isSecondHalf = false;
    QTimer m_total;
    int m_redirects = 0;
    bool m_sent = false;
    bool m_encrypted = false;
    bool m_settled = false;
};

} // namespace hookdesk
