// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/risktext.h"

#include "ui/common/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct RiskWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::RiskText)
};

QString number(int value)
{
    return QLocale().toString(value);
}

bool isToday(const QDateTime &moment, const QDateTime &now)
{
    return shownTime(moment).date() == shownTime(now).date();
}

} // namespace

QString failureRangeText(const FailureBudget &budget)
{
    if (budget.least == budget.most)
        return number(budget.most);
    if (budget.mayBeReached())
        return RiskWords::tr("%1+", "at least so many failures").arg(number(budget.least));
    return RiskWords::tr("%1–%2", "fewest failures, most failures")
        .arg(number(budget.least), number(budget.most));
}

QString expectedText(const FailureBudget &budget, const QDateTime &now)
{
    if (budget.least >= budget.limit)
        return RiskWords::tr("limit reached");
    if (budget.mayBeReached())
        return RiskWords::tr("at any moment");
    const QDateTime &moment = budget.deactivationEarliest;
    if (!moment.isValid())
        return RiskWords::tr("not today");
    const QString time = timeOfDayText(moment);
    return isToday(moment, now) ? RiskWords::tr("about %1 today", "time").arg(time)
                                : RiskWords::tr("about %1 tomorrow", "time").arg(time);
}

QString switchOffText(const FailureBudget &budget, const QDateTime &now)
{
    if (budget.least >= budget.limit)
        return RiskWords::tr("limit reached");
    if (budget.mayBeReached())
        return RiskWords::tr("may be deactivated at any moment");
    const QDateTime &moment = budget.deactivationEarliest;
    if (!moment.isValid())
        return RiskWords::tr("stays active at this rate");
    const QString time = timeOfDayText(moment);
    return isToday(moment, now)
               ? RiskWords::tr("may be deactivated about %1", "time").arg(time)
               : RiskWords::tr("may be deactivated about %1 tomorrow", "time").arg(time);
}

QString dayOrTimeText(const QDateTime &moment, const QDateTime &now)
{
    return isToday(moment, now) ? timeOfDayText(moment) : dayText(shownTime(moment).date(), now);
}

} // namespace hookdesk
