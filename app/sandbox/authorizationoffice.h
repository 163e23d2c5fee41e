// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hookdesk::sandbox {

/// What a client asks a person for, checked.
struct AuthorizationRequest
{
    QUrl redirectUri;
    QString redirectText; ///< The redirect URI as it was sent; the token request repeats it.
    QString state;
    QString scope;
    QByteArray challenge; ///< PKCE, S256.
};

/// The authorization endpoint (RFC 6749, 4.1; PKCE of RFC 7636; loopback redirects of RFC 8252,
/// 7.3): asks the person, hands out codes and takes them back, each once. There is nobody to log
/// in: whoever sits before the browser is the person.
class AuthorizationOffice
{
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::seconds codeLifetime{60};
    static constexpr std::chrono::seconds consentLifetime{600};

    explicit AuthorizationOffice(QString clientId);

    /// `GET /oauth2/auth` shows the consent page, `POST` takes its form.
    [[nodiscard]] Response answer(const Request &request, Time now);

    /// What became of a code.
    struct Redemption
    {
        enum class Outcome { Granted, Refused, Replayed };
        Outcome outcome = Outcome::Refused;
        QString scope = {}; ///< When granted.
    };
    /// Takes `code`, `redirect_uri` and `code_verifier` of a token request. Whatever the outcome,
    /// the code is spent.
    [[nodiscard]] Redemption redeem(const QList<FormField> &form, Time now);

private:
    struct Consent
    {
        AuthorizationRequest request;
        Time expiry;
    };
    struct Code
    {
        AuthorizationRequest request;
        Time expiry;
        bool isSpent = false;
    };
    [[nodiscard]] Response ask(const Request &request, Time now);
    [[nodiscard]] Response decide(const Request &request, Time now);

    QString m_clientId;
    QHash<QByteArray, Consent> m_consents;
    QHash<QByteArray, Code> m_codes;
};

} // namespace hookdesk::sandbox
