// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/powershelltext.h"

#include <QString>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int deepestExpression = 50;

} // namespace

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool PowerShellText::take(QByteArrayView text)
{
    if (!startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

/// A grave accent before the line end continues the line.
void PowerShellText::skipBlanks(bool lines)
{
    while (!atEnd()) {
        const char c = current();
        const bool isLineEnd = c == '\r' || c == '\n';
        if (c == '`' && (at(m_at + 1) == '\n' || at(m_at + 1) == '\r'))
            m_at += at(m_at + 1) == '\r' && at(m_at + 2) == '\n' ? 3 : 2;
        else if (c == ' ' || c == '\t' || (lines && (isLineEnd || c == ';')))
            ++m_at;
        else
            return;
    }
}

void PowerShellText::skipLine()
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
}

QByteArray PowerShellText::name()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !QByteArrayView(" \t\r\n`=;,(){}@'\"+|").contains(current()))
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toByteArray();
}

PowerShellValue PowerShellText::expression(int depth)
{
    PowerShellValue whole = term(depth);
    for (skipBlanks(false); current() == '+' && depth < deepestExpression; skipBlanks(false)) {
        ++m_at;
        skipBlanks(true);
        const PowerShellValue next = term(depth + 1);
        // Variables in variables could grow without end.
        const bool fits = whole.text.size() + next.text.size() <= m_text.size();
        whole.text = fits ? whole.text + next.text : QByteArray();
        whole.isKnown = fits && whole.isKnown && next.isKnown;
    }
    return whole;
}

PowerShellValue PowerShellText::term(int depth)
{
    const char c = current();
    const char second = at(m_at + 1);
    if (depth >= deepestExpression)
        return unknown();
    if (c == '@' && (second == '\'' || second == '"'))
        return hereString();
    if (c == '@' && second == '{')
        return table(depth);
    if (c == '(')
        return group(depth);
    if (c == '\'')
        return singleQuoted();
    if (c == '"')
        return doubleQuoted();
    if (c == '$')
        return variable();
    return word();
}

/// A bare word, or `[Text.Encoding]::UTF8.GetBytes(…)`, which changes nothing here.
PowerShellValue PowerShellText::word()
{
    const QByteArray bare = name();
    if (bare.isEmpty())
        return unknown();
    if (current() == '(') {
        PowerShellValue inner = group(0);
        inner.isKnown = inner.isKnown && bare.toLower().endsWith("utf8.getbytes");
        return inner;
    }
    return {bare, {}, !bare.startsWith('[')};
}

/// What is not understood is passed by, or nothing would ever end.
PowerShellValue PowerShellText::unknown()
{
    m_at = std::min(m_at + 1, m_text.size());
    return {{}, {}, false};
}

PowerShellValue PowerShellText::group(int depth)
{
    ++m_at;
    skipBlanks(true);
    PowerShellValue inner = expression(depth + 1);
    skipBlanks(true);
    if (take(")"))
        return inner;
    const qsizetype end = m_text.indexOf(')', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
    inner.isKnown = false; // a command, as `$data | ConvertTo-Json`
    return inner;
}

PowerShellValue PowerShellText::table(int depth)
{
    PowerShellValue made;
    m_at += 2;
    for (skipBlanks(true); !atEnd() && current() != '}'; skipBlanks(true)) {
        const bool isQuoted = current() == '\'' || current() == '"';
        const QByteArray key = isQuoted ? term(depth).text : name();
        skipBlanks(true);
        if (!take("=")) {
            made.isKnown = false;
            break;
        }
        skipBlanks(true);
        const PowerShellValue value = expression(depth + 1);
        if (!value.isKnown)
            m_request.addNote(RawRequestNote::ShellExpansion);
        if (made.table.size() < RawRequest::MostHeaders)
            made.table.append({key, value.text});
    }
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

/// From behind the line end after `@'` to the line end before `'@`.
PowerShellValue PowerShellText::hereString()
{
    const char quote = at(m_at + 1);
    const qsizetype begin = m_text.indexOf('\n', m_at) + 1;
    qsizetype end = begin == 0 ? -1 : m_text.indexOf(QByteArray("\n") + quote + '@', begin - 1);
    if (end < 0) {
        m_request.addNote(RawRequestNote::UnclosedQuote);
        m_at = m_text.size();
        return {{}, {}, false};
    }
    m_at = end + 3;
    if (end > begin && m_text.at(end - 1) == '\r')
        --end;
    const QByteArray inner =
        end < begin ? QByteArray() : m_text.sliced(begin, end - begin).toByteArray();
    return {inner, {}, quote == '\'' || !(inner.contains('$') || inner.contains('`'))};
}

PowerShellValue PowerShellText::variable()
{
    ++m_at;
    if (current() == '(')
        return group(0);
    const QByteArray called = name().toLower();
    if (called == "null" || called == "true" || called == "false")
        return {};
    const auto known = m_variables.constFind(called);
    return known == m_variables.cend() ? PowerShellValue{{}, {}, false} : *known;
}

PowerShellValue PowerShellText::singleQuoted()
{
    PowerShellValue made;
    for (++m_at; !atEnd(); ++m_at) {
        if (current() == '\'' && at(m_at + 1) != '\'')
            break;
        if (current() == '\'')
            ++m_at;
        made.text += current();
    }
    if (atEnd())
        m_request.addNote(RawRequestNote::UnclosedQuote);
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

PowerShellValue PowerShellText::doubleQuoted()
{
    PowerShellValue made;
    for (++m_at; !atEnd() && (current() != '"' || at(m_at + 1) == '"'); ++m_at) {
        const char c = current();
        if (c == '`') {
            escape(made.text);
        } else if (c == '$') {
            expand(made);
        } else {
            if (c == '"')
                ++m_at;
            made.text += c;
        }
    }
    if (atEnd())
        m_request.addNote(RawRequestNote::UnclosedQuote);
    m_at = std::min(m_at + 1, m_text.size());
    return made;
}

/// Ends on the last byte of the escape.
void PowerShellText::escape(QByteArray &made)
{
    constexpr QByteArrayView Letters = "nrt0abfv";
    ++m_at;
    const qsizetype known = atEnd() ? -1 : Letters.indexOf(current());
    if (known >= 0)
        made += "\n\r\t\0\a\b\f\v"[known];
    else if (!atEnd())
        made += current();
}

/// Several in a row: two of them may be one character. Ends on the last byte.
QString PowerShellText::characterCodes()
{
    constexpr QByteArrayView Character = "$([char]";
    QString characters;
    while (startsWith(Character)) {
        const qsizetype begin = m_at + Character.size();
        const qsizetype end = m_text.indexOf(')', begin);
        bool isNumber = false;
        const QByteArrayView digits = m_text.sliced(begin, std::max(end, begin) - begin);
        const ushort code = digits.trimmed().toByteArray().toUShort(&isNumber, 0);
        if (!isNumber)
            break;
        characters += QChar(code);
        m_at = end + 1;
    }
    m_at -= characters.isEmpty() ? 0 : 1;
    return characters;
}

/// `$name`, `$env:NAME`, or `$([char]0x00e9)`, as browsers write what is not ASCII.
void PowerShellText::expand(PowerShellValue &made)
{
    if (const QString characters = characterCodes(); !characters.isEmpty()) {
        made.text += characters.toUtf8();
        return;
    }
    const char next = at(m_at + 1);
    const bool isName = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') ||
                        next == '_' || next == '{' || next == '(';
    if (isName)
        made.isKnown = false;
    made.text += '$';
}

} // namespace hookdesk
