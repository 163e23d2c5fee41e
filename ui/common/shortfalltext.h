// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/shortfall.h"

#include <QString>

#include <optional>

namespace hookdesk {

/// How much of a list was read and why not more, for example "100 of 250 were read: the server
/// stopped before the end."
[[nodiscard]] QString shortfallText(const Shortfall &shortfall);

/// Whether it is a matter of its own: what is unreadable is told record by record.
[[nodiscard]] bool isToBeSaid(const std::optional<Shortfall> &shortfall);

} // namespace hookdesk
