// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plaintext.h"

#include "app/domain/address.h"
#include "app/domain/hiddencharacters.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

struct PlainWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::PlainText)
};

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString unknownMark()
{
    return QStringLiteral("\u2013");
}

QString spokenText(const QString &cellText)
{
    return cellText == unknownMark() ? PlainWords::tr("Unknown") : cellText;
}

QString plainLine(const QString &text, qsizetype maximum)
{
    return revealed(unmarkedLine(text, maximum), ShownBlanks::AsTheyAre);
}

QString plainName(const QString &name, qsizetype maximum)
{
    return revealed(unmarkedLine(name, maximum), ShownBlanks::Revealed);
}

QString plainAddress(const QString &address, qsizetype maximum)
{
    return plainName(unmaskedAddress(address), maximum);
}

QString plainLines(const QString &text)
{
    return revealed(unmarkedLines(text), ShownBlanks::AsTheyAre);
}

QString unmarkedLine(const QString &foreign, qsizetype maximum)
{
    const QString text = withMaskedPasswords(foreign);
    QString line = beginning(text, maximum);
    const bool isCut = line.size() < text.size();
    for (QChar &c : line) {
        if (breaksLine(c))
            c = QLatin1Char(' ');
    }
    return isCut ? line + QChar(0x2026) : line;
}

QString unmarkedAddress(const QString &address, qsizetype maximum)
{
    return unmarkedLine(unmaskedAddress(address), maximum);
}

QString unmarkedLines(const QString &text)
{
    return withMaskedPasswords(text);
}

} // namespace hookdesk
