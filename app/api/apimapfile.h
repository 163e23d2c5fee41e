// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/result.h"

#include <QString>

namespace hookdesk {

/// The paths and field names for an environment: the assumed ones, or those with the corrections of
/// its file (Environment::apiMapFile; empty: none). Errors: NotFound, and those of
/// ApiMap::withOverrides().
[[nodiscard]] Result<ApiMap> loadApiMap(const QString &fileName);

} // namespace hookdesk
