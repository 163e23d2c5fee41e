// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hookdesk {

/// In which time moments are shown: the time of this computer, or UTC.
enum class TimeDisplay { Local, Utc };
/// For the whole program, as QLocale::setDefault() is. Texts follow by QEvent::LanguageChange, and
/// everything is painted again.
void setTimeDisplay(TimeDisplay display);
[[nodiscard]] TimeDisplay timeDisplay();
/// The same moment in the time that is shown, to take its date or its time of day from.
[[nodiscard]] QDateTime shownTime(const QDateTime &moment);
/// The time of day in the locale's short form: `16:20`, in UTC `16:20 UTC`.
[[nodiscard]] QString timeOfDayText(const QDateTime &moment);
/// A time of day in the locale's short form, without saying which time it is.
[[nodiscard]] QString shortTimeText(const QTime &time);
/// The same with seconds, as machines write it: `16:20:07`.
[[nodiscard]] QString exactTimeOfDayText(const QDateTime &moment);
/// A day: `25 Nov`, with the year where it is another one than that of `now`.
[[nodiscard]] QString dayText(const QDate &day, const QDateTime &now);
/// Day and time of day: `25 Nov, 01:07`, with the year where it is another one.
[[nodiscard]] QString dayAndTimeText(const QDateTime &moment, const QDateTime &now);

/// A moment as people say it: `2 hours ago` within its day, else dayAndTimeText().
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);
/// A moment near `now` on the clock, within a sentence: `at 16:20`, `tomorrow at 03:10`, else with
/// its day.
[[nodiscard]] QString clockText(const QDateTime &moment, const QDateTime &now);
/// In place of a moment that was told and cannot be read: `not understood: 31-02-2026`.
[[nodiscard]] QString unreadMomentText(const QString &told);
/// The whole time that is shown, with its offset from UTC.
[[nodiscard]] QString momentExplanation(const QDateTime &moment);

} // namespace hookdesk
