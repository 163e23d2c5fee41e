// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QColor>

namespace hookdesk {

/// The colour of an environment: its own, or that of its kind.
[[nodiscard]] QColor colourOf(const Environment &environment);

} // namespace hookdesk
