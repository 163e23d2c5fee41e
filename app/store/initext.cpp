// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/initext.h"

#include "app/domain/filetext.h"

#include <QStringList>

namespace hookdesk {

namespace {

bool isComment(const QString &line)
{
    return line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';');
}

IniSection sectionFrom(const QString &header, int line)
{
    const QString inside = header.mid(1, header.size() - 2).simplified();
    const qsizetype blank = inside.indexOf(u' ');
    if (blank < 0)
        return {line, inside.toLower(), {}, {}};
    return {line, inside.left(blank).toLower(), inside.mid(blank + 1), {}};
}

bool isSection(const QString &line)
{
    return line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']');
}

} // namespace

IniText readIni(const QByteArray &bytes)
{
    IniText text;
    int number = 0;
    const QString all = QString::fromUtf8(utf8OfFile(bytes));
    for (const QString &raw : all.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        const bool isText = !line.contains(QChar::ReplacementCharacter); // or it was not UTF-8
        if (isComment(line))
            continue;
        if (isText && isSection(line))
            text.sections.append(sectionFrom(line, number));
        else if (isText && equals > 0 && !text.sections.isEmpty())
            text.sections.last().entries.append(
                {number, line.left(equals).trimmed().toLower(), line.mid(equals + 1).trimmed()});
        else
            text.badLines.append(number);
    }
    return text;
}

} // namespace hookdesk
