// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httptransport.h"
#include "app/api/ratelimiter.h"
#include "app/base/background.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

class TribeClient;

/// What one call asks of the API.
struct ApiRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path;     ///< From the root of the API, for example `/v1/webhooks`.
    QByteArray query; ///< Percent-encoded, without `?`.
    QByteArray body;
    RateLimiter::Priority priority = RateLimiter::Priority::Foreground;
    QUrl page = {}; ///< When valid, asked for instead of path and query: where a link led to.
    qint64 maximumBody = 0;   ///< Of the answer, in bytes; 0: as for all.
    bool isTriedOnce = false; ///< What may pass is not waited for: nobody misses the answer.
};

/// What a 2xx answer told.
struct ApiAnswer
{
    QByteArray body;
    QString nextLink;              ///< Of the header `Link`; empty: none.
    std::optional<int> totalCount; ///< Of the header fields that count.
};

/// One call of the API from token to answer, with its retries.
///
/// It belongs to its owner: destroying the owner aborts the call and nobody is told. It settles
/// exactly once, in settle(), and never before the function that made it has returned.
/// What is retried: a 401 once with a new token; a 429 after the wait that RateLimiter imposes,
/// unless that is longer than Pace::longestHold, and then nothing is sent until it is over;
/// and, for GET, PUT and DELETE, what ApiError::mayPass() after growing delays. Every
/// attempt counts. A POST that may have reached the server is never sent again, but after a 401 or
/// a 429. The error of a write says whether it may have happened.
class ApiJob : public QObject
{
    Q_OBJECT

public:
    ~ApiJob() override;

    static constexpr int maximumAttempts = 4; ///< One more than Pace::retryDelays has.

signals:
    /// Before a repeated attempt (2 and up), with the wait ahead of it.
    void retryScheduled(int attempt, std::chrono::milliseconds delay);

protected:
    ApiJob(TribeClient &client, ApiRequest request, QObject *owner);

    /// Called with a 2xx answer, or once with the error.
    virtual void deliver(Result<ApiAnswer> answer) = 0;
    /// Instead of ending with this error, the call begins again: deliver() comes once more.
    [[nodiscard]] bool beginsAgain(const ApiError &error);
    /// The error with method, path and host of this call.
    [[nodiscard]] ApiError described(ApiError error) const;
    [[nodiscard]] bool clientIsGone() const { return m_client.isNull(); }

private:
    void begin();
    [[nodiscard]] bool isHeldTooLong() const;
    void endWhereHeldTooLong();
    void tokenArrived(const Result<QByteArray> &token);
    void send(const QByteArray &token);
    void exchangeFinished(const Result<HttpAnswer> &result);
    void answered(const HttpAnswer &answer);
    void fail(const ApiError &error);
    void retryAfter(std::chrono::milliseconds delay);
    void settle(Result<ApiAnswer> result);

    QPointer<TribeClient> m_client;
    const ApiRequest m_request;
    const QString m_host;
    HttpExchange *m_exchange = nullptr;
    QByteArray m_token;
    int m_attempt = 0;
    bool m_renewed = false;
    bool m_mayHaveHappened = false; ///< By this attempt or one before it.
    bool m_settled = false;
};

/// An ApiJob whose answer is decoded into a T and handed to one handler.
template <typename T>
class ApiCall final : public ApiJob
{
public:
    using Decoder = std::function<Result<T>(const ApiAnswer &answer)>;
    using Handler = std::function<void(Result<T> result)>;

    ApiCall(TribeClient &client, ApiRequest request, QObject *owner, Decoder decoder,
            Handler handler)
        : ApiJob(client, std::move(request), owner)
        , m_decoder(std::move(decoder))
        , m_handler(std::move(handler))
    {
    }

private:
    /// Above this many bytes, decoding would be felt in the window and runs beside it.
    static constexpr qsizetype decodeInPlace = 128 * 1024;

    void deliver(Result<ApiAnswer> answer) override
    {
        if (!answer)
            return hand(answer.error());
        if (answer.value().body.size() <= decodeInPlace)
            return take(m_decoder(answer.value()));
        runInBackground(
            this,
            [decoder = m_decoder, whole = std::move(answer).value()] { return decoder(whole); },
            [this](Result<T> &result) { takeDecoded(std::move(result)); });
    }

    /// A handler that goes on needs the client, which may have gone during the decoding.
    void takeDecoded(Result<T> result)
    {
        take(clientIsGone() ? ApiError::of(ApiError::Kind::Cancelled) : std::move(result));
    }

    /// What cannot be read may have been garbled on its way.
    void take(Result<T> result)
    {
        if (result || !beginsAgain(result.error()))
            hand(std::move(result));
    }

    void hand(Result<T> result)
    {
        const Handler handler = std::move(m_handler);
        deleteLater(); // first: the handler may destroy the owner and this with it
        handler(result ? std::move(result) : Result<T>(described(result.error())));
    }

    Decoder m_decoder;
    Handler m_handler;
};

} // namespace hookdesk
