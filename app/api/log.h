// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace hookdesk {

struct ApiError;

/// Requests as method, path and status. Never a query, a body, a header or a token.
Q_DECLARE_LOGGING_CATEGORY(logApi)

/// The error for a log: kind, status, method, path and our own details, nothing that a server said.
[[nodiscard]] QString logText(const ApiError &error);

} // namespace hookdesk
