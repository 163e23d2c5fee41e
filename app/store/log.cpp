// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logStore, "hookdesk.store", QtWarningMsg)

} // namespace hookdesk
