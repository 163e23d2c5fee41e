// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/authorizationoffice.h"
#include "app/sandbox/message.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace hookdesk::sandbox {

/// The one application that may ask for tokens.
struct Client
{
    QString id;
    QByteArray secret; ///< UTF-8. Never empty.
};

/// The token endpoint as ORY Hydra answers it (TRIBE-API.md, Hosts and authentication): client
/// credentials, authorization code and refresh token. Tokens live in memory only.
class TokenOffice
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Codes are those that `authorizations`, which has to outlive this, has handed out.
    TokenOffice(Client client, std::chrono::seconds lifetime, AuthorizationOffice &authorizations);

    /// `POST /oauth2/token`; the client authenticates in the form or by HTTP Basic. For a code and
    /// for a refresh token it may leave its secret out: an application on a workstation cannot keep
    /// one (RFC 8252, 8.5), PKCE and rotation stand in for it. A code without PKCE needs it.
    [[nodiscard]] Response answer(const Request &request, Time now);

    /// Whether `Authorization: Bearer …` carries a token that is still valid.
    [[nodiscard]] bool accepts(const QByteArray &authorization, Time now);

private:
    /// What one consent has led to; revoked together.
    struct Grant
    {
        QByteArray family; ///< The code that it began with; empty for client credentials.
        QString scope;
    };
    struct AccessToken
    {
        QByteArray family;
        Time expiry;
    };
    struct RefreshToken
    {
        Grant grant;
        bool isSpent = false;
    };
    [[nodiscard]] Response answerClient(const QList<FormField> &form, Time now);
    [[nodiscard]] Response answerCode(const QList<FormField> &form, bool hasSecret, Time now);
    [[nodiscard]] Response answerRefresh(const QList<FormField> &form, Time now);
    [[nodiscard]] Response issue(const Grant &grant, Time now);
    [[nodiscard]] bool isClient(const Client &presented, bool mayOmitSecret) const;
    void revoke(const QByteArray &family);

    Client m_client;
    std::chrono::seconds m_lifetime;
    AuthorizationOffice &m_authorizations;
    QHash<QByteArray, AccessToken> m_accessTokens;
    QHash<QByteArray, RefreshToken> m_refreshTokens;
};

} // namespace hookdesk::sandbox
