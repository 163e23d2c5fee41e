// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/quirks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hookdesk::sandbox {

/// The entity sets of the simulated environment: the presets, other standard ones, `Webhook`, and
/// custom ones in the spelling that TRIBE-API.md (OData) describes.
[[nodiscard]] const QStringList &entitySets();

/// Whether a webhook can be bound to the type: it has an entity set.
[[nodiscard]] bool isKnownEntityType(const QString &entityType);

/// The answer of `$metadata`: CSDL XML, OData 4.0.
[[nodiscard]] QByteArray metadataDocument(Quirks quirks);

} // namespace hookdesk::sandbox
