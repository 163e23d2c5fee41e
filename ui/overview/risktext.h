// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failurebudget.h"

#include <QDateTime>
#include <QString>

/// How close a webhook is to being switched off, in the few words that a line has room for.
/// `now` by the server's clock; moments are shown local.
namespace hookdesk {

/// `74`, `11–55` while it is not known what counts, `74+` where that may be more than the limit.
[[nodiscard]] QString failureRangeText(const FailureBudget &budget);
/// Alone: `about 14:30 today`, `at any moment`, `not today`.
[[nodiscard]] QString expectedText(const FailureBudget &budget, const QDateTime &now);
/// As a part of a line: `may be switched off about 14:30`.
[[nodiscard]] QString switchOffText(const FailureBudget &budget, const QDateTime &now);
/// `14:30` of today, else `25 Nov`.
[[nodiscard]] QString dayOrTimeText(const QDateTime &moment, const QDateTime &now);

} // namespace hookdesk
