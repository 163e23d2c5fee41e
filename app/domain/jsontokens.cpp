// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsontokens.h"

#include <algorithm>

namespace hookdesk {

namespace {

bool isNumberDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isEscapeDigit(char c)
{
    return isNumberDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What at the beginning of a text, which is a backslash, belongs to an escape.
struct EscapeStart
{
    qsizetype length = 1;
    bool isWhole = false;
};

EscapeStart escapeStart(QByteArrayView text)
{
    constexpr qsizetype digitCount = 4;
    if (text.size() < 2 || !QByteArrayView("\"\\/bfnrtu").contains(text[1]))
        return {};
    if (text[1] != 'u')
        return {2, true};
    const QByteArrayView rest = text.sliced(2).first(std::min(digitCount, text.size() - 2));
    const qsizetype digits =
        std::find_if_not(rest.begin(), rest.end(), isEscapeDigit) - rest.begin();
    return {2 + digits, digits == digitCount};
}

std::optional<qsizetype> stringFault(const JsonToken &token, JsonSpelling spelling)
{
    const qsizetype end = token.text.size() - (token.ending.isClosed ? 1 : 0);
    for (qsizetype at = 1; at < end && !token.ending.isSimple; ++at) {
        const char c = token.text[at];
        if (static_cast<unsigned char>(c) < 0x20)
            return at;
        if (c != '\\')
            continue;
        const EscapeStart escape = escapeStart(token.text.sliced(at));
        at += escape.length - 1;
        if (!escape.isWhole && (spelling == JsonSpelling::Exact || escape.length == 1))
            return at + 1;
    }
    return token.ending.isClosed ? std::nullopt : std::optional(token.text.size());
}

std::optional<qsizetype> numberFault(QByteArrayView text, JsonSpelling spelling)
{
    qsizetype at = 0;
    const auto take = [&](char wanted, char other) {
        const bool isThere = at < text.size() && (text[at] == wanted || text[at] == other);
        at += isThere ? 1 : 0;
        return isThere;
    };
    const auto takeDigits = [&] {
        const qsizetype start = at;
        while (at < text.size() && isNumberDigit(text[at]))
            ++at;
        return at > start;
    };
    take('-', '-');
    const bool isZero = spelling == JsonSpelling::Exact && take('0', '0');
    if (!isZero && !takeDigits())
        return at;
    if (take('.', '.') && !takeDigits())
        return at;
    if (take('e', 'E')) {
        take('+', '-');
        if (!takeDigits())
            return at;
    }
    return at == text.size() ? std::nullopt : std::optional(at);
}

std::optional<qsizetype> wordFault(QByteArrayView text)
{
    for (const QByteArrayView word : {"true", "false", "null"}) {
        if (text.startsWith(word))
            return text.size() == word.size() ? std::nullopt : std::optional(word.size());
    }
    return 0;
}

bool beginsNumber(QByteArrayView text)
{
    return !text.isEmpty() && (text.front() == '-' || isNumberDigit(text.front()));
}

std::optional<char16_t> escapedUnit(QByteArrayView text)
{
    constexpr qsizetype escapeLength = 6;
    if (!text.startsWith('\\') || escapeStart(text).length != escapeLength)
        return std::nullopt;
    return static_cast<char16_t>(text.sliced(2, 4).toUInt(nullptr, 16));
}

} // namespace

std::optional<qsizetype> spellingFault(const JsonToken &token, JsonSpelling spelling)
{
    if (token.kind == JsonKind::String)
        return stringFault(token, spelling);
    if (token.kind != JsonKind::Plain)
        return std::nullopt;
    return beginsNumber(token.text) ? numberFault(token.text, spelling) : wordFault(token.text);
}

bool isJsonNumber(QByteArrayView text)
{
    return beginsNumber(text) && !numberFault(text, JsonSpelling::Exact);
}

bool isJsonInteger(QByteArrayView number)
{
    return std::none_of(number.begin(), number.end(),
                        [](char c) { return c == '.' || c == 'e' || c == 'E'; });
}

JsonCharacter jsonCharacter(QByteArrayView text)
{
    const std::optional<char16_t> first = escapedUnit(text);
    if (!first)
        return {};
    const std::optional<char16_t> second =
        QChar::isHighSurrogate(*first) ? escapedUnit(text.sliced(6)) : std::nullopt;
    if (!second || !QChar::isLowSurrogate(*second))
        return {*first, 6};
    return {QChar::surrogateToUcs4(*first, *second), 12};
}

bool hasLoneSurrogate(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const JsonCharacter character = jsonCharacter(text.sliced(at));
        if (QChar::isSurrogate(character.value))
            return true;
        at = std::min(at + std::max<qsizetype>(character.length, 2), text.size());
    }
    return false;
}

} // namespace hookdesk
