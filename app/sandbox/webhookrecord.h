// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/quirks.h"
#include "app/sandbox/storedwebhook.h"

#include <QJsonObject>
#include <QStringList>

namespace hookdesk::sandbox {

/// A webhook as `/v1/webhooks` shows it: camelCase, or PascalCase with the quirk pascal-value.
[[nodiscard]] QJsonObject restRecord(const StoredWebhook &webhook, Quirks quirks);

/// A webhook as the OData set shows it. Headers are not part of it, the secret only with the quirk
/// expose-secret. `select` limits the
/// properties; ID is always there.
[[nodiscard]] QJsonObject odataRecord(const StoredWebhook &webhook, const QStringList &select,
                                      Quirks quirks);

/// Takes fields away, or makes them null, as the quirks missing-fields and null-fields say. Which
/// ones depends on the id only, and never the same field in both listings.
void wearOut(QJsonObject &record, const QString &id, Quirks quirks);

} // namespace hookdesk::sandbox
