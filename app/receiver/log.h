// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// What came to the live receiver as method, size and status. Never a header or a body.
Q_DECLARE_LOGGING_CATEGORY(logReceiver)

} // namespace hookdesk
