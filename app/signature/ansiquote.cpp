// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/ansiquote.h"

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

/// The signs behind a backslash, and in the same places what they stand for.
constexpr QByteArrayView Letters = "nrtabeEfv\\'\"?";
constexpr QByteArrayView Meanings = "\n\r\t\a\b\x1b\x1b\f\v\\'\"?";

int digitOf(char c, int base)
{
    const char lower = static_cast<char>(c | 0x20);
    const int value = c >= '0' && c <= '9'           ? c - '0'
                      : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                                     : base;
    return value < base ? value : -1;
}

/// UTF-8, of a lone surrogate too: the shell writes it so, and what is not valid gets its note.
void appendUtf8(QByteArray &text, char32_t code)
{
    const auto rest = [code](int shift) {
        return static_cast<char>(0x80 | ((code >> shift) & 0x3f));
    };
    if (code < 0x80)
        text.append(static_cast<char>(code));
    else if (code < 0x800)
        text.append(static_cast<char>(0xc0 | (code >> 6))).append(rest(0));
    else if (code < 0x10000)
        text.append(static_cast<char>(0xe0 | (code >> 12))).append(rest(6)).append(rest(0));
    else
        text.append(static_cast<char>(0xf0 | ((code >> 18) & 7)))
            .append(rest(12))
            .append(rest(6))
            .append(rest(0));
}

class AnsiReader
{
public:
    AnsiReader(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    AnsiQuote read();

private:
    void takeEscape();
    void takeUnicode(int most);
    std::optional<char32_t> number(int base, int most);
    std::optional<char32_t> lowSurrogate();

    QByteArrayView m_text;
    qsizetype m_at;
    AnsiQuote m_result;
};

AnsiQuote AnsiReader::read()
{
    while (m_at < m_text.size() && m_text.at(m_at) != '\'') {
        const auto begin = m_text.begin() + m_at;
        const auto special =
            std::find_if(begin, m_text.end(), [](char c) { return c == '\'' || c == '\\'; });
        m_result.text.append(QByteArrayView(begin, special));
        m_at = special - m_text.begin();
        if (m_at < m_text.size() && *special == '\\')
            takeEscape();
    }
    m_result.closed = m_at < m_text.size();
    m_result.end = m_result.closed ? m_at + 1 : m_at;
    return std::move(m_result);
}

std::optional<char32_t> AnsiReader::number(int base, int most)
{
    char32_t value = 0;
    int digits = 0;
    for (; digits < most && m_at < m_text.size(); ++digits, ++m_at) {
        const int digit = digitOf(m_text.at(m_at), base);
        if (digit < 0)
            break;
        value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

void AnsiReader::takeEscape()
{
    ++m_at;
    if (m_at == m_text.size()) {
        m_result.text.append('\\');
        return;
    }
    const char letter = m_text.at(m_at);
    if (digitOf(letter, 8) >= 0) {
        m_result.text.append(static_cast<char>(*number(8, 3)));
        return;
    }
    ++m_at;
    if (letter == 'u' || letter == 'U') {
        takeUnicode(letter == 'u' ? 4 : 8);
    } else if (letter == 'x') {
        const auto value = number(16, 2);
        m_result.text.append(value ? QByteArray(1, static_cast<char>(*value)) : "\\x");
    } else if (const qsizetype known = Letters.indexOf(letter); known >= 0) {
        m_result.text.append(Meanings.at(known));
    } else {
        m_result.text.append('\\').append(letter);
    }
}

void AnsiReader::takeUnicode(int most)
{
    const auto value = number(16, most);
    if (!value) {
        m_result.text.append(most == 4 ? "\\u" : "\\U");
        return;
    }
    const bool high = *value >= 0xd800 && *value < 0xdc00;
    const std::optional<char32_t> low = high ? lowSurrogate() : std::nullopt;
    appendUtf8(m_result.text, low ? 0x10000 + ((*value - 0xd800) << 10) + (*low - 0xdc00) : *value);
    if (low)
        m_result.joinedSurrogates = true;
}

/// The other half of a pair, if it comes next.
std::optional<char32_t> AnsiReader::lowSurrogate()
{
    const qsizetype before = m_at;
    if (m_text.sliced(m_at).startsWith("\\u")) {
        m_at += 2;
        const auto value = number(16, 4);
        if (value && *value >= 0xdc00 && *value < 0xe000)
            return value;
    }
    m_at = before;
    return {};
}

} // namespace

AnsiQuote readAnsiQuote(QByteArrayView text, qsizetype at)
{
    return AnsiReader(text, at).read();
}

} // namespace hookdesk
