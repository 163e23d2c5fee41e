// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hookdesk {

/// The presets that Tribe documents for the entity type of a webhook (TRIBE-API.md, Webhooks).
[[nodiscard]] const QStringList &presetEntityTypes();

/// An entity type of an environment, as its `$metadata` tells of it.
struct EntityType
{
    QString name;  ///< Dotted, as webhooks are bound to it.
    QString set;   ///< Its entity set, as the server spells it; never computed.
    QString label; ///< What people call it; empty: not told.

    friend bool operator==(const EntityType &, const EntityType &) = default;
};

/// The name of the entity type of a set: `__` becomes a hyphen, a single `_` a dot, and the leading
/// `_` of a custom name goes (TRIBE-API.md, OData). There is no way back: custom sets were seen
/// with and without that leading `_`.
[[nodiscard]] QString entityTypeOfSet(const QString &entitySet);

} // namespace hookdesk
