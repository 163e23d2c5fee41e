// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/shelltext.h"

namespace hookdesk {

QString posixQuoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

/// PowerShell takes typographic single quotes for quotes, too; doubled they stand for themselves.
QString powerShellQuoted(const QString &text)
{
    QString quoted(QLatin1Char('\''));
    for (const QChar c : text) {
        quoted += c;
        if (c == QLatin1Char('\'') || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b))
            quoted += c;
    }
    return quoted + QLatin1Char('\'');
}

} // namespace hookdesk
