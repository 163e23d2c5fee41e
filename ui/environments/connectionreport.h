// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/connectioncheckjob.h"
#include "app/domain/environment.h"

#include <QDateTime>
#include <QString>

namespace hookdesk {

/// What a connection check found out, as plain text to be copied or saved. Without secrets: those
/// of `credentials` are blanked, should a server have repeated one in its own words. May be asked
/// for before the check has ended.
[[nodiscard]] QString connectionReport(const Environment &environment,
                                       const ConnectionCheckJob &check,
                                       const Credentials &credentials, const QDateTime &now);

} // namespace hookdesk
