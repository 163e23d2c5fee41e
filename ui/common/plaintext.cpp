// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace hookdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::PlainText)
};

// Marks, embeddings, overrides and isolates: they let a name show other characters than it has.
bool turnsDirection(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069);
}

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
    return cellText == unknownMark() ? Text::tr("Unknown") : cellText;
}

QString plainLine(const QString &text, qsizetype maximum)
{
    QString line = text.left(maximum);
    line.removeIf(turnsDirection);
    for (QChar &c : line) {
        if (breaksLine(c))
            c = QLatin1Char(' ');
    }
    return text.size() > maximum ? line + QChar(0x2026) : line;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype maximum = 1000;
    QString shown = text.left(maximum);
    shown.removeIf(turnsDirection);
    if (text.size() > maximum)
        shown += QChar(0x2026);
    return shown.isEmpty() ? QString() : Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal);
}

} // namespace hookdesk
