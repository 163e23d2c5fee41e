// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// What the window did. Never what was typed.
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace hookdesk
