// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httptransport.h"
#include "app/api/refreshtokenstore.h"
#include "app/api/tokenexpiry.h"
#include "app/api/tokenrequest.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

/// What proves who we are, and how tokens are had for it.
struct Credentials
{
    enum class Flow {
        ClientCredentials, ///< By the client secret; without one, like PastedToken.
        AuthorizationCode, ///< By what AuthorizationCodeJob brought.
        PastedToken        ///< The access token is all there is; it cannot be renewed.
    };

    QString clientId;
    QByteArray clientSecret; ///< Of AuthorizationCode: sent only when not empty.
    QByteArray accessToken;  ///< Of ClientCredentials: used only when there is no secret.
    QString scope;
    QString organizationId; ///< Sent only when not empty.
    Flow flow = Flow::ClientCredentials;
    QByteArray refreshToken; ///< Of AuthorizationCode; empty: a person has to log in again.
    /// Of the access token, from the making of the TokenSource on.
    std::optional<std::chrono::seconds> accessTokenLifetime = std::nullopt;
    QByteArray proxyPassword = {}; ///< Of the environment's own proxy; for nobody else.
    QByteArray keyPassphrase = {}; ///< Of the key of the client certificate; for nobody else.
    /// Of AuthorizationCode: where `refreshToken` is kept; nullptr: nobody else knows it.
    QPointer<RefreshTokenStore> refreshTokens = {};
};

/// Hands out access tokens: renews before expiry and after a refusal, by the grant of the flow
/// (RFC 6749, 4.4 and 6), one renewal for all who wait.
///
/// A refresh token is sent once a renewal. When its answer is lost, whoever asks for a token is
/// told so and may ask again: only a server that refuses the token ends the log-in.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QByteArray> &token)>;

    TokenSource(QUrl tokenUrl, Credentials credentials, HttpTransport &transport,
                const Pace &pace = {}, QObject *parent = nullptr);
    ~TokenSource() override;

    /// A 429 of the token endpoint holds back what goes through it, so that it is seen.
    void setRateLimiter(RateLimiter *limiter) { m_limiter = limiter; }

    /// Calls `handler` once, later than this call; never when `owner` is gone.
    void request(QObject *owner, Handler handler);
    /// The server refused this token with a 401. If it is still the current one, the next request
    /// renews; if somebody renewed meanwhile, nothing happens.
    void refuse(const QByteArray &token);
    /// False when there is nothing to renew with: what refuses the token refuses it for good.
    [[nodiscard]] bool canRenew() const;
    /// Whether a person who logs in again in the browser can mend a refusal.
    [[nodiscard]] bool isOfPerson() const;
    /// What the API refuses when it answers a request with 401, after whatever renewal there is.
    [[nodiscard]] ApiError::Refused refusedByApi() const;
    /// When the current token ends, in UTC: as it was told with it, else as it tells itself. For
    /// show; nullopt when that is unknown or there is no token.
    [[nodiscard]] std::optional<QDateTime> expiresAt() const { return m_expiresAt; }

    /// From when on the current token says that it is valid, in UTC. For diagnosis.
    [[nodiscard]] std::optional<QDateTime> validFrom() const { return validFromInToken(m_token); }

signals:
    /// The token endpoint has answered just now and said what time it is there.
    void serverTimeTold(const QDateTime &serverTime);
    /// The server replaced the refresh token; the one before it is worth nothing any more, so this
    /// one has to be stored. Comes before anybody is handed the new access token.
    void refreshTokenChanged(const QByteArray &refreshToken);

private:
    struct Waiter
    {
        QPointer<QObject> owner;
        Handler handler;
    };
    void renew();
    void renewWith(const QByteArray &refreshToken);
    void send();
    void renewed(const Result<HttpAnswer> &answer);
    void replaceRefreshToken(const QByteArray &refreshToken);
    void refused(const ApiError &error);
    void settleRefreshToken(bool isRefused);
    [[nodiscard]] ApiError explained(ApiError error) const;
    void take(const QByteArray &token, std::optional<std::chrono::seconds> lifetime);
    void answerAll(const Result<QByteArray> &token);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] FormFields fields() const;
    [[nodiscard]] ApiError nothingToRenewWith() const;

    const QUrl m_url;
    Credentials m_credentials;
    HttpTransport &m_transport;
    /// For a person: a connection that was kept may be dead, as after a sleep of the computer, and
    /// that is found out only when the refresh token was sent.
    std::unique_ptr<HttpTransport> m_ownTransport;
    const Pace m_pace;
    QPointer<RateLimiter> m_limiter;
    QByteArray m_token;
    std::chrono::steady_clock::time_point m_renewAt;
    std::optional<QDateTime> m_expiresAt;
    TokenRequestJob *m_request = nullptr;
    QList<Waiter> m_waiters;
};

} // namespace hookdesk
