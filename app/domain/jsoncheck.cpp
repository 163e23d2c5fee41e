// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsoncheck.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype deepestIndent = 200; // beyond, blanks would be most of the text

void breakLine(QByteArray &text, qsizetype depth)
{
    text += '\n';
    text.append(2 * std::clamp<qsizetype>(depth, 0, deepestIndent), ' ');
}

} // namespace

bool JsonSyntax::take(const JsonToken &token)
{
    if (!mayStand(token.kind))
        return false;
    const bool isSimple = token.ending.isClosed && token.ending.isSimple;
    if (token.kind == JsonKind::Plain || (token.kind == JsonKind::String && !isSimple)) {
        const std::optional<qsizetype> fault = spellingFault(token, m_spelling);
        m_fault = fault.value_or(0);
        return !fault;
    }
    return true;
}

bool JsonSyntax::mayStand(JsonKind kind)
{
    switch (m_expected) {
    case Expected::Value:
        return takeValue(kind);
    case Expected::ValueOrEnd:
        return kind == JsonKind::ArrayEnd ? takeEnd(kind) : takeValue(kind);
    case Expected::KeyOrEnd:
        if (kind == JsonKind::ObjectEnd)
            return takeEnd(kind);
        [[fallthrough]];
    case Expected::Key:
        m_expected = Expected::Colon;
        return kind == JsonKind::String;
    case Expected::Colon:
        m_expected = Expected::Value;
        return kind == JsonKind::Colon;
    case Expected::CommaOrEnd:
        if (kind != JsonKind::Comma)
            return takeEnd(kind);
        m_expected = m_open.back() == '}' ? Expected::Key : Expected::Value;
        return true;
    case Expected::Nothing:
        return false;
    }
    return false;
}

bool JsonSyntax::takeValue(JsonKind kind)
{
    if (kind == JsonKind::String || kind == JsonKind::Plain) {
        endValue();
        return true;
    }
    const bool isObject = kind == JsonKind::ObjectBegin;
    m_open += isObject ? '}' : ']';
    m_expected = isObject ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    return opensNesting(kind);
}

bool JsonSyntax::takeEnd(JsonKind kind)
{
    if (m_open.back() != static_cast<char>(kind))
        return false;
    m_open.pop_back();
    endValue();
    return true;
}

void JsonSyntax::endValue()
{
    m_expected = m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
}

std::optional<qsizetype> jsonFault(QByteArrayView text)
{
    JsonSyntax syntax;
    JsonTokens tokens(text);
    while (tokens.next()) {
        if (!syntax.take(tokens.token()))
            return tokens.token().at + syntax.fault();
    }
    return syntax.isWhole() ? std::nullopt : std::optional(text.size());
}

QByteArray indentedJson(QByteArrayView json)
{
    JsonTokens tokens(json);
    QByteArray result = json.first(tokens.position()).toByteArray(); // a byte order mark
    JsonKind last = JsonKind::End;
    while (tokens.next()) {
        const JsonToken &token = tokens.token();
        const bool isBracket = opensNesting(token.kind) || closesNesting(token.kind);
        if (opensNesting(last) != closesNesting(token.kind))
            breakLine(result, isBracket ? token.depth - 1 : token.depth);
        result += token.text;
        if (token.kind == JsonKind::Comma)
            breakLine(result, token.depth);
        else if (token.kind == JsonKind::Colon)
            result += ' ';
        last = token.kind;
    }
    return result;
}

} // namespace hookdesk
