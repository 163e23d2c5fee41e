// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/literaltext.h"

#include "app/signature/jsontext.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int deepestLiteral = 100;

bool isNameSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || c == '.';
}

bool isHex(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// The reader of one literal; any of its functions may find that it is none.
class LiteralReader
{
public:
    explicit LiteralReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<QByteArray> read()
    {
        value(0);
        skipBlanks();
        while (take(';') || take(')'))
            skipBlanks();
        return m_failed || m_at < m_text.size() ? std::nullopt : std::optional(m_json);
    }

private:
    [[nodiscard]] char current() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    bool take(QByteArrayView wanted)
    {
        if (!m_text.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    bool take(char wanted) { return take(QByteArrayView(&wanted, 1)); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(current()))
            ++m_at;
    }
    void skipTo(char end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_failed = m_failed || found < 0;
        m_at = found < 0 ? m_text.size() : found + 1;
    }

    void value(int depth);
    template <typename Item>
    void list(char end, const QByteArray &leftOut, const Item &item);
    void members(char end, int depth);
    void elements(char end, int depth);
    void member(int depth);
    void bracket(int depth);
    void angle(int depth);
    void strings();
    QByteArray string();
    void escape(QByteArray &made, QString &wide);
    void word(int depth);
    bool takeLeftOut();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
    QByteArray m_json;
};

void LiteralReader::value(int depth)
{
    skipBlanks();
    if (m_failed || depth > deepestLiteral || m_at >= m_text.size()) {
        m_failed = true;
        return;
    }
    const char c = current();
    if (take('{'))
        members('}', depth);
    else if (take('['))
        bracket(depth);
    else if (take('('))
        elements(')', depth); // a tuple of Python
    else if (c == '\'' || c == '"' || c == '`')
        strings();
    else if (take('<'))
        angle(depth);
    else
        word(depth);
}

/// What stands between commas, up to `end`; `leftOut` is told where the text leaves some of it out.
template <typename Item>
void LiteralReader::list(char end, const QByteArray &leftOut, const Item &item)
{
    bool first = true;
    for (skipBlanks(); !m_failed && !take(end); skipBlanks()) {
        if (!first)
            m_json += ',';
        first = false;
        if (takeLeftOut())
            m_json += leftOut;
        else
            item();
        skipBlanks();
        m_failed = m_failed || (!take(',') && current() != end);
    }
}

void LiteralReader::members(char end, int depth)
{
    m_json += '{';
    list(end, QByteArray(R"("...":)").append(leftOutMark), [&] { member(depth); });
    m_json += '}';
}

/// `name: value`, `'name': value`, `[Symbol(name)]: value`, and in a Map `'name' => value`.
void LiteralReader::member(int depth)
{
    if (current() == '[') {
        const qsizetype begin = m_at + 1;
        skipTo(']');
        m_json += jsonString(m_text.sliced(begin, std::max<qsizetype>(m_at - begin - 1, 0)));
    } else if (current() == '\'' || current() == '"') {
        m_json += jsonString(string());
    } else {
        const qsizetype begin = m_at;
        while (isNameSign(current()) || current() == '-')
            ++m_at;
        m_failed = m_failed || m_at == begin;
        m_json += jsonString(m_text.sliced(begin, m_at - begin));
    }
    skipBlanks();
    m_failed = m_failed || (!take(':') && !take("=>"));
    m_json += ':';
    value(depth + 1);
}

void LiteralReader::elements(char end, int depth)
{
    m_json += '[';
    list(end, leftOutMark.toByteArray(), [&] { value(depth + 1); });
    m_json += ']';
}

/// A list, or what Node shows in place of something: `[Function: x]`, `[Object]`, `[Circular *1]`.
void LiteralReader::bracket(int depth)
{
    if (take("Object: null prototype]"))
        return value(depth + 1);
    for (const QByteArrayView name :
         {"Function", "Symbol", "Object", "Array", "Circular", "Getter", "class"}) {
        if (m_text.sliced(m_at).startsWith(name)) {
            m_json += leftOutMark;
            return skipTo(']');
        }
    }
    elements(']', depth);
}

/// `<Buffer 7b 7d>`, whose middle Node leaves out above 50 bytes; `<ref *1> value`.
void LiteralReader::angle(int depth)
{
    const bool isBuffer = take("Buffer");
    const qsizetype begin = m_at;
    skipTo('>');
    if (m_failed)
        return;
    if (!isBuffer)
        return value(depth + 1);
    QByteArray digits = m_text.sliced(begin, m_at - begin - 1).toByteArray();
    digits.replace(' ', "");
    const bool isWhole = digits.isEmpty() || (isHex(digits) && digits.size() % 2 == 0);
    m_json +=
        isWhole ? R"({"type":"Buffer","data":")" + QByteArray::fromHex(digits).toBase64() + R"("})"
                : leftOutMark.toByteArray();
}

/// `... 3 more items` or `... 400 more characters`: the writer had enough.
bool LiteralReader::takeLeftOut()
{
    if (!take("... "))
        return false;
    while (m_at < m_text.size() && !QByteArrayView("\n,]}").contains(current()))
        ++m_at;
    return true;
}

/// One string, or several that are joined: Node breaks long ones.
void LiteralReader::strings()
{
    QByteArray whole = string();
    qsizetype end = m_at;
    for (skipBlanks(); !m_failed && take('+'); skipBlanks()) {
        skipBlanks();
        const bool isString = current() == '\'' || current() == '"' || current() == '`';
        m_failed = m_failed || !isString;
        if (isString)
            whole += string();
        end = m_at;
    }
    m_at = end;
    m_json += takeLeftOut() ? leftOutMark.toByteArray() : jsonString(whole);
}

QByteArray LiteralReader::string()
{
    const char quote = current();
    QByteArray made;
    QString wide; // UTF-16 escapes in a row: two of them may be one character
    const auto flush = [&made, &wide] {
        made += wide.toUtf8();
        wide.clear();
    };
    for (++m_at; m_at < m_text.size() && current() != quote; ++m_at) {
        if (current() == '\\') {
            ++m_at;
            escape(made, wide);
            continue;
        }
        flush();
        if (quote == '`' && m_text.sliced(m_at).startsWith("${"))
            m_failed = true; // a value that only the program knew
        made += current();
    }
    flush();
    m_failed = m_failed || m_at >= m_text.size();
    ++m_at;
    m_at = std::min(m_at, m_text.size());
    return made;
}

/// From behind the backslash; ends on the last byte of the escape.
void LiteralReader::escape(QByteArray &made, QString &wide)
{
    const char c = current();
    const qsizetype digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    const QByteArrayView code =
        m_text.sliced(std::min(m_at + 1, m_text.size()))
            .first(std::min(digits, m_text.size() - std::min(m_at + 1, m_text.size())));
    if (digits > 0 && code.size() == digits && isHex(code)) {
        wide += QChar(code.toByteArray().toUShort(nullptr, 16));
        m_at += digits;
        return;
    }
    made += wide.toUtf8();
    wide.clear();
    constexpr QByteArrayView Letters = "nrtbfv0";
    const qsizetype known = c == '\0' ? -1 : Letters.indexOf(c);
    if (known >= 0)
        made += "\n\r\t\b\f\v\0"[known];
    else if (c != '\n')
        made += c;
}

/// A number, a constant, or a name before what it belongs to.
void LiteralReader::word(int depth)
{
    const qsizetype begin = m_at;
    while (isNameSign(current()) || current() == '-' || current() == '+')
        ++m_at;
    const QByteArrayView name = m_text.sliced(begin, m_at - begin);
    const bool isString = current() == '\'' || current() == '"';
    if ((name == "b" || name == "u" || name == "r") && isString)
        return strings(); // of Python
    if (name == "true" || name == "True")
        m_json += "true";
    else if (name == "false" || name == "False")
        m_json += "false";
    else if (name == "null" || name == "None" || name == "undefined" || name == "NaN")
        m_json += "null";
    else if (name == "JSON.stringify" && take('(')) {
        value(depth + 1);
        skipBlanks();
        m_failed = m_failed || !take(')');
    } else if (name == "Symbol" && current() == '(') {
        skipTo(')');
        m_json += leftOutMark;
    } else if (!name.isEmpty() && QByteArrayView("0123456789-").contains(name.front())) {
        bool isNumber = false;
        name.toByteArray().toDouble(&isNumber);
        m_failed = m_failed || !isNumber;
        m_json += name;
    } else {
        // The name of a class: `IncomingMessage {`, `Map(2) {`, `Headers {`.
        if (current() == '(')
            skipTo(')');
        skipBlanks();
        m_failed = m_failed || name.isEmpty() || (current() != '{' && current() != '[');
        value(depth + 1);
    }
}

} // namespace

std::optional<QByteArray> jsonFromLiteral(QByteArrayView text)
{
    return LiteralReader(text).read();
}

} // namespace hookdesk
