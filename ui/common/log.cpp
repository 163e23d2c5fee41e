// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logUi, "hookdesk.ui", QtWarningMsg)

} // namespace hookdesk
