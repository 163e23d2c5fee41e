// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shortmoment.h"

#include "ui/common/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

QString shortMoment(const QDateTime &moment, const QDateTime &now)
{
    const QDate day = shownTime(moment).date();
    const bool sameYear = day.year() == shownTime(now).date().year();
    return QCoreApplication::translate("hookdesk::WebhookColumns", "%1, %2", "day, time")
        .arg(QLocale().toString(day,
                                sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")),
             timeOfDayText(moment));
}

} // namespace hookdesk
