// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// A custom header as it is kept: a value that looks like a credential may be left out.
struct DefinedHeader
{
    QString name;
    std::optional<QString> value; ///< nullopt: it is not kept here.
    /// Keyed digest of a value that looks like a credential, so that a change of it shows; empty:
    /// there is none. Fingerprints of different keys cannot be compared.
    QByteArray fingerprint;

    friend bool operator==(const DefinedHeader &, const DefinedHeader &) = default;
};

/// What a webhook is, apart from what the server's records say besides.
struct WebhookDefinition
{
    WebhookId id; ///< Empty where it is not from an environment.
    QString name;
    QString entityType;
    QString endpoint;
    std::optional<QList<DefinedHeader>> headers; ///< nullopt: not told.
    std::optional<bool> deactivated;             ///< nullopt: not told.
    QDateTime createdAt;                         ///< UTC; invalid when not told.

    friend bool operator==(const WebhookDefinition &, const WebhookDefinition &) = default;
};

/// With every value, and without fingerprints.
[[nodiscard]] WebhookDefinition definitionOf(const Webhook &webhook);
/// Whether a name, the endpoint or a header has a character that a person does not see.
[[nodiscard]] bool hasHidden(const WebhookDefinition &definition);
[[nodiscard]] WebhookDefinition withoutHidden(WebhookDefinition definition);
/// By name as people do, entity type, endpoint and id.
void sortDefinitions(QList<WebhookDefinition> &definitions);
/// Where the names are the same.
[[nodiscard]] bool isBeforeNamesake(const WebhookDefinition &a, const WebhookDefinition &b);

} // namespace hookdesk
