// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokensource.h"

#include "app/base/wipe.h"
#include "app/log/concealment.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

/// A token of unknown lifetime is used until the server refuses it.
constexpr seconds unknownLifetime{24 * 3600};

/// Renewed a minute before the end, or after nine tenths of a short life.
steady_clock::time_point renewalTime(std::optional<seconds> lifetime)
{
    const seconds whole = lifetime.value_or(unknownLifetime);
    return steady_clock::now() + std::max(whole - seconds{60}, whole * 9 / 10);
}

} // namespace

TokenSource::TokenSource(QUrl tokenUrl, Credentials credentials, HttpTransport &transport,
                         const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_url(std::move(tokenUrl))
    , m_credentials(std::move(credentials))
    , m_transport(transport)
    , m_pace(pace)
{
    for (const QByteArray *secret :
         {&m_credentials.clientSecret, &m_credentials.accessToken, &m_credentials.refreshToken})
        concealInLog(*secret);
    // A client secret gets its own.
    const bool isReady = isOfPerson() || !canRenew();
    if (isReady && !m_credentials.accessToken.isEmpty())
        take(m_credentials.accessToken, m_credentials.accessTokenLifetime);
}

TokenSource::~TokenSource()
{
    if (m_request && m_credentials.refreshTokens)
        m_credentials.refreshTokens->giveBack();
    wipe(m_credentials.clientSecret);
    wipe(m_credentials.accessToken);
    wipe(m_credentials.refreshToken);
    wipe(m_credentials.proxyPassword);
    wipe(m_credentials.keyPassphrase);
    wipe(m_token);
}

bool TokenSource::isOfPerson() const
{
    return m_credentials.flow == Credentials::Flow::AuthorizationCode;
}

bool TokenSource::canRenew() const
{
    switch (m_credentials.flow) {
    case Credentials::Flow::ClientCredentials:
        return !m_credentials.clientSecret.isEmpty();
    case Credentials::Flow::AuthorizationCode:
        return m_credentials.refreshTokens || !m_credentials.refreshToken.isEmpty();
    case Credentials::Flow::PastedToken:
        break;
    }
    return false;
}

void TokenSource::request(QObject *owner, Handler handler)
{
    m_waiters.append({owner, std::move(handler)});
    if (m_request || m_waiters.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this, [this] { isFresh() ? answerAll(m_token) : renew(); }, Qt::QueuedConnection);
}

void TokenSource::refuse(const QByteArray &token)
{
    if (token != m_token)
        return;
    wipe(m_token);
    m_expiresAt.reset();
}

bool TokenSource::isFresh() const
{
    // What cannot be renewed is used until the server refuses it.
    return !m_token.isEmpty() && (!canRenew() || steady_clock::now() < m_renewAt);
}

void TokenSource::renew()
{
    if (!canRenew())
        return answerAll(nothingToRenewWith());
    if (!isOfPerson() || !m_credentials.refreshTokens)
        return send();
    m_credentials.refreshTokens->take(
        m_credentials.refreshToken, this,
        [this](const QByteArray &refreshToken) { renewWith(refreshToken); });
}

void TokenSource::renewWith(const QByteArray &refreshToken)
{
    wipe(m_credentials.refreshToken);
    m_credentials.refreshToken = refreshToken;
    if (!refreshToken.isEmpty())
        return send();
    if (m_token.isEmpty())
        return answerAll(nothingToRenewWith());
    answerAll(m_token); // for as long as the server takes it
}

void TokenSource::send()
{
    if (isOfPerson())
        m_ownTransport =
            std::make_unique<HttpTransport>(m_transport.limits(), m_transport.network());
    HttpTransport &transport = m_ownTransport ? *m_ownTransport : m_transport;
    m_request = new TokenRequestJob(transport, m_url, fields(), m_pace, this, m_limiter);
    connect(m_request, &TokenRequestJob::finished, this, &TokenSource::renewed);
}

ApiError TokenSource::nothingToRenewWith() const
{
    ApiError error = ApiError::of(
        ApiError::Kind::Authentication,
        isOfPerson() ? QStringLiteral("there is no refresh token to ask for a token with")
                     : QStringLiteral("there is no client secret to ask for a token with"));
    error.logInAgain = isOfPerson();
    if (!isOfPerson())
        error.refused = m_credentials.accessToken.isEmpty() ? ApiError::Refused::ClientSecret
                                                            : ApiError::Refused::ReadyToken;
    return error;
}

ApiError::Refused TokenSource::refusedByApi() const
{
    if (isOfPerson())
        return ApiError::Refused::Unknown;
    return canRenew() ? ApiError::Refused::NewToken : ApiError::Refused::ReadyToken;
}

FormFields TokenSource::fields() const
{
    const QByteArray clientId = m_credentials.clientId.toUtf8();
    if (isOfPerson()) {
        FormFields fields{{"grant_type", "refresh_token"},
                          {"refresh_token", m_credentials.refreshToken},
                          {"client_id", clientId}};
        if (!m_credentials.clientSecret.isEmpty())
            fields.emplaceBack("client_secret", m_credentials.clientSecret);
        return fields;
    }
    FormFields fields{{"grant_type", "client_credentials"},
                      {"client_id", clientId},
                      {"client_secret", m_credentials.clientSecret},
                      {"scope", m_credentials.scope.toUtf8()}};
    if (!m_credentials.organizationId.isEmpty())
        fields.emplaceBack("organization_id", m_credentials.organizationId.toUtf8());
    return fields;
}

void TokenSource::renewed(const Result<HttpAnswer> &answer)
{
    std::exchange(m_request, nullptr)->deleteLater();
    if (answer)
        emit serverTimeTold(answer.value().serverTime);
    const Result<AccessToken> token = tokenFrom(answer, m_url);
    if (!token)
        return refused(token.error());
    take(token.value().value, token.value().lifetime);
    const QPointer<TokenSource> self(this); // a receiver may destroy the source
    if (isOfPerson())
        replaceRefreshToken(token.value().refreshToken);
    if (self)
        answerAll(m_token);
}

/// A server that does not rotate sends none, or the same.
void TokenSource::replaceRefreshToken(const QByteArray &refreshToken)
{
    if (refreshToken.isEmpty() || refreshToken == m_credentials.refreshToken)
        return settleRefreshToken(false);
    wipe(m_credentials.refreshToken);
    m_credentials.refreshToken = refreshToken;
    if (m_credentials.refreshTokens)
        m_credentials.refreshTokens->replace(refreshToken);
    emit refreshTokenChanged(refreshToken);
}

void TokenSource::refused(const ApiError &error)
{
    const ApiError told = explained(error);
    if (isOfPerson())
        settleRefreshToken(told.logInAgain);
    answerAll(told);
}

/// It was not replaced, as far as anybody knows here. Where the answer was lost, the server may
/// have done so: then it refuses the token the next time, and only then the log-in has ended.
void TokenSource::settleRefreshToken(bool isRefused)
{
    if (isRefused)
        wipe(m_credentials.refreshToken);
    if (m_credentials.refreshTokens && isRefused)
        m_credentials.refreshTokens->drop();
    else if (m_credentials.refreshTokens)
        m_credentials.refreshTokens->giveBack();
}

ApiError TokenSource::explained(ApiError error) const
{
    if (error.kind != ApiError::Kind::Authentication)
        return error;
    error.logInAgain = error.logInAgain && isOfPerson();
    if (!error.logInAgain)
        error.refused = isOfPerson() ? ApiError::Refused::Client : ApiError::Refused::ClientSecret;
    return error;
}

void TokenSource::take(const QByteArray &token, std::optional<seconds> lifetime)
{
    m_token = token;
    m_renewAt = renewalTime(lifetime);
    m_expiresAt = lifetime ? QDateTime::currentDateTimeUtc().addSecs(lifetime->count())
                           : expiryInToken(token);
}

void TokenSource::answerAll(const Result<QByteArray> &token)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.owner)
            waiter.handler(token);
    }
}

} // namespace hookdesk
