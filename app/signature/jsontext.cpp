// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/jsontext.h"

#include "app/domain/jsoncheck.h"
#include "app/domain/jsonscan.h"

#include <utility>

namespace hookdesk {

namespace {

constexpr int deepestJson = 512;

} // namespace

/// Reads a text once, from its beginning to its end.
class JsonTextParser
{
public:
    explicit JsonTextParser(QByteArrayView text)
        : m_tokens(text)
    {
        m_made.m_text = text;
    }

    [[nodiscard]] std::optional<JsonText> parse()
    {
        if (m_tokens.position() > 0) // a byte order mark, which is signed, too
            return std::nullopt;
        JsonSyntax syntax(JsonSpelling::Loose);
        qsizetype end = 0;
        while (m_tokens.next()) {
            const JsonToken &token = m_tokens.token();
            if (!syntax.take(token))
                return std::nullopt;
            // Around the whole is not between.
            m_made.m_features.blanks |= token.at > end && !m_made.m_nodes.empty();
            if (syntax.isBehindKey())
                takeKey(token.text);
            else if (!takeValue(token))
                return std::nullopt;
            end = token.end();
        }
        return syntax.isWhole() ? std::optional(std::move(m_made)) : std::nullopt;
    }

private:
    using Kind = JsonText::Kind;

    /// An object or array that is not at its end.
    struct Open
    {
        size_t node = 0;
        QByteArrayView lastKey{}; ///< The quote that ends a key is no part of its order.
    };

    /// False where it is nested too deep.
    bool takeValue(const JsonToken &token)
    {
        if (opensNesting(token.kind)) {
            m_open.push_back({m_made.m_nodes.size()});
            add(token.kind == JsonKind::ObjectBegin ? Kind::Object : Kind::Array, token.text);
        } else if (closesNesting(token.kind)) {
            close(token.end());
        } else if (token.kind == JsonKind::String) {
            add(Kind::String, token.text);
            noteString(token.text);
        } else if (token.kind == JsonKind::Plain) {
            takePlain(token.text);
        }
        return token.depth <= deepestJson;
    }

    void add(Kind kind, QByteArrayView text)
    {
        std::vector<JsonText::Node> &nodes = m_made.m_nodes;
        const auto next = static_cast<qsizetype>(nodes.size()) + 1;
        nodes.push_back({kind, std::exchange(m_key, {}), text, next});
    }

    void close(qsizetype end)
    {
        JsonText::Node &node = m_made.m_nodes[m_open.back().node];
        const qsizetype begin = node.text.data() - m_made.m_text.data();
        node.text = m_made.m_text.sliced(begin, end - begin);
        node.next = static_cast<qsizetype>(m_made.m_nodes.size());
        m_open.pop_back();
    }

    void takeKey(QByteArrayView key)
    {
        const QByteArrayView last = std::exchange(m_open.back().lastKey, key.chopped(1));
        m_made.m_features.unsorted |= !last.isNull() && m_open.back().lastKey < last;
        m_key = key;
        noteString(key);
    }

    void takePlain(QByteArrayView text)
    {
        JsonText::Features &features = m_made.m_features;
        const bool isWord = QByteArrayView("tfn").contains(text.front());
        add(isWord ? Kind::Word : Kind::Number, text);
        features.integers |= !isWord && isJsonInteger(text);
        features.otherNumbers |= !isWord && !isJsonInteger(text);
    }

    void noteString(QByteArrayView string)
    {
        for (qsizetype at = 1; at < string.size() - 1; ++at) {
            if (string[at] == '\\')
                noteEscape(string[++at]);
            else
                note(string[at]);
        }
    }

    void noteEscape(char c)
    {
        m_made.m_features.escapedSlashes |= c == '/';
        m_made.m_features.dotNetCharacters |= c == '"';
        m_made.m_features.unicodeEscapes |= c == 'u';
    }

    void note(char c)
    {
        JsonText::Features &features = m_made.m_features;
        features.slashes |= c == '/';
        features.htmlCharacters |= c == '<' || c == '>' || c == '&';
        features.dotNetCharacters |= c == '+' || c == '\'' || c == '`';
        features.nonAscii |= static_cast<uchar>(c) >= 0x80;
    }

    JsonTokens m_tokens;
    JsonText m_made;
    std::vector<Open> m_open;
    QByteArrayView m_key; ///< Of the value that comes next; null in arrays.
};

std::optional<JsonText> JsonText::parse(QByteArrayView text)
{
    return JsonTextParser(text).parse();
}

QByteArrayView JsonText::member(QByteArrayView name) const
{
    if (m_nodes.front().kind != Kind::Object)
        return {};
    const auto count = static_cast<qsizetype>(m_nodes.size());
    for (qsizetype at = 1; at < count; at = m_nodes[static_cast<size_t>(at)].next) {
        const Node &node = m_nodes[static_cast<size_t>(at)];
        if (node.key.sliced(1).chopped(1) == name)
            return node.text;
    }
    return {};
}

std::optional<QByteArray> jsonStringValue(QByteArrayView string)
{
    const std::optional<QString> characters = jsonStringText(string.trimmed());
    return characters ? std::optional(characters->toUtf8()) : std::nullopt;
}

QByteArray jsonString(QByteArrayView characters)
{
    QByteArray made(1, '"');
    for (const char c : characters) {
        switch (c) {
        case '"':
            made += "\\\"";
            break;
        case '\\':
            made += "\\\\";
            break;
        case '\n':
            made += "\\n";
            break;
        case '\r':
            made += "\\r";
            break;
        case '\t':
            made += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                made += "\\u00" + QByteArray(1, c).toHex();
            else
                made += c;
        }
    }
    return made + '"';
}

} // namespace hookdesk
