// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// What was connected, read and done, in counts and times. Never a body.
Q_DECLARE_LOGGING_CATEGORY(logSession)

} // namespace hookdesk
