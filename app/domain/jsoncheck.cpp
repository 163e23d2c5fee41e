// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsoncheck.h"

#include "app/domain/asciitext.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int deepestIndent = 200; // beyond, blanks would be most of the text

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Walks once through the text; every take…() is false where something else stands.
class Checker
{
public:
    explicit Checker(QByteArrayView text)
        : m_text(text)
    {
        if (text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    std::optional<qsizetype> fault()
    {
        if (!takeDocument())
            return std::min(m_at, m_text.size());
        skipBlanks();
        return atEnd() ? std::nullopt : std::optional(m_at);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && isJsonBlank(current()))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (atEnd() || current() != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// One value after the other, the open brackets on a stack of our own.
    bool takeDocument()
    {
        do {
            if (!takeValueOrOpen())
                return false;
            if (!m_opened && !closeWhatEnds())
                return false;
        } while (!m_open.isEmpty());
        return true;
    }

    bool takeValueOrOpen()
    {
        m_opened = false;
        skipBlanks();
        const char c = current();
        if (c != '{' && c != '[')
            return takeScalar();
        ++m_at;
        const char end = c == '{' ? '}' : ']';
        if (take(end))
            return true;
        m_open.append(end);
        m_opened = true;
        return end == ']' || takeKey();
    }

    /// After a value: a comma and what leads to the next one, or closing brackets.
    bool closeWhatEnds()
    {
        while (!m_open.isEmpty()) {
            const char end = m_open.back();
            if (take(','))
                return end == ']' || takeKey();
            if (!take(end))
                return false;
            m_open.chop(1);
        }
        return true;
    }

    bool takeKey()
    {
        skipBlanks();
        return takeString() && take(':');
    }

    bool takeScalar()
    {
        if (current() == '"')
            return takeString();
        if (current() == '-' || isDigit(current()))
            return takeNumber();
        return takeWord("true") || takeWord("false") || takeWord("null");
    }

    bool takeWord(QByteArrayView word)
    {
        if (!m_text.sliced(std::min(m_at, m_text.size())).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool takeString()
    {
        if (current() != '"' || atEnd())
            return false;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = current();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !takeEscape()))
                return false;
        }
        return false;
    }

    /// Ends on its last character.
    bool takeEscape()
    {
        ++m_at;
        if (current() != 'u')
            return !atEnd() && QByteArrayView("\"\\/bfnrt").contains(current());
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (!isHexDigit(current()))
                return false;
        }
        return true;
    }

    bool takeDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(current()))
            ++m_at;
        return m_at > start;
    }

    bool takeNumber()
    {
        if (current() == '-')
            ++m_at;
        if (current() == '0')
            ++m_at;
        else if (!takeDigits())
            return false;
        if (current() == '.') {
            ++m_at;
            if (!takeDigits())
                return false;
        }
        if (current() != 'e' && current() != 'E')
            return true;
        ++m_at;
        if (current() == '+' || current() == '-')
            ++m_at;
        return takeDigits();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_open; ///< The bracket that closes each open object or array.
    bool m_opened = false;
};

/// Where the string that begins at `at` ends, its quote included.
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return std::min(at + 1, text.size());
}

class Indenter
{
public:
    void take(QByteArrayView token)
    {
        const char c = token.front();
        const bool closes = c == '}' || c == ']';
        if (closes && --m_depth >= 0 && m_last != '{' && m_last != '[')
            breakLine();
        else if (!closes && (m_last == '{' || m_last == '['))
            breakLine();
        m_result += token;
        if (c == '{' || c == '[')
            ++m_depth;
        else if (c == ',')
            breakLine();
        else if (c == ':')
            m_result += ' ';
        m_last = token.size() == 1 ? c : 'x';
    }

    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    void breakLine()
    {
        m_result += '\n';
        m_result.append(2 * std::clamp(m_depth, 0, deepestIndent), ' ');
    }

    QByteArray m_result;
    int m_depth = 0;
    char m_last = ' ';
};

} // namespace

std::optional<qsizetype> jsonFault(QByteArrayView text)
{
    return Checker(text).fault();
}

QByteArray indentedJson(QByteArrayView json)
{
    Indenter indenter;
    const auto isStructure = [](char c) { return QByteArrayView("{}[],:").contains(c); };
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (isJsonBlank(json[at])) {
            at = end;
            continue;
        }
        if (json[at] == '"') {
            end = endOfString(json, at);
        } else if (!isStructure(json[at])) {
            while (end < json.size() && !isJsonBlank(json[end]) && !isStructure(json[end]))
                ++end;
        }
        indenter.take(json.sliced(at, end - at));
        at = end;
    }
    return indenter.result();
}

} // namespace hookdesk
