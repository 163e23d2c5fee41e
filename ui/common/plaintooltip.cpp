// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plaintext.h"

#include "app/domain/address.h"
#include "app/domain/hiddencharacters.h"

#include <QStringList>
#include <QTextDocument>

#include <algorithm>

namespace hookdesk {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype maximum = 1000;
    const QString masked = withMaskedPasswords(text);
    QStringList lines = beginning(masked, maximum).split(QLatin1Char('\n'));
    std::transform(lines.begin(), lines.end(), lines.begin(), unmaskedAddress);
    QString shown = revealed(lines.join(QLatin1Char('\n')), ShownBlanks::AsTheyAre);
    if (masked.size() > maximum)
        shown += QChar(0x2026);
    return shown.isEmpty() ? QString() : Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal);
}

} // namespace hookdesk
