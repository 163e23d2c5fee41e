// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apijob.h"

#include "app/api/answerdecoder.h"
#include "app/api/log.h"
#include "app/api/nextlink.h"
#include "app/api/tribeclient.h"

#include <QTimer>

#include <utility>

namespace hookdesk {

using std::chrono::milliseconds;

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

ApiJob::ApiJob(TribeClient &client, ApiRequest request, QObject *owner)
    : QObject(owner)
    , m_client(&client)
    , m_request(std::move(request))
    , m_host(client.apiUrl().authority(QUrl::FullyEncoded))
{
    // The client may be gone before the owner is; queued, because it is being destroyed right then.
    connect(
        &client, &QObject::destroyed, this,
        [this] { settle(ApiError::of(ApiError::Kind::Cancelled)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ApiJob::begin, Qt::QueuedConnection);
}

ApiJob::~ApiJob() = default;

void ApiJob::begin()
{
    if (m_settled || !m_client)
        return;
    if (m_client->isReadOnly() && m_request.method != HttpMethod::Get)
        return settle(ApiError::of(ApiError::Kind::Forbidden));
    if (isHeldTooLong())
        return endWhereHeldTooLong();
    m_client->tokenSource().request(
        this, [this](const Result<QByteArray> &token) { tokenArrived(token); });
}

bool ApiJob::isHeldTooLong() const
{
    return m_client && m_client->rateLimiter().heldFor() > m_client->pace().longestHold;
}

/// What waits for the limiter, too: it may have been told only now for how long.
void ApiJob::endWhereHeldTooLong()
{
    if (m_settled || m_exchange || !isHeldTooLong())
        return;
    ApiError error = ApiError::of(ApiError::Kind::RateLimited,
                                  QStringLiteral("not sent: the server asked to wait"));
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_client->rateLimiter().heldFor());
    settle(error);
}

void ApiJob::tokenArrived(const Result<QByteArray> &token)
{
    if (m_settled || !m_client) // somebody else who waited for the token may have ended it
        return;
    if (!token)
        return settle(token.error());
    RateLimiter &limiter = m_client->rateLimiter();
    // Queued, because another job is at work on its answer.
    connect(&limiter, &RateLimiter::waitingChanged, this, &ApiJob::endWhereHeldTooLong,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    limiter.acquire(this, m_request.priority, [this, value = token.value()] { send(value); });
}

void ApiJob::send(const QByteArray &token)
{
    if (m_settled)
        return;
    ++m_attempt;
    m_token = token;
    HttpRequest request;
    request.method = m_request.method;
    request.url = m_request.page.isValid() ? m_request.page
                                           : m_client->urlOf(m_request.path, m_request.query);
    request.body = m_request.body;
    request.bearerToken = token;
    request.maximumBody = m_request.maximumBody;
    m_exchange = m_client->transport().send(request, this);
    connect(m_exchange, &HttpExchange::finished, this, &ApiJob::exchangeFinished);
}

void ApiJob::exchangeFinished(const Result<HttpAnswer> &result)
{
    const bool reached = m_exchange->mayHaveReachedServer();
    std::exchange(m_exchange, nullptr)->deleteLater();
    if (!m_client)
        return;
    if (result)
        return answered(result.value());
    m_mayHaveHappened = m_mayHaveHappened || reached;
    fail(result.error());
}

void ApiJob::answered(const HttpAnswer &answer)
{
    qCDebug(logApi) << methodName(m_request.method).constData() << qUtf8Printable(m_request.path)
                    << answer.status;
    m_client->noteServerTime(answer.serverTime);
    if (answer.status == 429) {
        m_client->rateLimiter().holdBack(answer.retryAfter);
        if (m_attempt < maximumAttempts && !isHeldTooLong())
            return retryAfter(milliseconds{0});
    } else {
        m_client->rateLimiter().noteAccepted();
    }
    if (isSuccess(answer.status) && isWebPage(answer.body)) {
        m_mayHaveHappened = true; // nobody knows who answered
        return fail(webPageError(answer.status, answer.body));
    }
    if (isSuccess(answer.status))
        return settle(ApiAnswer{answer.body, nextLinkOf(answer.link),
                                totalOf(answer.totalCount, answer.contentRange)});
    if (answer.status == 401 && !m_renewed && m_client->tokenSource().canRenew()) {
        m_renewed = true;
        m_client->tokenSource().refuse(m_token);
        return begin();
    }
    ApiError error = errorFromAnswer(answer.status, answer.body, answer.retryAfter);
    error.logInAgain = answer.status == 401 && m_client->tokenSource().isOfPerson();
    if (error.kind == ApiError::Kind::Authentication)
        error.refused = m_client->tokenSource().refusedByApi();
    if (error.kind == ApiError::Kind::Server)
        m_mayHaveHappened = true; // it may have failed after the work was done
    fail(error);
}

void ApiJob::fail(const ApiError &error)
{
    if (!beginsAgain(error))
        settle(error);
}

bool ApiJob::beginsAgain(const ApiError &error)
{
    if (!m_client || m_request.method == HttpMethod::Post || m_request.isTriedOnce)
        return false;
    const std::optional<milliseconds> pause = m_client->pace().pauseAfter(m_attempt, error);
    if (!pause)
        return false;
    m_settled = false;
    retryAfter(*pause);
    return true;
}

void ApiJob::retryAfter(milliseconds delay)
{
    QTimer::singleShot(delay, this, &ApiJob::begin);
    emit retryScheduled(m_attempt + 1, std::max(delay, m_client->rateLimiter().nextIn()));
}

ApiError ApiJob::described(ApiError error) const
{
    if (error.method.isEmpty()) { // a failed token renewal names its own request
        error.method = QString::fromLatin1(methodName(m_request.method));
        error.path = m_request.path;
        error.host = m_host;
    }
    error.mayHaveHappened = m_mayHaveHappened && m_request.method != HttpMethod::Get;
    return error;
}

void ApiJob::settle(Result<ApiAnswer> result)
{
    if (m_settled)
        return;
    m_settled = true;
    // What a server need not have is no trouble when it is not there.
    if (!result && !m_request.isTriedOnce && result.error().kind != ApiError::Kind::Cancelled)
        qCWarning(logApi).noquote() << logText(described(result.error()));
    deliver(result ? std::move(result) : Result<ApiAnswer>(described(result.error())));
}

} // namespace hookdesk
