// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/shellwords.h"

#include "app/signature/ansiquote.h"

#include <algorithm>

namespace hookdesk {

namespace {

bool isWordGap(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype lineEndSize(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    return rest.startsWith('\n') ? 1 : rest.startsWith("\r\n") ? 2 : 0;
}

/// Whether a quote is doubled inside of a word, as older browsers wrote it for cmd. Between single
/// quotes that says nothing.
bool hasDoubledQuote(QByteArrayView text)
{
    if (text.contains(" '") || text.contains("$'"))
        return false;
    for (qsizetype at = text.indexOf("\"\""); at >= 0; at = text.indexOf("\"\"", at + 2)) {
        const bool begins = at == 0 || isWordGap(text.at(at - 1));
        const bool ends = at + 2 == text.size() || isWordGap(text.at(at + 2));
        if (!begins && !ends && lineEndSize(text, at + 2) == 0)
            return true;
    }
    return false;
}

/// cmd escapes with a caret, PowerShell with a backtick: behind a blank at the end of the first
/// line, or, as browsers write it for cmd, before the first quote.
ShellWords::Shell shellOf(QByteArrayView text)
{
    using enum ShellWords::Shell;
    const qsizetype feed = text.indexOf('\n');
    const QByteArrayView line = text.first(std::max<qsizetype>(feed, 0)).trimmed();
    const auto quote =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '"' || c == '\''; });
    const bool quoted = quote != text.begin() && quote != text.end();
    if (line.endsWith(" ^") || (quoted && quote[-1] == '^'))
        return Cmd;
    // Only Windows has the ending, and cmd no single quotes.
    if (line.endsWith(" `") || (quoted && *quote == '\'' && text.startsWith("curl.exe")))
        return PowerShell;
    return quoted && *quote == '"' && hasDoubledQuote(text) ? Cmd : Posix;
}

/// What cmd does before the program splits its line into words: the carets go, what follows them
/// is taken as it is, and the line ends with its first line end or operator.
struct CmdLine
{
    QByteArray line;
    qsizetype end = 0;
    bool hasLineEnds = false;
    bool hasBackslash = false; ///< One behind a caret, as browsers write it.
};

CmdLine readCmdLine(QByteArrayView text)
{
    CmdLine read;
    read.line.reserve(text.size());
    bool quoted = false;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '^' && !quoted && at + 1 < text.size()) {
            at += 1 + lineEndSize(text, at + 1);
            const qsizetype escapedEnd = at < text.size() ? lineEndSize(text, at) : 0;
            if (at < text.size())
                read.line.append(escapedEnd > 0 ? '\n' : text.at(at));
            at += std::max<qsizetype>(escapedEnd - 1, 0);
            read.hasLineEnds = read.hasLineEnds || escapedEnd > 0;
            read.hasBackslash = read.hasBackslash || read.line.endsWith('\\');
            continue;
        }
        if (!quoted && (lineEndSize(text, at) > 0 || QByteArrayView("&|<>").contains(c)))
            break;
        quoted = quoted != (c == '"');
        read.line.append(c);
    }
    read.end = std::min(at, text.size());
    return read;
}

/// Whether those that escape no quote come in pairs, and there are some.
bool areBackslashesDoubled(QByteArrayView line)
{
    bool found = false;
    for (qsizetype at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', at)) {
        const qsizetype begin = at;
        while (at < line.size() && line.at(at) == '\\')
            ++at;
        const bool quote = at < line.size() && line.at(at) == '"';
        if (!quote && (at - begin) % 2 != 0)
            return false;
        found = found || !quote;
    }
    return found;
}

} // namespace

ShellWords::ShellWords(QByteArrayView text)
    : m_text(text)
    , m_shell(shellOf(text))
    , m_escape(m_shell == Shell::PowerShell ? '`' : '\\')
{
    if (m_shell == Shell::Cmd) {
        CmdLine read = readCmdLine(text);
        m_uncaret = std::move(read.line);
        m_further = text.sliced(read.end);
        m_lineEnds = read.hasLineEnds;
        m_doubled = read.hasBackslash && areBackslashesDoubled(m_uncaret);
        m_text = m_uncaret;
    }
}

std::optional<QByteArray> ShellWords::next()
{
    if (!skipBlanks())
        return {};
    return m_shell == Shell::Cmd ? cmdWord() : word();
}

QByteArrayView ShellWords::rest() const
{
    return m_shell == Shell::Cmd ? m_further.trimmed() : m_text.sliced(m_at).trimmed();
}

bool ShellWords::isEnd(char c) const
{
    return m_shell != Shell::Cmd && QByteArrayView(";&|<>\n").contains(c);
}

/// How long the line end is that an escape hides, with the escape, or 0.
qsizetype ShellWords::lineEndAt(qsizetype at) const
{
    if (m_shell == Shell::Cmd || m_text.at(at) != m_escape || at + 1 == m_text.size())
        return 0;
    const qsizetype size = lineEndSize(m_text, at + 1);
    return size > 0 ? size + 1 : 0;
}

bool ShellWords::goesOnAfterLineEnd()
{
    qsizetype at = m_at;
    while (at < m_text.size() && (isWordGap(m_text.at(at)) || lineEndSize(m_text, at) > 0))
        at += std::max<qsizetype>(lineEndSize(m_text, at), 1);
    if (at == m_text.size() || m_text.at(at) != '-')
        return false;
    m_missing = true;
    m_at = at;
    return true;
}

/// Whether there is a word behind the blanks.
bool ShellWords::skipBlanks()
{
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (isWordGap(c) || (m_shell == Shell::Cmd && c == '\n')) {
            ++m_at;
        } else if (const qsizetype hidden = lineEndAt(m_at); hidden > 0) {
            m_at += hidden;
        } else if (m_shell != Shell::Cmd && lineEndSize(m_text, m_at) > 0) {
            if (!goesOnAfterLineEnd())
                return false;
        } else {
            return !isEnd(c) && (c != '#' || m_shell == Shell::Cmd);
        }
    }
    return false;
}

QByteArray ShellWords::word()
{
    QByteArray word;
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (isWordGap(c) || isEnd(c) || lineEndSize(m_text, m_at) > 0)
            break;
        if (c == '\'')
            takeSingle(word);
        else if (c == '"')
            takeDouble(word);
        else if (c == '$')
            takeDollar(word);
        else if (c == m_escape)
            takeEscape(word);
        else
            takePlain(word);
    }
    // PowerShell before 7.3 handed quotes on only behind a backslash, and tools write them so.
    if (m_shell == Shell::PowerShell)
        word.replace("\\\"", "\"");
    return word;
}

void ShellWords::takePlain(QByteArray &word)
{
    const qsizetype begin = m_at++;
    m_expansion = m_expansion || m_text.at(begin) == '`';
    while (m_at < m_text.size() && !QByteArrayView(" \t\r\n'\"$`\\;&|<>").contains(m_text.at(m_at)))
        ++m_at;
    word.append(m_text.sliced(begin, m_at - begin));
}

void ShellWords::takeDollar(QByteArray &word)
{
    const QByteArrayView rest = m_text.sliced(m_at + 1);
    ++m_at;
    if (m_shell == Shell::Posix && rest.startsWith('\'')) {
        takeAnsi(word);
    } else if (m_shell != Shell::Posix || !rest.startsWith('"')) {
        m_expansion = true;
        word.append('$');
    }
}

void ShellWords::takeAnsi(QByteArray &word)
{
    const AnsiQuote quote = readAnsiQuote(m_text, m_at + 1);
    word.append(quote.text);
    m_at = quote.end;
    m_unclosed = m_unclosed || !quote.closed;
    m_joined = m_joined || quote.joinedSurrogates;
}

void ShellWords::takeEscape(QByteArray &word)
{
    if (const qsizetype hidden = lineEndAt(m_at); hidden > 0) {
        m_at += hidden;
        return;
    }
    const bool last = m_at + 1 == m_text.size();
    word.append(m_text.at(last ? m_at : m_at + 1));
    m_at += last ? 1 : 2;
}

void ShellWords::takeSingle(QByteArray &word)
{
    bool again = true;
    while (again) {
        const qsizetype close = m_text.indexOf('\'', m_at + 1);
        const qsizetype end = close < 0 ? m_text.size() : close;
        word.append(m_text.sliced(m_at + 1, end - m_at - 1));
        m_unclosed = m_unclosed || close < 0;
        m_at = close < 0 ? end : end + 1;
        // PowerShell doubles a quote to write one.
        again = m_shell == Shell::PowerShell && m_at < m_text.size() && m_text.at(m_at) == '\'';
        if (again)
            word.append('\'');
    }
}

void ShellWords::takeDouble(QByteArray &word)
{
    for (++m_at; m_at < m_text.size();) {
        const char c = m_text.at(m_at);
        if (c == '"' && m_shell == Shell::PowerShell && m_text.sliced(m_at).startsWith("\"\"")) {
            word.append('"');
            m_at += 2;
        } else if (c == '"') {
            ++m_at;
            return;
        } else if (c == m_escape) {
            takeDoubleEscape(word);
        } else {
            m_expansion = m_expansion || c == '`' || c == '$';
            word.append(c);
            ++m_at;
        }
    }
    m_unclosed = true;
}

void ShellWords::takeDoubleEscape(QByteArray &word)
{
    if (const qsizetype hidden = lineEndAt(m_at); hidden > 0) {
        m_at += hidden;
        return;
    }
    const char escaped = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : '\0';
    const bool power = m_shell == Shell::PowerShell;
    const qsizetype letter = power ? QByteArrayView("nrt").indexOf(escaped) : -1;
    if (letter >= 0)
        word.append("\n\r\t"[letter]);
    else if (escaped != '\0' && (power || QByteArrayView("$`\"\\").contains(escaped)))
        word.append(escaped);
    else
        word.append(m_text.sliced(m_at, std::min<qsizetype>(2, m_text.size() - m_at)));
    m_at = std::min(m_at + 2, m_text.size());
}

QByteArray ShellWords::cmdWord()
{
    QByteArray word;
    bool quoted = false;
    while (m_at < m_text.size() &&
           (quoted || (!isWordGap(m_text.at(m_at)) && m_text.at(m_at) != '\n'))) {
        const char c = m_text.at(m_at);
        if (c == '\\') {
            takeBackslashes(word);
            continue;
        }
        if (c != '"')
            word.append(c);
        else if (quoted && m_text.sliced(m_at).startsWith("\"\""))
            word.append(m_text.at(m_at++));
        else
            quoted = !quoted;
        ++m_at;
    }
    m_unclosed = m_unclosed || quoted;
    return word;
}

/// The rule of Windows programs: backslashes escape only before a quote, two for one. Browsers
/// double them everywhere: what they had sent is meant.
void ShellWords::takeBackslashes(QByteArray &word)
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end) == '\\')
        ++end;
    const qsizetype count = end - m_at;
    const bool quote = end < m_text.size() && m_text.at(end) == '"';
    word.append(quote || m_doubled ? count / 2 : count, '\\');
    m_at = end;
    if (quote && count % 2 == 1) {
        word.append('"');
        ++m_at;
    }
}

} // namespace hookdesk
