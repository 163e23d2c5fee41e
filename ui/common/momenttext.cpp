// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/momenttext.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::MomentText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 clockSkew = 5 * minute; // a server whose clock is ahead of ours

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString relativeText(qint64 seconds)
{
    if (seconds < minute)
        return Text::tr("just now");
    if (seconds < hour)
        return Text::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    return Text::tr("%n hour(s) ago", nullptr, int(seconds / hour));
}

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return unknownMark();
    const qint64 age = moment.secsTo(now);
    const QDate day = moment.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (age >= -clockSkew && (days == 0 || age < hour))
        return relativeText(age);
    if (days == 1)
        return Text::tr("yesterday");
    return dayText(day);
}

QString clockText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    switch (now.toLocalTime().date().daysTo(local.date())) {
    case 0:
        return Text::tr("at %1", "time").arg(time);
    case 1:
        return Text::tr("tomorrow at %1", "time").arg(time);
    case -1:
        return Text::tr("yesterday at %1", "time").arg(time);
    default:
        break;
    }
    return Text::tr("on %1 at %2", "date, time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString momentExplanation(const QDateTime &moment)
{
    if (!moment.isValid())
        return Text::tr("The environment did not tell this time.");
    const QDateTime local = moment.toLocalTime();
    const int offset = local.offsetFromUtc() / int(minute);
    const QString sign = offset < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    const QTime distance = QTime(0, 0).addSecs(qAbs(offset) * int(minute));
    return Text::tr("%1 %2, UTC%3%4", "local date, time, sign and offset")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat),
             local.time().toString(QStringLiteral("HH:mm:ss")), sign,
             distance.toString(QStringLiteral("HH:mm")));
}

QString momentInFull(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return unknownMark();
    const QString brief = momentText(moment, now);
    const QString full = momentExplanation(moment);
    return brief == dayText(moment.toLocalTime().date())
               ? full
               : Text::tr("%1 (%2)", "relative and whole time").arg(brief, full);
}

} // namespace hookdesk
