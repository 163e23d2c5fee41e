// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace hookdesk {

/// Why a request or an operation did not succeed. It carries no secret: path without query, no
/// token, no body. Sentences for people are made from it in ui/common/errortext.h.
struct ApiError
{
    enum class Kind {
        Network,        ///< No connection, name not found, dropped before anything was processed.
        Tls,            ///< The server's certificate or protocol was refused.
        Timeout,        ///< Nothing came for the whole time allowed.
        Cancelled,      ///< By the user or because the environment was left.
        Authentication, ///< 401, or the token endpoint refused the credentials.
        Forbidden,      ///< 403; or, with httpStatus 0, the environment is read-only here.
        NotFound,       ///< 404 or 410.
        Unsupported,    ///< 405 or 501: this environment lacks the operation.
        RateLimited,    ///< 429 after every allowed wait.
        Rejected,       ///< Any other 4xx: the server did not like what was sent.
        Server,         ///< 5xx.
        Malformed,      ///< An answer that could not be understood.
        TooLarge,       ///< An answer above the cap.
        Ambiguous,      ///< The answer to a write was lost and a look could not settle it.
        NotApplied,     ///< The server said yes and reading back shows that nothing changed.
        RedirectRefused ///< A redirect to another origin, or of a write.
    };

    /// What is known of the reason beyond the kind, for words that help.
    enum class Cause {
        Unknown,
        ProxyUnreachable,           ///< The proxy refused, dropped or was not found.
        ProxyAuthentication,        ///< The proxy wants to know who asks, or did not believe it.
        ProxyLogIn,                 ///< The proxy wants a log-in of a kind that did not work.
        ProxyRefused,               ///< The proxy answered, and did not let the connection through.
        CertificateExpired,         ///< By this computer's clock.
        CertificateNotYetValid,     ///< The same.
        CertificateSelfSigned,      ///< Nobody vouches for it.
        CertificateUnknownIssuer,   ///< Who vouches for it is not known here.
        CertificateChainIncomplete, ///< The server leaves out who vouches for it.
        CertificateWrongName,       ///< It is for another host.
        OldTls,                     ///< The server speaks nothing newer than TLS 1.1.
        NotTls,                     ///< What answered does not speak TLS.
        ClientCertificateMissing,   ///< The server wants a client certificate, or another one.
        HandshakeRefused,           ///< The server ended the handshake and does not say why.
        CertificateFiles,           ///< A file that the environment names cannot be used.
        WebPage,                    ///< A page for people came instead of an answer of the API.
        Garbled,                    ///< What came is no JSON, XML or whole body at all.
        OtherHost,                  ///< A redirect to another host.
        NameNotFound,               ///< The host has no address.
        LookupFailed,               ///< Whether it has one could not be found out just now.
        WrongClock                  ///< This computer's clock and the server's are far apart.
    };

    /// What was not accepted, of Kind::Authentication: what helps differs by it.
    enum class Refused {
        Unknown,
        ClientSecret, ///< Client id and secret; with httpStatus 0 there is no secret to send.
        Client,       ///< The application by which a person logs in.
        ReadyToken,   ///< A token from a person, which cannot be renewed here.
        NewToken      ///< A token that the authorization server had just granted.
    };

    Kind kind = Kind::Network;
    Cause cause = Cause::Unknown;
    Refused refused = Refused::Unknown;
    int httpStatus = 0;           ///< 0 when no status line came.
    QString serverMessage;        ///< The server's own words: plain text, capped at 500 characters.
    QString detail;               ///< Ours, technical, for "details on demand"; never a secret.
    bool ofTokenEndpoint = false; ///< Not of the API: of the authorization server.
    bool logInAgain = false;      ///< The log-in of a person has ended: only a new one helps.
    bool mayHaveHappened = false; ///< A write that the server may have carried out nevertheless.
    std::optional<std::chrono::seconds> retryAfter; ///< From `Retry-After`, where it was sent.
    QString method;                                 ///< For example `POST`.
    QString path;                                   ///< Without query, for example `/v1/webhooks`.
    QString host;                                   ///< The host (with port) that was asked.
    QString proxySchemes; ///< For ProxyLogIn: what the proxy offers, for example `NTLM`.

    /// The proxy does not accept who asks, or could not be told. Only a person can mend that, and
    /// every further try may lock an account.
    [[nodiscard]] bool isRefusedByProxy() const
    {
        return cause == Cause::ProxyAuthentication || cause == Cause::ProxyLogIn;
    }

    /// Whether the same request may fare better a little later: what carried it failed, not what it
    /// asks for.
    [[nodiscard]] bool mayPass() const
    {
        if (isRefusedByProxy())
            return false;
        if (kind == Kind::Server)
            return httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
        return kind == Kind::Network || (kind == Kind::RateLimited && retryAfter) ||
               (kind == Kind::Malformed && (cause == Cause::WebPage || cause == Cause::Garbled));
    }

    /// An error that is not about an answer of the server.
    [[nodiscard]] static ApiError of(Kind kind, const QString &detail = {})
    {
        ApiError error;
        error.kind = kind;
        error.detail = detail;
        return error;
    }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace hookdesk
