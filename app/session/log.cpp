// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logSession, "hookdesk.session", QtWarningMsg)

} // namespace hookdesk
