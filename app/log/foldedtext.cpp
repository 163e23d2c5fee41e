// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/foldedtext.h"

#include <QChar>
#include <QString>

#include <optional>

namespace hookdesk {

namespace {

bool isIgnored(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `digits` hexadecimal digits from `at` on.
std::optional<uint> hexNumber(QByteArrayView text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    uint number = 0;
    for (int i = 0; i < digits; ++i) {
        const int value = hexValue(text.at(at + i));
        if (value < 0)
            return std::nullopt;
        number = number * 16 + static_cast<uint>(value);
    }
    return number;
}

/// What stands there for something else.
struct Unit
{
    QByteArray meaning;
    qsizetype length = 0; ///< 0: there is no escape.
};

Unit percentUnit(QByteArrayView text, qsizetype at)
{
    const std::optional<uint> value = hexNumber(text, at + 1, 2);
    return value ? Unit{QByteArray(1, static_cast<char>(*value)), 3} : Unit{};
}

Unit unicodeUnit(QByteArrayView text, qsizetype at)
{
    const std::optional<uint> first = hexNumber(text, at + 2, 4);
    if (!first)
        return {};
    if (!QChar::isHighSurrogate(*first))
        return {QString(QChar(static_cast<char16_t>(*first))).toUtf8(), 6};
    const bool goesOn = text.sliced(at + 6).startsWith("\\u");
    const std::optional<uint> second = goesOn ? hexNumber(text, at + 8, 4) : std::nullopt;
    if (!second || !QChar::isLowSurrogate(*second))
        return {};
    const QChar pair[] = {QChar(static_cast<char16_t>(*first)),
                          QChar(static_cast<char16_t>(*second))};
    return {QString(pair, 2).toUtf8(), 12};
}

Unit backslashUnit(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char c = text.at(at + 1);
    if (c == 'u')
        return unicodeUnit(text, at);
    if (c == 'x') {
        const std::optional<uint> value = hexNumber(text, at + 2, 2);
        return value ? Unit{QByteArray(1, static_cast<char>(*value)), 4} : Unit{};
    }
    if (QByteArrayView("bfnrt").contains(c))
        return {QByteArray(1, '\n'), 2}; // white space, whichever: it is squeezed out
    if (QByteArrayView("\"'\\/").contains(c))
        return {QByteArray(1, c), 2};
    return {};
}

Unit unitAt(QByteArrayView text, qsizetype at, Escape escape)
{
    const char c = text.at(at);
    switch (escape) {
    case Escape::Form:
        if (c == '+')
            return {QByteArray(1, ' '), 1};
        [[fallthrough]];
    case Escape::Percent:
        return c == '%' ? percentUnit(text, at) : Unit{};
    case Escape::Backslash:
        return c == '\\' ? backslashUnit(text, at) : Unit{};
    }
    return {};
}

} // namespace

FoldedText::FoldedText(QByteArrayView original)
    : m_bytes(original.toByteArray())
{
    m_from.reserve(static_cast<size_t>(original.size()));
    for (qsizetype i = 0; i < original.size(); ++i)
        m_from.push_back({i, i + 1});
}

FoldedText FoldedText::unescaped(Escape escape) const
{
    FoldedText result;
    result.m_bytes.reserve(m_bytes.size());
    result.m_from.reserve(m_from.size());
    for (qsizetype i = 0; i < m_bytes.size();) {
        const Unit unit = unitAt(m_bytes, i, escape);
        const qsizetype length = unit.length == 0 ? 1 : unit.length;
        const TextRange from = originalRange(i, length);
        if (unit.length == 0)
            result.append(m_bytes.at(i), from);
        for (const char c : unit.meaning)
            result.append(c, from);
        i += length;
    }
    return result;
}

FoldedText FoldedText::squeezed() const
{
    FoldedText result;
    result.m_bytes.reserve(m_bytes.size());
    result.m_from.reserve(m_from.size());
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (!isIgnored(m_bytes.at(i)))
            result.append(m_bytes.at(i), m_from[static_cast<size_t>(i)]);
    }
    return result;
}

bool FoldedText::mayContain(Escape escape) const
{
    switch (escape) {
    case Escape::Percent:
        return m_bytes.contains('%');
    case Escape::Form:
        return m_bytes.contains('+');
    case Escape::Backslash:
        return m_bytes.contains('\\');
    }
    return true;
}

TextRange FoldedText::originalRange(qsizetype at, qsizetype count) const
{
    return {m_from[static_cast<size_t>(at)].begin, m_from[static_cast<size_t>(at + count - 1)].end};
}

void FoldedText::append(char c, const TextRange &from)
{
    m_bytes.append(c);
    m_from.push_back(from);
}

QByteArray squeezedBytes(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (const char c : bytes) {
        if (!isIgnored(c))
            result.append(c);
    }
    return result;
}

} // namespace hookdesk
