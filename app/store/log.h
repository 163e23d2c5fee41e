// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hookdesk {

/// Files and keyrings, and why they could not be used. Never what is in them.
Q_DECLARE_LOGGING_CATEGORY(logStore)

} // namespace hookdesk
