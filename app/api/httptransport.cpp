// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/httptransport.h"

#include "app/api/answerdecoder.h"
#include "app/api/contentcoding.h"
#include "app/domain/environment.h"
#include "app/domain/oneshotbody.h"
#include "app/network/connectionerror.h"
#include "app/version.h"

#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request, const Network &network)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent", QByteArrayLiteral("Hookdesk/") + versionText);
    result.setRawHeader("Accept", "application/json, application/xml;q=0.9, */*;q=0.1");
    // Said by us, so that Qt leaves the bytes and their announced length alone: it takes what was
    // compressed and cut off for whole.
    result.setRawHeader("Accept-Encoding", "gzip");
    if (!request.bearerToken.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.bearerToken);
    if (!request.body.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/1.1 only: one set of rules for what is sent again and what is not.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setSslConfiguration(network.tls());
    return result;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// An HTTP status of 4xx or 5xx is a network error to Qt and an answer to us. A connection that
/// breaks after the status line, or a body that cannot be unpacked, is none.
bool isWhole(int status, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return status != 0;
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied &&
           error != QNetworkReply::ProtocolFailure;
}

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

HttpTransport::HttpTransport(Limits limits, QObject *parent)
    : HttpTransport(limits, Network(), parent)
{
}

HttpTransport::HttpTransport(Limits limits, Network network, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_settings(std::move(network))
    , m_relays(this)
    , m_network(this)
{
    m_network.setAutoDeleteReplies(false);
}

HttpExchange *HttpTransport::send(const HttpRequest &request, QObject *owner)
{
    return new HttpExchange(*this, request, owner);
}

QNetworkReply *HttpTransport::start(const HttpRequest &request)
{
    m_network.setProxy(m_relays.entrance(m_settings.effectiveProxyFor(request.url)));
    QNetworkRequest out = networkRequest(request, m_settings);
    switch (request.method) {
    case HttpMethod::Get:
        return m_network.get(out);
    case HttpMethod::Delete:
        return m_network.deleteResource(out);
    case HttpMethod::Put:
        return m_network.put(out, request.body);
    case HttpMethod::Post:
        break;
    }
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OneShotBody(request.body, nullptr);
    QNetworkReply *reply = m_network.post(out, body);
    body->setParent(reply);
    return reply;
}

namespace {

HttpTransport::Limits limitsOf(HttpTransport::Limits limits, const HttpRequest &request)
{
    if (request.maximumBody > 0)
        limits.maximumBody = std::min(limits.maximumBody, request.maximumBody);
    return limits;
}

} // namespace

HttpExchange::HttpExchange(HttpTransport &transport, HttpRequest request, QObject *owner)
    : QObject(owner)
    , m_transport(&transport)
    , m_limits(limitsOf(transport.m_limits, request))
    , m_request(std::move(request))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_limits.silence / 2);
    m_total.setSingleShot(true);
    m_total.start(m_limits.total);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::silenceGoesOn);
    connect(&m_total, &QTimer::timeout, this, &HttpExchange::timedOut);
    begin();
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::begin()
{
    if (const std::optional<ApiError> refused = refusal()) { // never from inside send()
        QMetaObject::invokeMethod(
            this, [this, error = *refused] { settle(error); }, Qt::QueuedConnection);
        return;
    }
    m_body.clear();
    m_encrypted = false;
    noteAlive();
    watch(m_transport->start(m_request));
}

std::optional<ApiError> HttpExchange::refusal() const
{
    if (!isAllowedServer(m_request.url))
        return ApiError::of(ApiError::Kind::Tls,
                            QStringLiteral("an address without TLS is not asked"));
    return m_transport->m_settings.error();
}

/// Looked up when something failed, not for every request: asking the system may take its time.
QNetworkProxy HttpExchange::proxy() const
{
    return m_transport ? m_transport->m_settings.effectiveProxyFor(m_request.url)
                       : QNetworkProxy(QNetworkProxy::NoProxy);
}

void HttpExchange::noteAlive()
{
    m_isSecondHalf = false;
    m_silence.start();
}

/// When this program was held up itself, the time is over before it has looked at what came
/// meanwhile; in the second half it does.
void HttpExchange::silenceGoesOn()
{
    if (std::exchange(m_isSecondHalf, true))
        return timedOut();
    m_silence.start();
}

void HttpExchange::timedOut()
{
    const QNetworkProxy asked = proxy();
    const QString words = QStringLiteral("no answer within the time allowed");
    fail(ApiError::Kind::Timeout,
         isProxy(asked) ? QStringLiteral("%1, through the proxy %2").arg(words, proxyName(asked))
                        : words);
}

void HttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpExchange::noteAlive);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::takeAvailable);
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished,
            Qt::QueuedConnection);
    connect(reply, &QObject::destroyed, this, &HttpExchange::replyDestroyed, Qt::QueuedConnection);
}

void HttpExchange::takeAvailable()
{
    if (m_settled || !m_reply)
        return;
    noteAlive();
    if (!readWithinCap())
        failAsTooLarge();
}

bool HttpExchange::readWithinCap()
{
    m_body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    return std::max<qint64>(m_body.size(), announced) <= m_limits.maximumBody;
}

void HttpExchange::replyFinished()
{
    if (m_settled || !m_reply)
        return;
    if (!readWithinCap())
        return failAsTooLarge();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status) && m_reply->hasRawHeader("Location"))
        return followRedirect(
            m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"))));
    if (isWhole(status, m_reply->error()))
        takeBody();
    else
        settle(networkError());
}

/// Qt takes a connection that was reset for the end of the body, whatever was announced.
qint64 HttpExchange::missingBytes() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWithoutBody = status == 204 || status == 304;
    if (isWithoutBody || m_reply->hasRawHeader("Transfer-Encoding"))
        return 0;
    return m_reply->rawHeader("Content-Length").toLongLong() - m_body.size();
}

void HttpExchange::takeBody()
{
    if (const qint64 missing = missingBytes(); missing > 0)
        return fail(ApiError::Kind::Network,
                    QStringLiteral("cut off: %1 bytes of the answer are missing").arg(missing));
    const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed();
    Result<QByteArray> body = decodedContent(coding, m_body, m_limits.maximumBody);
    if (!body)
        return settle(body.error());
    m_body = std::move(body).value();
    settle(answer());
}

void HttpExchange::replyDestroyed()
{
    if (!m_reply)
        fail(ApiError::Kind::Cancelled, QStringLiteral("the connection was closed here"));
}

void HttpExchange::followRedirect(const QUrl &target)
{
    const bool allowed = m_request.method == HttpMethod::Get && m_transport &&
                         sameOrigin(m_request.url, target) &&
                         m_redirects < m_limits.maximumRedirects;
    if (!allowed) {
        ApiError error = ApiError::of(
            ApiError::Kind::RedirectRefused,
            QStringLiteral("redirect to %1 not followed").arg(target.host().left(253)));
        if (target.host() != m_request.url.host())
            error.cause = ApiError::Cause::OtherHost;
        return settle(error);
    }
    ++m_redirects;
    m_request.url = target;
    dropReply();
    begin();
}

void HttpExchange::fail(ApiError::Kind kind, const QString &detail)
{
    settle(ApiError::of(kind, detail));
}

void HttpExchange::failAsTooLarge()
{
    fail(ApiError::Kind::TooLarge, QStringLiteral("more than %1 bytes").arg(m_limits.maximumBody));
}

void HttpExchange::settle(const Result<HttpAnswer> &result)
{
    if (m_settled)
        return;
    m_settled = true;
    m_silence.stop();
    m_total.stop();
    dropReply();
    emit finished(result); // the receiver may destroy this exchange
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = m_body;
    result.serverTime = parseHttpDate(QString::fromLatin1(m_reply->rawHeader("Date")).simplified());
    // A date to wait for is one of the server's clock, which may not agree with ours.
    result.retryAfter = parseRetryAfter(
        m_reply->rawHeader("Retry-After"),
        result.serverTime.isValid() ? result.serverTime : QDateTime::currentDateTimeUtc());
    result.link = m_reply->rawHeader("Link");
    result.totalCount = m_reply->rawHeader("X-Total-Count");
    result.contentRange = m_reply->rawHeader("Content-Range");
    return result;
}

ApiError HttpExchange::networkError() const
{
    if (!m_tlsErrors.isEmpty())
        return refusedCertificate(m_tlsErrors);
    const QNetworkProxy asked = proxy();
    const ApiError error =
        failedRequest(m_reply->error(), m_reply->errorString(), asked, m_encrypted || m_sent);
    return m_transport ? m_transport->m_relays.explained(error, asked) : error;
}

} // namespace hookdesk
