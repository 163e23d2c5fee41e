// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "app/sandbox/sandboxclock.h"

#include <QSqlDatabase>

#include <optional>

namespace hookdesk::sandbox {

/// Writes the simulated time down, so that it never runs back across a restart.
[[nodiscard]] std::optional<Problem> storeReachedTime(const QSqlDatabase &connection,
                                                      const SandboxClock &clock);
/// Moves the clock to the time written down, unless it is later already.
[[nodiscard]] std::optional<Problem> resumeReachedTime(const QSqlDatabase &connection,
                                                       SandboxClock &clock);

} // namespace hookdesk::sandbox
