// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookdefinition.h"

#include <QJsonObject>

namespace hookdesk {

/// Whether fingerprints are written; they mean nothing outside the file that has their key.
enum class Fingerprints { Written, LeftOut };

/// A definition as JSON. A header whose value is not known has `"withheld": true` instead.
[[nodiscard]] QJsonObject writtenDefinition(const WebhookDefinition &definition,
                                            Fingerprints fingerprints);
/// The way back, of what was written here: what is missing or of another type is not known.
[[nodiscard]] WebhookDefinition definitionFrom(const QJsonObject &object);

} // namespace hookdesk
