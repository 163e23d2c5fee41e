// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hookdesk {

/// A UTC moment as people say it: `2 hours ago`, `yesterday`, else the locale's short date.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);
/// A moment near `now` on the clock, within a sentence: `at 16:20`, `tomorrow at 03:10`, else with
/// the locale's short date.
[[nodiscard]] QString clockText(const QDateTime &moment, const QDateTime &now);
/// The whole local time with its offset from UTC.
[[nodiscard]] QString momentExplanation(const QDateTime &moment);
/// momentExplanation(), after momentText() where that is more than the date alone.
[[nodiscard]] QString momentInFull(const QDateTime &moment, const QDateTime &now);

} // namespace hookdesk
