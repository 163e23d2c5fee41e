// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logReceiver, "hookdesk.receiver", QtWarningMsg)

} // namespace hookdesk
