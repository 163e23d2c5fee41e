// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// Requests as method, path and status. Never a query, a body, a header or a token.
Q_DECLARE_LOGGING_CATEGORY(logApi)

} // namespace hookdesk
