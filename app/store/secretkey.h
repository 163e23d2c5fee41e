// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentid.h"
#include "app/domain/webhookid.h"

#include <QString>

#include <optional>

namespace hookdesk {

/// Which secret of which environment. Nothing here is secret: names are kept in the settings.
struct SecretKey
{
    EnvironmentId environment;
    QString what; ///< One of those below.

    [[nodiscard]] static SecretKey clientSecret(const EnvironmentId &environment);
    [[nodiscard]] static SecretKey refreshToken(const EnvironmentId &environment);
    [[nodiscard]] static SecretKey accessToken(const EnvironmentId &environment);
    [[nodiscard]] static SecretKey proxyPassword(const EnvironmentId &environment);
    /// The passphrase of the client certificate's key.
    [[nodiscard]] static SecretKey keyPassphrase(const EnvironmentId &environment);
    [[nodiscard]] static SecretKey webhookSecret(const EnvironmentId &environment,
                                                 const WebhookId &webhook);
    /// Of which webhook the secret of this name is; nullopt: it is another secret.
    [[nodiscard]] static std::optional<WebhookId> webhookOf(const QString &what);
    /// Whether what has this name is needed to sign in, and not for one webhook.
    [[nodiscard]] static bool isForSignIn(const QString &what);
    /// Basic authentication at the endpoint of a webhook.
    [[nodiscard]] static SecretKey endpointPassword(const EnvironmentId &environment,
                                                    const WebhookId &webhook);

    /// `<environment>/<what>`: the account's name in a keychain, under the service `hookdesk`.
    [[nodiscard]] QString account() const;

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
    friend bool operator<(const SecretKey &a, const SecretKey &b)
    {
        return a.account() < b.account();
    }
};

} // namespace hookdesk
