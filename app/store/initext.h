// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookdesk {

/// A line `key = value`; both without the blanks around them.
struct IniEntry
{
    int line = 0; ///< From 1.
    QString key;  ///< In small letters.
    QString value;
};

/// What follows a line `[kind name]`.
struct IniSection
{
    int line = 0;
    QString kind; ///< In small letters.
    QString name; ///< Empty in `[kind]`.
    QList<IniEntry> entries;
};

struct IniText
{
    QList<IniSection> sections;
    QList<int> badLines; ///< Neither section, nor entry in a section, comment or blank.
};

/// Reads UTF-8 and what utf8OfFile() makes it of, a value being the rest of its line as it stands:
/// no quotes, escapes or comments behind it, which QSettings would have, without telling a line's
/// number. `#` and `;` begin a comment line.
[[nodiscard]] IniText readIni(const QByteArray &bytes);

} // namespace hookdesk
