// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace hookdesk {

enum class JsonKind : char {
    ObjectBegin = '{',
    ObjectEnd = '}',
    ArrayBegin = '[',
    ArrayEnd = ']',
    Colon = ':',
    Comma = ',',
    String = '"',
    Plain = '0', ///< A number or a word, or no JSON: all up to a blank, a comma, a closing bracket.
    End = '\0'
};

[[nodiscard]] constexpr bool opensNesting(JsonKind kind)
{
    return kind == JsonKind::ObjectBegin || kind == JsonKind::ArrayBegin;
}

[[nodiscard]] constexpr bool closesNesting(JsonKind kind)
{
    return kind == JsonKind::ObjectEnd || kind == JsonKind::ArrayEnd;
}

/// Which role a character may have; none for most of them.
namespace jsonmark {

enum Mark : unsigned {
    Blank = 1,
    Sign = 2, ///< A token by itself.
    EndsPlain = 4,
    Nests = 8,
    InString = 16 ///< More than itself, or not allowed: a quote, a backslash, a control character.
};

inline constexpr std::array<unsigned, 256> marks = [] {
    std::array<unsigned, 256> made{};
    for (size_t control = 0; control < 0x20; ++control)
        made[control] = InString;
    const auto mark = [&made](std::string_view characters, unsigned role) {
        for (const char c : characters)
            made[static_cast<unsigned char>(c)] |= role;
    };
    mark(" \t\n\r", Blank | EndsPlain);
    mark("{}[],:", Sign);
    mark("{}[]", Nests);
    mark(",}]", EndsPlain);
    mark("\"\\", InString);
    return made;
}();

[[nodiscard]] constexpr unsigned of(char c)
{
    return marks[static_cast<unsigned char>(c)];
}

[[nodiscard]] constexpr unsigned of(QChar c)
{
    return c.unicode() < marks.size() ? marks[c.unicode()] : 0;
}

[[nodiscard]] constexpr char ascii(char c)
{
    return c;
}

[[nodiscard]] constexpr char ascii(QChar c)
{
    return c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '\x7f';
}

} // namespace jsonmark

/// How a string ends that one is in.
struct JsonStringEnd
{
    bool isClosed = false;  ///< The quote is there.
    bool isEscaped = false; ///< The text ends just behind a backslash.
    bool isSimple = true;   ///< Neither an escape nor a control character is in it.
};

/// The one place that knows how strings of JSON end. `isEscaped`: `at` is behind a backslash. It
/// goes on behind the quote, or to the end of the text.
template <typename View>
[[nodiscard]] JsonStringEnd passString(View text, qsizetype &at, bool isEscaped = false)
{
    const auto *data = text.data();
    const qsizetype size = text.size();
    JsonStringEnd end{false, isEscaped && at == size, !isEscaped};
    for (qsizetype place = isEscaped ? at + 1 : at; place < size; ++place) {
        if (!(jsonmark::of(data[place]) & jsonmark::InString))
            continue;
        end.isClosed = jsonmark::ascii(data[place]) == '"';
        if (end.isClosed) {
            at = place + 1;
            return end;
        }
        end.isSimple = false;
        if (jsonmark::ascii(data[place]) == '\\')
            end.isEscaped = ++place == size;
    }
    at = size;
    return end;
}

template <typename View>
struct BasicJsonToken
{
    View text; ///< As it stands, a string with its quotes; what is cut off reaches to the end.
    JsonKind kind = JsonKind::End;
    JsonStringEnd ending{}; ///< Of the last string.
    qsizetype at = 0;
    qsizetype depth = 0; ///< How many objects and arrays it is in, with those it begins or ends.

    [[nodiscard]] qsizetype end() const { return at + text.size(); }
    [[nodiscard]] bool isCut() const { return kind == JsonKind::String && !ending.isClosed; }
};

/// The tokens of a text of JSON (RFC 8259), one at a time, from whatever the text is: what a token
/// is spelled like is up to spellingFault(), what may follow what to JsonSyntax (jsoncheck.h).
/// Nothing is copied, allocated or recursed into; the text has to live on. A byte order mark in
/// front is let pass.
template <typename View>
class BasicJsonTokens
{
public:
    using Token = BasicJsonToken<View>;

    explicit BasicJsonTokens(View text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
        if constexpr (sizeof(typename View::value_type) == 1)
            m_at += at == 0 && text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        else
            m_at += at == 0 && text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    }

    /// Where the next one is looked for.
    [[nodiscard]] qsizetype position() const { return m_at; }
    /// The one that was read last.
    [[nodiscard]] const Token &token() const { return m_token; }

    /// False at the end.
    bool next()
    {
        qsizetype at = m_at; // in a register
        while (at < m_text.size() && has(at, jsonmark::Blank))
            ++at;
        m_token.at = at;
        if (at == m_text.size())
            return made(JsonKind::End, at);
        if (has(at, jsonmark::Sign))
            return takeSign(at);
        if (jsonmark::ascii(m_text.data()[at]) == '"')
            return takeString(at + 1, false);
        do
            ++at;
        while (at < m_text.size() && !has(at, jsonmark::EndsPlain));
        return made(JsonKind::Plain, at);
    }

    /// Instead of next() for a text that begins inside of a string.
    bool nextInString(bool isEscaped)
    {
        m_token.at = m_at;
        return takeString(m_at, isEscaped);
    }

    /// Whether the next one is such a one.
    [[nodiscard]] bool take(JsonKind kind)
    {
        next();
        return m_token.kind == kind;
    }

    /// A value from its beginning to its end, whatever is in between; empty where none begins.
    [[nodiscard]] View takeValue()
    {
        next();
        const bool isNested = opensNesting(m_token.kind);
        if (isNested)
            leave(m_token.depth);
        const bool isValue =
            isNested || m_token.kind == JsonKind::String || m_token.kind == JsonKind::Plain;
        return isValue ? m_text.sliced(m_token.at, m_at - m_token.at) : View();
    }

private:
    [[nodiscard]] bool has(qsizetype at, unsigned mark) const
    {
        return jsonmark::of(m_text.data()[at]) & mark;
    }

    bool made(JsonKind kind, qsizetype end)
    {
        m_at = end;
        m_token.kind = kind;
        m_token.text = View(m_text.data() + m_token.at, end - m_token.at);
        m_token.depth = m_depth;
        return kind != JsonKind::End;
    }

    bool takeSign(qsizetype at)
    {
        const auto kind = static_cast<JsonKind>(jsonmark::ascii(m_text.data()[at]));
        m_depth += opensNesting(kind) ? 1 : 0;
        made(kind, at + 1);
        m_depth -= closesNesting(kind) ? 1 : 0;
        return true;
    }

    bool takeString(qsizetype inside, bool isEscaped)
    {
        m_token.ending = passString(m_text, inside, isEscaped);
        return made(JsonKind::String, inside);
    }

    /// Behind the end of what is so deep: only strings and brackets matter.
    void leave(qsizetype depth)
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_depth >= depth) {
            const auto c = m_text.data()[at++];
            if (!(jsonmark::of(c) & (jsonmark::Nests | jsonmark::InString)))
                continue;
            const auto kind = static_cast<JsonKind>(jsonmark::ascii(c));
            if (kind == JsonKind::String)
                (void)passString(m_text, at);
            m_depth += opensNesting(kind) ? 1 : closesNesting(kind) ? -1 : 0;
        }
        m_at = at;
    }

    View m_text;
    qsizetype m_at;
    qsizetype m_depth = 0;
    Token m_token;
};

using JsonToken = BasicJsonToken<QByteArrayView>;
using JsonTokens = BasicJsonTokens<QByteArrayView>;

enum class JsonSpelling {
    Exact, ///< RFC 8259.
    Loose  ///< Numbers may begin with zeros, `\u` needs no digits behind it.
};

/// Where a string, number or word stops being one, as an offset in it; its size where it only ends
/// too early. nullopt for one that is right, and for every other token.
[[nodiscard]] std::optional<qsizetype> spellingFault(const JsonToken &token, JsonSpelling spelling);

/// RFC 8259, 6.
[[nodiscard]] bool isJsonNumber(QByteArrayView text);

/// Whether a number has neither a fraction nor an exponent.
[[nodiscard]] bool isJsonInteger(QByteArrayView number);

/// What `\uXXXX`, or a pair of them, stands for.
struct JsonCharacter
{
    char32_t value = 0;   ///< A half of a pair that is alone stands for itself.
    qsizetype length = 0; ///< Of the escape; 0: there is none.
};

/// The character of the escape that `text` begins with.
[[nodiscard]] JsonCharacter jsonCharacter(QByteArrayView text);

/// Whether an escape (`\ud83d`) stands for half a character, its other half missing.
[[nodiscard]] bool hasLoneSurrogate(QByteArrayView text);

} // namespace hookdesk
