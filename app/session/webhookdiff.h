// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/urlrule.h"
#include "app/domain/webhookdefinition.h"

#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// A part of a definition that two sides may tell differently.
enum class DefinitionField { Name, EntityType, Endpoint, Headers, Deactivated };

/// One webhook on two sides.
struct WebhookDifference
{
    enum class Kind { Same, Added, Removed, Changed };

    Kind kind = Kind::Same;
    std::optional<WebhookDefinition> before; ///< nullopt when Added.
    std::optional<WebhookDefinition> after;  ///< nullopt when Removed.
    QList<DefinitionField> changed;          ///< In the order of the enum; only when Changed.
    /// What may be different, because a side does not tell it all: a value that is withheld.
    QList<DefinitionField> untold;

    friend bool operator==(const WebhookDifference &, const WebhookDifference &) = default;
};

/// How one header compares with the other side.
enum class HeaderLikeness { Same, Different, CannotTell };

/// Whether the fingerprints on both sides were made with the same key.
enum class FingerprintKeys { Same, Other };

[[nodiscard]] HeaderLikeness likenessOf(const DefinedHeader &a, const DefinedHeader &b,
                                        FingerprintKeys keys);

/// Two times of one environment: a webhook is known by its id. Sorted as sortDefinitions() does.
[[nodiscard]] QList<WebhookDifference> compareById(const QList<WebhookDefinition> &before,
                                                   const QList<WebhookDefinition> &after);

/// Two environments: a webhook is known by its name, entity type and endpoint, those of `before`
/// being rewritten first. Of what is left, a pair that shares its entity type and either its name
/// or its endpoint, and that is the only one to do so, is one webhook that changed.
[[nodiscard]] QList<WebhookDifference> compareByBinding(const QList<WebhookDefinition> &before,
                                                        const QList<WebhookDefinition> &after,
                                                        const QList<UrlRule> &rules);

} // namespace hookdesk
