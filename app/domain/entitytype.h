// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hookdesk {

/// The presets that Tribe documents for the entity type of a webhook (TRIBE-API.md, Webhooks).
[[nodiscard]] const QStringList &presetEntityTypes();

/// `Relation.Organization` → `Relation_Organization`: a dot becomes `_`, a hyphen `__`, and a
/// custom name that starts with a digit is led by `_` (TRIBE-API.md, OData).
[[nodiscard]] QString entitySetName(const QString &entityType);

/// The way back for an entity set of `$metadata`: `__` becomes a hyphen, a single `_` a dot, and
/// the leading `_` of a custom name goes.
[[nodiscard]] QString entityTypeOfSet(const QString &entitySet);

} // namespace hookdesk
