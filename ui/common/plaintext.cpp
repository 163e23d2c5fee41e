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

QString oneLine(const QString &foreign, qsizetype maximum, ShownBlanks blanks)
{
    const QString text = withMaskedPasswords(foreign);
    QString line = revealed(text.left(maximum), blanks);
    for (QChar &c : line) {
        if (breaksLine(c))
            c = QLatin1Char(' ');
    }
    return text.size() > maximum ? line + QChar(0x2026) : line;
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
    return oneLine(text, maximum, ShownBlanks::AsTheyAre);
}

QString plainName(const QString &name, qsizetype maximum)
{
    return oneLine(name, maximum, ShownBlanks::Revealed);
}

QString plainAddress(const QString &address, qsizetype maximum)
{
    return plainName(unmaskedAddress(address), maximum);
}

QString plainLines(const QString &text)
{
    return revealed(withMaskedPasswords(text), ShownBlanks::AsTheyAre);
}

} // namespace hookdesk
