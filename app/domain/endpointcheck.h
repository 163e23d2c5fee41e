// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hookdesk {

/// What can be wrong or doubtful about the endpoint of a webhook.
enum class EndpointProblem {
    // Errors: the webhook cannot be created like this.
    Empty,
    NotAUrl,
    NotHttps, ///< Tribe delivers to HTTPS only (TRIBE-API.md, Webhooks: documented).
    NoHost,
    HasCredentials,
    HasFragment,
    HiddenCharacter, ///< See hiddenCharacters().
    // Warnings: allowed, but Tribe's servers probably cannot reach it or it surprises.
    LoopbackHost,
    PrivateHost,      ///< RFC 1918, RFC 4193, link-local.
    SingleLabelHost,  ///< No dot in the name, so not a public one.
    InternationalHost ///< The ASCII form differs from what is read; both are in EndpointCheck.
};

/// The result of looking at what was typed.
struct EndpointCheck
{
    QString url; ///< Trimmed, as it would be sent; empty when there is an error.
    QList<EndpointProblem> errors;
    QList<EndpointProblem> warnings;
    QString asciiHost;   ///< For example `xn--bcher-kva.example`.
    QString unicodeHost; ///< For example `bücher.example`.

    [[nodiscard]] bool ok() const { return errors.isEmpty(); }
};

/// The host of an address as a person reads it and as it is sent; the same for most.
struct HostForms
{
    QString shown; ///< For example `bücher.example`.
    QString sent;  ///< For example `xn--bcher-kva.example`; empty without a host.

    [[nodiscard]] bool differ() const { return shown != sent; }
};

[[nodiscard]] HostForms hostForms(const QString &address);

/// Looks at the text of an endpoint field as it is typed. Never resolves a name.
[[nodiscard]] EndpointCheck checkEndpoint(const QString &text);

} // namespace hookdesk
