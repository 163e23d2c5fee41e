// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/diagnosis.h"

namespace hookdesk {

/// What looks wrong with a request that nothing matched, the most telling first; never empty.
[[nodiscard]] QList<Finding> hintsFor(const SignedRequest &request);

} // namespace hookdesk
