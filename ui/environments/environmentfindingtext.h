// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentcheck.h"

#include <QString>

namespace hookdesk {

/// What is wrong with a field, as one sentence to show beside it.
[[nodiscard]] QString environmentFindingText(const EnvironmentFinding &finding);

} // namespace hookdesk
