// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokenrequest.h"

#include "app/api/jsonreader.h"
#include "app/api/log.h"
#include "app/base/wipe.h"
#include "app/log/concealment.h"
#include "app/log/credentialshape.h"

#include <QTimer>

namespace hookdesk {

namespace {

/// Hydra says `token_inactive`, too, of a refresh token that was used before.
bool isGrantRefused(const QByteArray &body)
{
    const QString code = tokenErrorCode(body);
    return code == QLatin1String("invalid_grant") || code == QLatin1String("token_inactive");
}

ApiError refusalFrom(const HttpAnswer &answer)
{
    ApiError error = errorFromAnswer(answer.status, answer.body, answer.retryAfter);
    // RFC 6749, 5.2: a refused client is a 400 or a 401 with an `error` code.
    if (answer.status == 400 && error.cause == ApiError::Cause::Unknown)
        error.kind = ApiError::Kind::Authentication;
    error.logInAgain = error.kind == ApiError::Kind::Authentication && isGrantRefused(answer.body);
    return error;
}

ApiError described(ApiError error, const QUrl &url)
{
    error.ofTokenEndpoint = true;
    error.method = QStringLiteral("POST");
    error.path = url.path();
    error.host = url.authority(QUrl::FullyEncoded);
    return error;
}

/// Of what is sent for a token, what proves who we are.
void conceal(const FormFields &fields)
{
    for (const auto &[name, value] : fields) {
        if (namesCredential(name) || name == "code")
            concealInLog(value);
    }
}

void conceal(const AccessToken &token)
{
    concealInLog(token.value);
    concealInLog(token.refreshToken);
}

bool isOfClient(const FormFields &fields)
{
    return fields.contains({"grant_type", "client_credentials"});
}

bool bringsToken(const Result<HttpAnswer> &answer)
{
    return answer && answer.value().status == 200 && decodeToken(answer.value().body).ok();
}

} // namespace

QString tokenErrorCode(const QByteArray &body)
{
    const Result<QJsonValue> root = readJson(body);
    return root ? member(root.value().toObject(), {QStringLiteral("error")}).toString() : QString();
}

QByteArray encodedForm(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + value.toPercentEncoding();
    }
    return form;
}

HttpRequest tokenRequest(const QUrl &tokenUrl, const FormFields &fields)
{
    conceal(fields);
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = tokenUrl;
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.body = encodedForm(fields);
    return request;
}

Result<AccessToken> tokenFrom(const Result<HttpAnswer> &answer, const QUrl &tokenUrl)
{
    if (!answer)
        return described(answer.error(), tokenUrl);
    if (answer.value().status != 200)
        return described(refusalFrom(answer.value()), tokenUrl);
    if (isWebPage(answer.value().body))
        return described(webPageError(answer.value().status, answer.value().body), tokenUrl);
    Result<AccessToken> token = decodeToken(answer.value().body);
    if (!token)
        return described(token.error(), tokenUrl);
    conceal(token.value());
    qCInfo(logApi) << "an access token was granted";
    return token;
}

bool isGarbledGrant(const Result<HttpAnswer> &answer)
{
    return answer && answer.value().status == 200 && !isWebPage(answer.value().body) &&
           !bringsToken(answer);
}

TokenRequestJob::TokenRequestJob(HttpTransport &transport, const QUrl &tokenUrl,
                                 const FormFields &fields, const Pace &pace, QObject *owner,
                                 RateLimiter *limiter)
    : QObject(owner)
    , m_transport(&transport)
    , m_limiter(limiter)
    , m_request(tokenRequest(tokenUrl, fields))
    , m_pace(pace)
    , m_isIdempotent(isOfClient(fields))
{
    send();
}

TokenRequestJob::~TokenRequestJob()
{
    wipe(m_request.body);
}

void TokenRequestJob::send()
{
    if (!m_transport)
        return emit finished(ApiError::of(ApiError::Kind::Cancelled));
    ++m_attempt;
    m_exchange = m_transport->send(m_request, this);
    connect(m_exchange, &HttpExchange::finished, this, &TokenRequestJob::answered);
}

void TokenRequestJob::answered(const Result<HttpAnswer> &answer)
{
    const bool didNotCome = !answer && m_exchange->mayHaveReachedServer();
    const bool isLost = didNotCome || isGarbledGrant(answer);
    std::exchange(m_exchange, nullptr)->deleteLater();
    if (bringsToken(answer) || (isLost && !m_isIdempotent))
        return emit finished(answer);
    const ApiError error = tokenFrom(answer, m_request.url).error();
    const std::optional<std::chrono::milliseconds> pause = m_pace.pauseAfter(m_attempt, error);
    if (!pause) {
        if (m_limiter && error.kind == ApiError::Kind::RateLimited && error.retryAfter)
            m_limiter->holdBack(error.retryAfter);
        return emit finished(answer);
    }
    sendAfter(*pause, error);
}

void TokenRequestJob::sendAfter(std::chrono::milliseconds pause, const ApiError &error)
{
    if (m_limiter && error.kind == ApiError::Kind::RateLimited) {
        m_limiter->holdBack(error.retryAfter);
        return m_limiter->acquire(this, RateLimiter::Priority::Foreground, [this] { send(); });
    }
    qCInfo(logApi) << "the token endpoint is asked again in" << pause.count() << "ms";
    QTimer::singleShot(pause, this, &TokenRequestJob::send);
}

} // namespace hookdesk
