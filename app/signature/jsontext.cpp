// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/jsontext.h"

#include "app/domain/asciitext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int deepestJson = 512;

} // namespace

/// Reads a text once, from its beginning to its end.
class JsonTextParser
{
public:
    explicit JsonTextParser(QByteArrayView text) { m_made.m_text = text; }

    [[nodiscard]] std::optional<JsonText> parse()
    {
        skipBlanks();
        m_made.m_features.blanks = false; // around the whole is not between
        if (!value({}, 0))
            return std::nullopt;
        const bool inner = m_made.m_features.blanks;
        skipBlanks();
        m_made.m_features.blanks = inner;
        return m_at == text().size() ? std::optional(std::move(m_made)) : std::nullopt;
    }

private:
    using Kind = JsonText::Kind;

    [[nodiscard]] QByteArrayView text() const { return m_made.m_text; }
    [[nodiscard]] char now() const { return m_at < text().size() ? text().at(m_at) : '\0'; }

    void skipBlanks()
    {
        while (m_at < text().size() && isJsonBlank(text().at(m_at))) {
            ++m_at;
            m_made.m_features.blanks = true;
        }
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (m_at == text().size() || text().at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(QByteArrayView key, int depth)
    {
        skipBlanks();
        const qsizetype begin = m_at;
        const size_t index = m_made.m_nodes.size();
        m_made.m_nodes.push_back({.key = key, .text = {}});
        Kind kind = Kind::Word;
        if (!content(kind, depth))
            return false;
        JsonText::Node &node = m_made.m_nodes[index];
        node.kind = kind;
        node.text = text().sliced(begin, m_at - begin);
        node.next = static_cast<qsizetype>(m_made.m_nodes.size());
        return true;
    }

    bool content(Kind &kind, int depth)
    {
        switch (now()) {
        case '{':
            kind = Kind::Object;
            return depth < deepestJson && object(depth);
        case '[':
            kind = Kind::Array;
            return depth < deepestJson && array(depth);
        case '"':
            kind = Kind::String;
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            kind = Kind::Number;
            return number();
        }
    }

    bool object(int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        QByteArrayView last;
        do {
            skipBlanks();
            const qsizetype begin = m_at;
            if (!string())
                return false;
            const QByteArrayView key = text().sliced(begin, m_at - begin);
            // The quote that ends a key is no part of its order.
            m_made.m_features.unsorted |= !last.isNull() && key.chopped(1) < last;
            last = key.chopped(1);
            if (!take(':') || !value(key, depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!value({}, depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool word(QByteArrayView word)
    {
        if (!text().sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (now() >= '0' && now() <= '9')
            ++m_at;
        return m_at > begin;
    }

    bool number()
    {
        m_at += now() == '-' ? 1 : 0;
        bool isInteger = true;
        if (!digits())
            return false;
        if (now() == '.') {
            ++m_at;
            isInteger = false;
            if (!digits())
                return false;
        }
        if (now() == 'e' || now() == 'E') {
            ++m_at;
            isInteger = false;
            m_at += now() == '+' || now() == '-' ? 1 : 0;
            if (!digits())
                return false;
        }
        (isInteger ? m_made.m_features.integers : m_made.m_features.otherNumbers) = true;
        return true;
    }

    bool string()
    {
        if (now() != '"')
            return false;
        for (++m_at; m_at < text().size(); ++m_at) {
            const char c = text().at(m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<uchar>(c) < 0x20)
                return false;
            note(c);
            if (c == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        ++m_at;
        const char c = now();
        if (c == '\0' || !QByteArrayView("\"\\/bfnrtu").contains(c))
            return false;
        m_made.m_features.escapedSlashes |= c == '/';
        m_made.m_features.dotNetCharacters |= c == '"';
        m_made.m_features.unicodeEscapes |= c == 'u';
        return true;
    }

    void note(char c)
    {
        JsonText::Features &features = m_made.m_features;
        switch (c) {
        case '/':
            features.slashes = true;
            break;
        case '<':
        case '>':
        case '&':
            features.htmlCharacters = true;
            break;
        case '+':
        case '\'':
        case '`':
            features.dotNetCharacters = true;
            break;
        default:
            features.nonAscii |= static_cast<uchar>(c) >= 0x80;
        }
    }

    JsonText m_made;
    qsizetype m_at = 0;
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
    const QByteArrayView text = string.trimmed();
    if (text.size() < 2 || text.front() != '"')
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toByteArray() + ']');
    const QJsonArray array = document.array();
    return array.size() == 1 && array.at(0).isString()
               ? std::optional(array.at(0).toString().toUtf8())
               : std::nullopt;
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
