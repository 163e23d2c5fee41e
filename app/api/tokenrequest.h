// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answerdecoder.h"
#include "app/api/httptransport.h"
#include "app/api/pace.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <utility>

namespace hookdesk {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// `name=value&…`, the values percent-encoded: a query, or a body of the type
/// `application/x-www-form-urlencoded`.
[[nodiscard]] QByteArray encodedForm(const FormFields &fields);

/// A request to the token endpoint (RFC 6749, 3.2).
[[nodiscard]] HttpRequest tokenRequest(const QUrl &tokenUrl, const FormFields &fields);

/// What became of it. Errors name the request; those that only a new log-in can mend
/// (`invalid_grant`) say so in ApiError::logInAgain.
[[nodiscard]] Result<AccessToken> tokenFrom(const Result<HttpAnswer> &answer, const QUrl &tokenUrl);

/// The `error` of an error answer of the token endpoint (RFC 6749, 5.2); empty where there is none.
[[nodiscard]] QString tokenErrorCode(const QByteArray &body);

/// A token may have been granted that did not arrive whole. A page is what stood in between, and
/// granted nothing.
[[nodiscard]] bool isGarbledGrant(const Result<HttpAnswer> &answer);

/// A request to the token endpoint with its retries, at the pace of the calls of the API. A code or
/// refresh token may be good for one use only: when an answer to it was lost on its way, this job
/// does not send it again. It belongs to its owner, and destroying it aborts. A 429 holds back
/// whatever goes through `limiter`, where there is one, as it does for a call of the API.
class TokenRequestJob : public QObject
{
    Q_OBJECT

public:
    TokenRequestJob(HttpTransport &transport, const QUrl &tokenUrl, const FormFields &fields,
                    const Pace &pace, QObject *owner, RateLimiter *limiter = nullptr);
    ~TokenRequestJob() override;

signals:
    /// Once, never from inside the constructor: the last answer, for tokenFrom().
    void finished(const hookdesk::Result<hookdesk::HttpAnswer> &answer);

private:
    void send();
    void answered(const Result<HttpAnswer> &answer);
    void sendAfter(std::chrono::milliseconds pause, const ApiError &error);

    const QPointer<HttpTransport> m_transport;
    const QPointer<RateLimiter> m_limiter;
    HttpRequest m_request;
    const Pace m_pace;
    const bool m_isIdempotent;
    HttpExchange *m_exchange = nullptr;
    int m_attempt = 0;
};

} // namespace hookdesk
