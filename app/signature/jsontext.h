// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFlags>

#include <functional>
#include <optional>
#include <vector>

namespace hookdesk {

/// Takes bytes piece by piece. A piece is valid only during the call.
using ByteSink = std::function<void(QByteArrayView)>;

/// How a writer of JSON (RFC 8259) writes what another one wrote otherwise.
struct JsonStyle
{
    enum class Layout { AsGiven, Compact, Spaced, Indented2, Indented3, Indented4, IndentedTab };
    enum class Numbers { AsGiven, Shortest, Floats };
    enum Escape {
        SlashEscaped = 0x01,
        SlashUnescaped = 0x02,
        UnicodeEscaped = 0x04,
        UnicodeUnescaped = 0x08,
        HtmlEscaped = 0x10,
        Capitals = 0x20,     ///< In the escapes that are made.
        DotNetEscaped = 0x40 ///< What System.Text.Json escapes by itself.
    };
    Q_DECLARE_FLAGS(Escapes, Escape)

    Layout layout = Layout::AsGiven; ///< AsGiven keeps the order, too, even where `sorted` is set.
    Escapes escapes = {};
    Numbers numbers = Numbers::AsGiven;
    bool sorted = false;
    bool withoutSignature =
        false; ///< Without the first member `signature` of the outermost object.
};

/// JSON whose tokens stay as they are until it is written in a style: order, digits and escapes.
class JsonText
{
public:
    /// What the text has, and so which styles would change it.
    struct Features
    {
        bool blanks = false; ///< Between tokens.
        bool slashes = false;
        bool escapedSlashes = false;
        bool nonAscii = false;
        bool unicodeEscapes = false;
        bool htmlCharacters = false;   ///< `<`, `>` or `&`.
        bool dotNetCharacters = false; ///< What .NET escapes beyond these.
        bool integers = false;
        bool otherNumbers = false;
        bool unsorted = false;
    };

    /// nullopt for what is no JSON or is nested more than 512 deep. The text has to live on.
    [[nodiscard]] static std::optional<JsonText> parse(QByteArrayView text);

    [[nodiscard]] const Features &features() const { return m_features; }

    /// A member of the outermost object, as it stands there; null when there is none.
    [[nodiscard]] QByteArrayView member(QByteArrayView name) const;

    void write(const JsonStyle &style, const ByteSink &sink) const;

private:
    friend class JsonTextParser;
    friend class JsonTextWriter;

    enum class Kind { Object, Array, String, Number, Word };
    struct Node
    {
        Kind kind = Kind::Word;
        QByteArrayView key;  ///< With its quotes; null in arrays.
        QByteArrayView text; ///< From the first byte to the last.
        qsizetype next = 0;  ///< After this value with all it holds.
    };

    QByteArrayView m_text;
    std::vector<Node> m_nodes; ///< In the order of the text; the first is the whole.
    Features m_features;
};

/// The characters of a JSON string (with its quotes) as UTF-8; nullopt for another value.
[[nodiscard]] std::optional<QByteArray> jsonStringValue(QByteArrayView string);

/// The same characters as a JSON string, with only the escapes that have to be.
[[nodiscard]] QByteArray jsonString(QByteArrayView characters);

Q_DECLARE_OPERATORS_FOR_FLAGS(JsonStyle::Escapes)

} // namespace hookdesk
