// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/proxysettings.h"

#include <QString>
#include <QUrl>

namespace hookdesk {

/// What an environment is for; it decides colour and how carefully the program asks.
enum class EnvironmentKind { Production, Staging, Sandbox, Other };

/// How the program gets its access token (RFC 6749): 4.4, 4.1 in the system's browser, or a token
/// that somebody pastes and that cannot be renewed.
enum class SignInFlow { ClientCredentials, AuthorizationCode, PastedToken };

/// What has to be done before something dangerous happens: answer, or type the name.
enum class ConfirmationLevel { Ask, TypeName };

/// An environment of a customer and how to reach it. Secrets are not part of it.
struct Environment
{
    QString name;
    EnvironmentKind kind = EnvironmentKind::Other;
    QUrl apiUrl;  ///< Without a path, for example `https://api.tribecrm.nl`.
    QUrl authUrl; ///< For example `https://auth.tribecrm.nl`.
    QString clientId;
    QString scope = QStringLiteral("read write"); ///< TRIBE-API.md, Hosts and authentication.
    QString organizationId;                       ///< Optional.
    QString apiMapFile; ///< Optional JSON file that overrides parts of ApiMap.
    /// The local folder for what is kept of it; empty: the program chooses.
    QString dataFolder;
    bool readOnly = false;
    QString customer; ///< Plain text; environments are grouped by it.
    QString colour;   ///< `#rrggbb`; empty: the colour of the kind.
    SignInFlow flow = SignInFlow::ClientCredentials;
    int redirectPort = 0; ///< Of the loopback redirect, for AuthorizationCode: 1024 to 65535.
    /// Of AuthorizationCode: whether its code is bound to who asked for it (RFC 7636). Tribe's own
    /// client leaves that out (TRIBE-API.md, Hosts and authentication).
    bool usesPkce = true;
    ProxySettings proxy;
    QString caFile; ///< Trusted besides the system's; empty: none.
    QString clientCertificateFile;
    QString clientKeyFile;
    ConfirmationLevel confirmation = ConfirmationLevel::Ask;
    int refreshInterval = 0; ///< Seconds; 0: as the preferences say.

    friend bool operator==(const Environment &, const Environment &) = default;
};

/// The file with the key of the client certificate: its own, or that of the certificate where none
/// is named, which then has to hold both; empty: none.
[[nodiscard]] QString fileOfClientKey(const Environment &environment);

/// How carefully the program asks in an environment of this kind unless somebody chooses.
[[nodiscard]] ConfirmationLevel usualConfirmation(EnvironmentKind kind);

/// Whether a person may choose not to be asked there: never in production, nor where a word has to
/// be typed.
[[nodiscard]] bool mayLeaveOutQuestions(const Environment &environment);

/// The hosts of Tribe for a kind; empty URLs for Sandbox and Other.
struct EnvironmentUrls
{
    QUrl api;
    QUrl auth;
};
[[nodiscard]] EnvironmentUrls presetUrls(EnvironmentKind kind);

/// The kind that an API address gives away: Tribe's own hosts, loopback for the sandbox.
[[nodiscard]] EnvironmentKind kindOfUrl(const QUrl &apiUrl);

/// True for `localhost`, `127.0.0.0/8` and `::1`: the only hosts that plain http may reach.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// True when requests with a token may go there: https, or http to loopback, with a host and
/// without user information.
[[nodiscard]] bool isAllowedServer(const QUrl &url);

} // namespace hookdesk
