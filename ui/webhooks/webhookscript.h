// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scriptcommand.h"
#include "ui/webhooks/webhookfilter.h"

#include <QList>

#include <optional>

namespace hookdesk {

/// For selected webhooks: those that are deactivated are reactivated; of a single other one the
/// failed events are listed. For none: the list as it is filtered. nullopt: hookdeskctl has nothing
/// of the kind.
[[nodiscard]] std::optional<ScriptCommand> webhookScript(const QList<WebhookPtr> &selected,
                                                         const WebhookFilter &filter);

} // namespace hookdesk
