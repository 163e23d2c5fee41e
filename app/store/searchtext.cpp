// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/searchtext.h"

namespace hookdesk {

QString searchText(const QString &text)
{
    // By way of the capitals: Qt's own folding leaves ß and İ alone.
    QString folded = text.normalized(QString::NormalizationForm_C)
                         .toUpper()
                         .toLower()
                         .toCaseFolded()
                         .normalized(QString::NormalizationForm_C);
    folded.replace(QStringLiteral("i\u0307"), QStringLiteral("i")); // what İ becomes
    folded.replace(QChar(u'\0'), QLatin1Char(' '));
    return folded;
}

} // namespace hookdesk
