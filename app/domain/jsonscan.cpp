// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsonscan.h"

#include "app/domain/asciitext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hookdesk {

namespace {

/// A place in the text that only moves on.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype position() const { return std::min(m_at, m_text.size()); }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    void step() { ++m_at; }

    void skipBlanks()
    {
        while (!atEnd() && isJsonBlank(current()))
            step();
    }

    /// True when the character was there; it is behind the cursor then.
    bool take(char wanted)
    {
        skipBlanks();
        if (current() != wanted || atEnd())
            return false;
        step();
        return true;
    }

    [[nodiscard]] QByteArrayView takeValue()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (current() == '"')
            skipString();
        else if (current() == '{' || current() == '[')
            skipNested();
        else
            skipPlain();
        return m_text.sliced(start, std::min(m_at, m_text.size()) - start);
    }

private:
    void skipString()
    {
        for (step(); !atEnd() && current() != '"'; step()) {
            if (current() == '\\')
                step();
        }
        step();
    }

    void skipNested()
    {
        qsizetype depth = 0;
        while (!atEnd()) {
            const char c = current();
            if (c == '"') {
                skipString();
                continue;
            }
            step();
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

    void skipPlain()
    {
        while (!atEnd() && !isJsonBlank(current()) && current() != ',' && current() != '}' &&
               current() != ']')
            step();
    }

    QByteArrayView m_text;
    qsizetype m_at;
};

QByteArrayView withoutQuotes(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.chopped(1).sliced(1)
                                                                         : QByteArrayView();
}

} // namespace

JsonMembers::JsonMembers(QByteArrayView json)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    m_text = json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json;
    Cursor cursor(m_text);
    m_isObject = cursor.take('{');
    m_atEnd = !m_isObject && !cursor.take('[');
    m_at = cursor.position();
}

std::optional<JsonSpan> JsonMembers::next()
{
    if (m_atEnd)
        return std::nullopt;
    m_atEnd = true; // unless a comma follows
    Cursor cursor(m_text, m_at);
    JsonSpan span;
    if (m_isObject) {
        span.key = withoutQuotes(cursor.takeValue());
        if (!cursor.take(':'))
            return std::nullopt;
    }
    span.value = cursor.takeValue();
    if (span.value.isEmpty())
        return std::nullopt;
    m_atEnd = !cursor.take(',');
    m_at = cursor.position();
    return span;
}

void forEachMember(QByteArrayView json, const std::function<bool(const JsonSpan &)> &visit)
{
    JsonMembers members(json);
    std::optional<JsonSpan> span = members.next();
    while (span && visit(*span))
        span = members.next();
}

QString scalarOf(QByteArrayView value, qsizetype maxLength)
{
    if (value.isEmpty() || value.size() > maxLength)
        return {};
    if (value.front() == '"') {
        const QJsonDocument list = QJsonDocument::fromJson('[' + value.toByteArray() + ']');
        return list.array().first().toString();
    }
    const bool isNumber = value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
    return isNumber ? QString::fromLatin1(value) : QString();
}

bool isKey(QByteArrayView key, QByteArrayView wanted)
{
    return key.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace hookdesk
