// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/tokens.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/opaquetoken.h"

#include <algorithm>
#include <utility>

namespace hookdesk::sandbox {

/// What follows the scheme, or an empty array when the scheme is another one.
static QByteArray credentials(const QByteArray &authorization, const QByteArray &scheme)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.first(blank).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(blank + 1).trimmed();
}

/// The client as it presents itself: HTTP Basic (form-encoded, RFC 6749, 2.3.1) or form fields.
static Client presentedClient(const Request &request, const QList<FormField> &form)
{
    const QByteArray basic = credentials(request.authorization, "Basic");
    if (basic.isEmpty()) {
        return {fieldValue(form, QStringLiteral("client_id")).value_or(QString()),
                fieldValue(form, QStringLiteral("client_secret")).value_or(QString()).toUtf8()};
    }
    const QByteArray pair = QByteArray::fromBase64(basic);
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return {};
    return {QString::fromUtf8(QByteArray::fromPercentEncoding(pair.first(colon))),
            QByteArray::fromPercentEncoding(pair.sliced(colon + 1))};
}

static bool knowsScope(const QString &scope)
{
    const QStringList words = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word == QLatin1String("read") || word == QLatin1String("write");
    });
}

/// Hydra rotates and hands out refresh tokens by this scope only.
static bool isOffline(const QString &scope)
{
    const QStringList words = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.contains(QLatin1String("offline")) ||
           words.contains(QLatin1String("offline_access"));
}

static Response unknownGrant(bool isMissing)
{
    return hydraError(
        400,
        isMissing ? QStringLiteral("invalid_request") : QStringLiteral("unsupported_grant_type"),
        QStringLiteral("The grant type is missing or not supported."),
        QStringLiteral("Use client_credentials, authorization_code or refresh_token."));
}

static Response invalidGrant(const QString &hint)
{
    return hydraError(
        400, QStringLiteral("invalid_grant"),
        QStringLiteral("The provided authorization grant or refresh token is invalid, "
                       "expired, revoked or was issued to another client."),
        hint);
}

TokenOffice::TokenOffice(Client client, std::chrono::seconds lifetime,
                         AuthorizationOffice &authorizations)
    : m_client(std::move(client))
    , m_lifetime(lifetime)
    , m_authorizations(authorizations)
{
}

Response TokenOffice::answer(const Request &request, Time now)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    if (!request.contentType.toLower().startsWith("application/x-www-form-urlencoded")) {
        return hydraError(400, QStringLiteral("invalid_request"),
                          QStringLiteral("The request is malformed."),
                          QStringLiteral("The body must be application/x-www-form-urlencoded."));
    }
    const QList<FormField> form = parseForm(request.body);
    const QString grant = fieldValue(form, QStringLiteral("grant_type")).value_or(QString());
    const bool isOfPerson =
        grant == QLatin1String("authorization_code") || grant == QLatin1String("refresh_token");
    if (!isOfPerson && grant != QLatin1String("client_credentials"))
        return unknownGrant(grant.isEmpty());
    const Client client = presentedClient(request, form);
    if (!isClient(client, isOfPerson)) {
        return hydraError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("Client authentication failed."),
                          QStringLiteral("The client id or the client secret is wrong."));
    }
    if (!isOfPerson)
        return answerClient(form, now);
    return grant == QLatin1String("refresh_token")
               ? answerRefresh(form, now)
               : answerCode(form, !client.secret.isEmpty(), now);
}

bool TokenOffice::isClient(const Client &presented, bool mayOmitSecret) const
{
    if (presented.id != m_client.id)
        return false;
    return (mayOmitSecret && presented.secret.isEmpty()) ||
           sameSecret(presented.secret, m_client.secret);
}

Response TokenOffice::answerClient(const QList<FormField> &form, Time now)
{
    const QString scope =
        fieldValue(form, QStringLiteral("scope")).value_or(QStringLiteral("read write"));
    if (!knowsScope(scope)) {
        return hydraError(400, QStringLiteral("invalid_scope"),
                          QStringLiteral("The requested scope is not allowed for this client."),
                          QStringLiteral("Allowed are read and write."));
    }
    return issue({.family = {}, .scope = scope}, now);
}

Response TokenOffice::answerCode(const QList<FormField> &form, bool hasSecret, Time now)
{
    using Outcome = AuthorizationOffice::Redemption::Outcome;
    const QByteArray code = fieldValue(form, QStringLiteral("code")).value_or(QString()).toLatin1();
    const AuthorizationOffice::Redemption redemption =
        m_authorizations.redeem(form, hasSecret, now);
    switch (redemption.outcome) {
    case Outcome::Granted:
        return issue({.family = code, .scope = redemption.scope}, now);
    case Outcome::Replayed: // RFC 6749, 4.1.2: somebody has stolen it
        revoke(code);
        return invalidGrant(QStringLiteral("The authorization code was used before."));
    case Outcome::Refused:
        break;
    }
    return invalidGrant(QStringLiteral("The authorization code, its redirect URI or its code "
                                       "verifier is wrong, or it has expired; without PKCE the "
                                       "client secret is needed."));
}

Response TokenOffice::answerRefresh(const QList<FormField> &form, Time now)
{
    const QString token = fieldValue(form, QStringLiteral("refresh_token")).value_or(QString());
    const auto found = m_refreshTokens.find(token.toLatin1());
    if (found == m_refreshTokens.end())
        return invalidGrant(QStringLiteral("The refresh token is unknown."));
    const Grant grant = found->grant;
    if (std::exchange(found->isSpent, true)) { // RFC 9700, 4.14.2: somebody has stolen it
        revoke(grant.family);
        return invalidGrant(QStringLiteral("The refresh token was used before."));
    }
    return issue(grant, now);
}

Response TokenOffice::issue(const Grant &grant, Time now)
{
    m_accessTokens.removeIf([now](const auto &entry) { return entry.value().expiry <= now; });
    const QByteArray token = randomToken();
    m_accessTokens.insert(token, {.family = grant.family, .expiry = now + m_lifetime});
    QJsonObject answer{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                       {QStringLiteral("token_type"), QStringLiteral("bearer")},
                       {QStringLiteral("expires_in"), qint64(m_lifetime.count())},
                       {QStringLiteral("scope"), grant.scope}};
    if (isOffline(grant.scope)) {
        const QByteArray refreshToken = randomToken();
        m_refreshTokens.insert(refreshToken, {.grant = grant});
        answer.insert(QLatin1String("refresh_token"), QString::fromLatin1(refreshToken));
    }
    Response response = jsonAnswer(answer);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

void TokenOffice::revoke(const QByteArray &family)
{
    m_accessTokens.removeIf([&](const auto &entry) { return entry.value().family == family; });
    m_refreshTokens.removeIf(
        [&](const auto &entry) { return entry.value().grant.family == family; });
}

bool TokenOffice::accepts(const QByteArray &authorization, Time now)
{
    const auto found = m_accessTokens.constFind(credentials(authorization, "Bearer"));
    return found != m_accessTokens.constEnd() && now < found.value().expiry;
}

} // namespace hookdesk::sandbox
