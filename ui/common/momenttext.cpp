// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/momenttext.h"

#include "ui/common/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QWidget>

namespace hookdesk {

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::MomentText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 clockSkew = 5 * minute; // a server whose clock is ahead of ours
/// A property of the application, as its palette and its font are.
constexpr char displayProperty[] = "hookdeskTimeDisplay";

/// In UTC, a time of day without a mark would be taken for the local one.
QString marked(const QString &time)
{
    //: A time of day that is not the local one.
    return timeDisplay() == TimeDisplay::Utc ? MomentWords::tr("%1 UTC", "time").arg(time) : time;
}

QString relativeText(qint64 seconds)
{
    if (seconds < minute)
        return MomentWords::tr("just now");
    if (seconds < hour)
        return MomentWords::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    return MomentWords::tr("%n hour(s) ago", nullptr, int(seconds / hour));
}

} // namespace

void setTimeDisplay(TimeDisplay display)
{
    if (display == timeDisplay())
        return;
    QCoreApplication::instance()->setProperty(displayProperty, static_cast<int>(display));
    QEvent textsChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &textsChange);
    for (QWidget *widget : QApplication::allWidgets())
        widget->update(); // tables make their texts when they are painted
}

TimeDisplay timeDisplay()
{
    const QCoreApplication *application = QCoreApplication::instance(); // a script has no other
    const bool isUtc = application && application->property(displayProperty).toInt() ==
                                          static_cast<int>(TimeDisplay::Utc);
    return isUtc ? TimeDisplay::Utc : TimeDisplay::Local;
}

QDateTime shownTime(const QDateTime &moment)
{
    return timeDisplay() == TimeDisplay::Utc ? moment.toUTC() : moment.toLocalTime();
}

/// The C locale has no form without seconds.
QString shortTimeText(const QTime &time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString timeOfDayText(const QDateTime &moment)
{
    return marked(shortTimeText(shownTime(moment).time()));
}

QString exactTimeOfDayText(const QDateTime &moment)
{
    return marked(shownTime(moment).toString(QStringLiteral("HH:mm:ss")));
}

QString dayText(const QDate &day, const QDateTime &now)
{
    const bool isThisYear = day.year() == shownTime(now).date().year();
    //: A day without its year, as Qt writes dates.
    return QLocale().toString(day, isThisYear ? MomentWords::tr("d MMM")
                                              : MomentWords::tr("d MMM yyyy"));
}

QString dayAndTimeText(const QDateTime &moment, const QDateTime &now)
{
    return MomentWords::tr("%1, %2", "day, time")
        .arg(dayText(shownTime(moment).date(), now), timeOfDayText(moment));
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return unknownMark();
    const qint64 age = moment.secsTo(now);
    const bool isOfToday = shownTime(moment).date() == shownTime(now).date();
    const bool isNear = age >= -clockSkew && (isOfToday || age < hour);
    return isNear ? relativeText(age) : dayAndTimeText(moment, now);
}

QString clockText(const QDateTime &moment, const QDateTime &now)
{
    const QDate day = shownTime(moment).date();
    const QString time = timeOfDayText(moment);
    switch (shownTime(now).date().daysTo(day)) {
    case 0:
        return MomentWords::tr("at %1", "time").arg(time);
    case 1:
        return MomentWords::tr("tomorrow at %1", "time").arg(time);
    case -1:
        return MomentWords::tr("yesterday at %1", "time").arg(time);
    default:
        break;
    }
    return MomentWords::tr("on %1 at %2", "date, time").arg(dayText(day, now), time);
}

QString unreadMomentText(const QString &told)
{
    return MomentWords::tr("not understood: %1", "a date").arg(plainLine(told, 64));
}

QString momentExplanation(const QDateTime &moment)
{
    if (!moment.isValid())
        return MomentWords::tr("Tribe sent no time, or not in a form that Hookdesk reads.");
    const QDateTime local = shownTime(moment);
    const QString date = QLocale().toString(local.date(), QLocale::LongFormat);
    if (timeDisplay() == TimeDisplay::Utc)
        return MomentWords::tr("%1 %2", "date, time").arg(date, exactTimeOfDayText(moment));
    const int offset = local.offsetFromUtc() / int(minute);
    const QString sign = offset < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const QTime distance = QTime(0, 0).addSecs(qAbs(offset) * int(minute));
    return MomentWords::tr("%1 %2, UTC%3%4", "local date, time, sign and offset")
        .arg(date, exactTimeOfDayText(moment), sign, distance.toString(QStringLiteral("HH:mm")));
}

} // namespace hookdesk
