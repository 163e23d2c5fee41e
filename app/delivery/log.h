// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// Requests to endpoints as host and outcome. Never a header or a body.
Q_DECLARE_LOGGING_CATEGORY(logDelivery)

} // namespace hookdesk
