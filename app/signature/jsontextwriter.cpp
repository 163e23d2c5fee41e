// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/jsontext.h"

#include "app/domain/jsontokens.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace hookdesk {

namespace {

constexpr qsizetype pieceSize = 32 * 1024;

/// What no style changes inside of a string.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> plain{};
    for (size_t byte = 0; byte < 0x80; ++byte)
        plain[byte] = true;
    for (const char c : {'\\', '/', '<', '>', '&', '+', '\'', '`'})
        plain[static_cast<uchar>(c)] = false;
    return plain;
}();

/// The character that a UTF-8 sequence stands for.
JsonCharacter fromUtf8(QByteArrayView bytes)
{
    const auto first = static_cast<uchar>(bytes.front());
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    if (length == 0 || bytes.size() < length)
        return {};
    const auto mask = static_cast<uchar>(0xff >> (length + 1));
    char32_t value = first & mask;
    for (qsizetype i = 1; i < length; ++i) {
        const auto next = static_cast<uchar>(bytes.at(i));
        if ((next & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (next & 0x3fU);
    }
    return {value, value <= QChar::LastValidCodePoint ? length : 0};
}

/// As JavaScript writes a number: the shortest digits that read back the same.
QByteArray shortest(const QByteArray &number)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return number;
    if (value == std::floor(value) && std::fabs(value) < 1e21)
        return QByteArray::number(value, 'f', 0);
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

/// Writes a text in a style, piece by piece.
class JsonTextWriter
{
public:
    JsonTextWriter(const JsonText &text, const JsonStyle &style, const ByteSink &sink)
        : m_text(text)
        , m_style(style)
        , m_sink(sink)
        , m_skipped(style.withoutSignature ? signatureNode() : -1)
    {
        setSeparators();
    }

    void write()
    {
        if (m_style.layout == JsonStyle::Layout::AsGiven)
            writeAsGiven();
        else
            writeValue(0, 0);
        flush();
    }

private:
    using Kind = JsonText::Kind;
    using Layout = JsonStyle::Layout;

    [[nodiscard]] const JsonText::Node &node(qsizetype at) const
    {
        return m_text.m_nodes[static_cast<size_t>(at)];
    }

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_text.m_nodes.size()); }

    [[nodiscard]] qsizetype signatureNode() const
    {
        if (node(0).kind != Kind::Object)
            return -1;
        for (qsizetype at = 1; at < count(); at = node(at).next) {
            if (node(at).key == "\"signature\"")
                return at;
        }
        return -1;
    }

    void setSeparators()
    {
        switch (m_style.layout) {
        case Layout::AsGiven:
        case Layout::Compact:
            break;
        case Layout::Spaced:
            m_afterColon = " ";
            m_afterComma = " ";
            break;
        case Layout::Indented2:
            m_indent = "  ";
            break;
        case Layout::Indented3:
            m_indent = "   ";
            break;
        case Layout::Indented4:
            m_indent = "    ";
            break;
        case Layout::IndentedTab:
            m_indent = "\t";
            break;
        }
        if (!m_indent.isNull())
            m_afterColon = " ";
    }

    void put(QByteArrayView bytes)
    {
        if (bytes.size() > pieceSize - m_used)
            flush();
        if (bytes.size() > pieceSize)
            return m_sink(bytes);
        std::copy(bytes.begin(), bytes.end(), m_piece.begin() + m_used);
        m_used += bytes.size();
    }

    void put(char c)
    {
        if (m_used == pieceSize)
            flush();
        m_piece[static_cast<size_t>(m_used++)] = c;
    }

    void flush()
    {
        m_sink(QByteArrayView(m_piece.data(), m_used));
        m_used = 0;
    }

    void newLine(int depth)
    {
        if (m_indent.isNull())
            return;
        put('\n');
        for (int i = 0; i < depth; ++i)
            put(m_indent);
    }

    /// Between the tokens that a style changes, every byte stays.
    void writeAsGiven()
    {
        const char *from = m_text.m_text.data();
        const auto copyTo = [&](const char *to) {
            if (to > from)
                put(QByteArrayView(from, to - from));
        };
        for (qsizetype at = 0; at < count();) {
            const JsonText::Node &now = node(at);
            if (at == m_skipped) {
                copyTo(cutBegin(at));
                from = cutEnd(at);
                at = now.next;
                continue;
            }
            if (!now.key.isNull()) {
                copyTo(now.key.data());
                writeString(now.key);
                from = now.key.data() + now.key.size();
            }
            if (now.kind == Kind::String || now.kind == Kind::Number) {
                copyTo(now.text.data());
                writeLeaf(now);
                from = now.text.data() + now.text.size();
            }
            ++at;
        }
        copyTo(m_text.m_text.data() + m_text.m_text.size());
    }

    /// A member goes with the comma in front, the first one with the comma behind.
    [[nodiscard]] const char *cutBegin(qsizetype at) const
    {
        const char *begin = node(at).key.data();
        if (at == 1)
            return begin;
        while (*begin != ',')
            --begin;
        return begin;
    }

    [[nodiscard]] const char *cutEnd(qsizetype at) const
    {
        const JsonText::Node &cut = node(at);
        const bool isOnly = cut.next == count();
        return at == 1 && !isOnly ? node(cut.next).key.data() : cut.text.data() + cut.text.size();
    }

    void writeValue(qsizetype at, int depth)
    {
        const JsonText::Node &now = node(at);
        if (now.kind == Kind::Object || now.kind == Kind::Array)
            writeContainer(at, depth);
        else
            writeLeaf(now);
    }

    void writeContainer(qsizetype at, int depth)
    {
        const bool isObject = node(at).kind == Kind::Object;
        put(isObject ? '{' : '[');
        bool isFirst = true;
        const auto member = [&](qsizetype child) {
            if (!isFirst)
                put(',');
            if (!isFirst)
                put(m_afterComma);
            isFirst = false;
            newLine(depth + 1);
            writeMember(child, depth + 1);
        };
        if (isObject && m_style.sorted)
            std::ranges::for_each(sortedChildren(at), member);
        else
            forEachChild(at, member);
        if (!isFirst)
            newLine(depth);
        put(isObject ? '}' : ']');
    }

    void writeMember(qsizetype at, int depth)
    {
        if (!node(at).key.isNull()) {
            writeString(node(at).key);
            put(':');
            put(m_afterColon);
        }
        writeValue(at, depth);
    }

    template <typename Function>
    void forEachChild(qsizetype at, Function function) const
    {
        for (qsizetype child = at + 1; child < node(at).next; child = node(child).next) {
            if (child != m_skipped)
                function(child);
        }
    }

    [[nodiscard]] std::vector<qsizetype> sortedChildren(qsizetype at) const
    {
        std::vector<qsizetype> children;
        forEachChild(at, [&children](qsizetype child) { children.push_back(child); });
        std::ranges::stable_sort(children, [this](qsizetype a, qsizetype b) {
            return node(a).key.chopped(1) < node(b).key.chopped(1);
        });
        return children;
    }

    void writeLeaf(const JsonText::Node &leaf)
    {
        if (leaf.kind == Kind::String)
            writeString(leaf.text);
        else if (leaf.kind == Kind::Number)
            writeNumber(leaf.text);
        else
            put(leaf.text);
    }

    void writeNumber(QByteArrayView number)
    {
        switch (m_style.numbers) {
        case JsonStyle::Numbers::AsGiven:
            return put(number);
        case JsonStyle::Numbers::Shortest:
            return put(shortest(number.toByteArray()));
        case JsonStyle::Numbers::Floats:
            put(number);
            if (isJsonInteger(number))
                put(".0");
        }
    }

    void writeString(QByteArrayView string)
    {
        if (!m_style.escapes)
            return put(string);
        put('"');
        const QByteArrayView inner = string.sliced(1).chopped(1);
        for (qsizetype at = 0; at < inner.size();) {
            const qsizetype plain = plainLength(inner.sliced(at));
            put(inner.sliced(at, plain));
            at += plain;
            if (at < inner.size())
                at += writeCharacter(inner.sliced(at));
        }
        put('"');
    }

    /// How many bytes at the beginning no style changes.
    [[nodiscard]] static qsizetype plainLength(QByteArrayView rest)
    {
        const auto isPlain = [](char c) { return plainBytes[static_cast<uchar>(c)]; };
        return std::find_if_not(rest.begin(), rest.end(), isPlain) - rest.begin();
    }

    /// Writes the character, or the escape, that `rest` begins with; how many bytes of it that was.
    qsizetype writeCharacter(QByteArrayView rest)
    {
        const char c = rest.front();
        if (c == '\\')
            return writeEscape(rest);
        if (static_cast<uchar>(c) >= 0x80)
            return writeNonAscii(rest);
        if (c == '/' && m_style.escapes.testFlag(JsonStyle::SlashEscaped))
            put("\\/");
        else if (isEscapedAscii(c))
            putUnit(static_cast<char16_t>(c));
        else
            put(c);
        return 1;
    }

    [[nodiscard]] bool isEscapedAscii(char c) const
    {
        const bool isHtml = c == '<' || c == '>' || c == '&';
        if (m_style.escapes.testFlag(JsonStyle::DotNetEscaped))
            return isHtml || c == '+' || c == '\'' || c == '`';
        return isHtml && m_style.escapes.testFlag(JsonStyle::HtmlEscaped);
    }

    qsizetype writeEscape(QByteArrayView rest)
    {
        if (rest.startsWith("\\/") && m_style.escapes.testFlag(JsonStyle::SlashUnescaped)) {
            put('/');
            return 2;
        }
        if (rest.startsWith("\\\"") && m_style.escapes.testFlag(JsonStyle::DotNetEscaped)) {
            putUnit(u'"');
            return 2;
        }
        if (!rest.startsWith("\\u")) {
            put(rest.first(2));
            return 2;
        }
        const JsonCharacter point = jsonCharacter(rest);
        const bool mayStand = point.length > 0 && point.value >= 0x20 && point.value != U'"' &&
                              point.value != U'\\' && point.value != 0x7f &&
                              !QChar::isSurrogate(point.value);
        if (!mayStand || !m_style.escapes.testFlag(JsonStyle::UnicodeUnescaped)) {
            put(rest.first(std::min<qsizetype>(6, rest.size())));
            return std::min<qsizetype>(6, rest.size());
        }
        put(QString::fromUcs4(&point.value, 1).toUtf8());
        return point.length;
    }

    qsizetype writeNonAscii(QByteArrayView rest)
    {
        const bool isEscaped = m_style.escapes.testAnyFlags(
            JsonStyle::Escapes(JsonStyle::UnicodeEscaped) | JsonStyle::DotNetEscaped);
        const JsonCharacter point = isEscaped ? fromUtf8(rest) : JsonCharacter{};
        if (point.length == 0) {
            put(rest.front());
            return 1;
        }
        for (const QChar unit : QString::fromUcs4(&point.value, 1))
            putUnit(unit.unicode());
        return point.length;
    }

    void putUnit(char16_t unit)
    {
        const bool capitals = m_style.escapes.testFlag(JsonStyle::Capitals);
        const char *digits = capitals ? "0123456789ABCDEF" : "0123456789abcdef";
        put("\\u");
        for (int shift = 12; shift >= 0; shift -= 4)
            put(digits[(unit >> shift) & 0xf]);
    }

    const JsonText &m_text;
    const JsonStyle &m_style;
    const ByteSink &m_sink;
    qsizetype m_skipped;
    QByteArrayView m_indent;
    QByteArrayView m_afterColon;
    QByteArrayView m_afterComma;
    /// A QByteArray would look at its references with every token.
    std::array<char, pieceSize> m_piece;
    qsizetype m_used = 0;
};

void JsonText::write(const JsonStyle &style, const ByteSink &sink) const
{
    JsonTextWriter(*this, style, sink).write();
}

} // namespace hookdesk
