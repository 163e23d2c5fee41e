// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logApi, "hookdesk.api", QtWarningMsg)

} // namespace hookdesk
