// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storeerror.h"
#include "ui/common/errortext.h"

namespace hookdesk {

/// Why something could not be kept on this machine, in an administrator's words.
[[nodiscard]] ErrorText storeErrorText(const StoreError &error);

} // namespace hookdesk
