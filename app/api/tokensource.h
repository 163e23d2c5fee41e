// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httptransport.h"
#include "app/api/tokenrequest.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace hookdesk {

/// What proves who we are: a client secret for the client-credentials grant, or a ready token.
struct Credentials
{
    QString clientId;
    QByteArray clientSecret;
    QByteArray accessToken; ///< Used as it is when there is no secret; it cannot be renewed.
    QString scope;
    QString organizationId; ///< Sent only when not empty.
};

/// Hands out access tokens (RFC 6749, 4.4): renews before expiry and after a refusal, one renewal
/// for all who wait.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QByteArray> &token)>;

    TokenSource(QUrl tokenUrl, Credentials credentials, HttpTransport &transport,
                QObject *parent = nullptr);
    ~TokenSource() override;

    /// Calls `handler` once, later than this call; never when `owner` is gone.
    void request(QObject *owner, Handler handler);
    /// The server refused this token with a 401. If it is still the current one, the next request
    /// renews; if somebody renewed meanwhile, nothing happens.
    void refuse(const QByteArray &token);
    /// False for a ready token: what refuses it refuses it for good.
    [[nodiscard]] bool canRenew() const { return !m_credentials.clientSecret.isEmpty(); }

private:
    struct Waiter
    {
        QPointer<QObject> owner;
        Handler handler;
    };
    void renew();
    void renewed(const Result<HttpAnswer> &answer);
    void answerAll(const Result<QByteArray> &token);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] FormFields fields() const;

    const QUrl m_url;
    Credentials m_credentials;
    HttpTransport &m_transport;
    QByteArray m_token;
    std::chrono::steady_clock::time_point m_renewAt;
    HttpExchange *m_exchange = nullptr;
    QList<Waiter> m_waiters;
};

} // namespace hookdesk
