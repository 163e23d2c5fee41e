// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/jsontokens.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string>

namespace hookdesk {

/// Takes the tokens of a text one after the other and says whether they may stand so. The open
/// brackets are on a stack of its own, so that depth does not matter.
class JsonSyntax
{
public:
    explicit JsonSyntax(JsonSpelling spelling = JsonSpelling::Exact)
        : m_spelling(spelling)
    {
    }

    /// False where the text stops being JSON.
    [[nodiscard]] bool take(const JsonToken &token);
    /// Where in the token that was not taken; 0 for one that cannot stand there at all.
    [[nodiscard]] qsizetype fault() const { return m_fault; }
    /// Whether the token before was the name of a member.
    [[nodiscard]] bool isBehindKey() const { return m_expected == Expected::Colon; }
    /// Whether the text may end here, and has to.
    [[nodiscard]] bool isWhole() const { return m_expected == Expected::Nothing; }

private:
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    [[nodiscard]] bool mayStand(JsonKind kind);
    [[nodiscard]] bool takeValue(JsonKind kind);
    [[nodiscard]] bool takeEnd(JsonKind kind);
    void endValue();

    JsonSpelling m_spelling;
    Expected m_expected = Expected::Value;
    qsizetype m_fault = 0;
    std::string m_open; ///< The bracket that closes each open object or array.
};

/// Where `text` stops being JSON (RFC 8259), as an offset in bytes; its size where it only ends too
/// early. nullopt for JSON. A byte order mark in front is let pass. It neither recurses nor copies,
/// so that depth and size do not matter.
[[nodiscard]] std::optional<qsizetype> jsonFault(QByteArrayView text);

/// The same JSON with a line for each member, two blanks deeper at each level. Every token stays as
/// it is: order, digits and escapes. Of text that is no JSON, whatever comes out is harmless.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);

} // namespace hookdesk
