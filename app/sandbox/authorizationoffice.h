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
    QByteArray challenge; ///< PKCE, S256; empty: without.
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

    /// With `refusesPkce` a challenge is an error, as it is to a server that does not know them.
    explicit AuthorizationOffice(QString clientId, bool refusesPkce = false);

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
    /// the code is spent. Without PKCE it is good only for a client that `hasSecret`: nothing else
    /// tells who asks.
    [[nodiscard]] Redemption redeem(const QList<FormField> &form, bool hasSecret, Time now);

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
    bool m_refusesPkce;
    QHash<QByteArray, Consent> m_consents;
    QHash<QByteArray, Code> m_codes;
};

} // namespace hookdesk::sandbox
