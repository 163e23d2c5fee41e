// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/log.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logDelivery, "hookdesk.delivery", QtWarningMsg)

} // namespace hookdesk
