// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/quirks.h"
#include "app/sandbox/storedevent.h"

#include <QJsonObject>
#include <QStringList>

namespace hookdesk::sandbox {

/// An event as the OData set WebhookEvent shows it (TRIBE-API.md, Delivery and events). `select`
/// limits the properties; ID is always there. With the quirk event-nulls, seven of eight events
/// lack one field each or have it null; which depends on the id only.
[[nodiscard]] QJsonObject eventRecord(const StoredEvent &event, const QStringList &select,
                                      Quirks quirks);

} // namespace hookdesk::sandbox
