// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scriptcommand.h"
#include "ui/events/eventfilter.h"

#include <QList>

#include <optional>

namespace hookdesk {

/// For selected events, those of a cause among them: they are retried. For none: the log as it is
/// filtered. nullopt: hookdeskctl has nothing of the kind.
[[nodiscard]] std::optional<ScriptCommand> eventScript(const QList<EventId> &selected,
                                                       const EventFilter &filter);

} // namespace hookdesk
