// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsonscan.h"

#include "app/domain/jsontokens.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hookdesk {

namespace {

QByteArrayView withoutQuotes(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.chopped(1).sliced(1)
                                                                         : QByteArrayView();
}

} // namespace

JsonMembers::JsonMembers(QByteArrayView json)
    : m_text(json)
{
    JsonTokens tokens(m_text);
    m_atEnd = !tokens.next() || !opensNesting(tokens.token().kind);
    m_isObject = tokens.token().kind == JsonKind::ObjectBegin;
    m_at = tokens.position();
}

std::optional<JsonSpan> JsonMembers::next()
{
    if (m_atEnd)
        return std::nullopt;
    m_atEnd = true; // unless a comma follows
    JsonTokens tokens(m_text, m_at);
    JsonSpan span;
    if (m_isObject) {
        span.key = withoutQuotes(tokens.takeValue());
        if (!tokens.take(JsonKind::Colon))
            return std::nullopt;
    }
    span.value = tokens.takeValue();
    if (span.value.isEmpty())
        return std::nullopt;
    m_atEnd = !tokens.take(JsonKind::Comma);
    m_at = tokens.position();
    return span;
}

void forEachMember(QByteArrayView json, const std::function<bool(const JsonSpan &)> &visit)
{
    JsonMembers members(json);
    std::optional<JsonSpan> span = members.next();
    while (span && visit(*span))
        span = members.next();
}

std::optional<QString> jsonStringText(QByteArrayView value)
{
    if (!value.startsWith('"'))
        return std::nullopt;
    const QJsonArray list = QJsonDocument::fromJson('[' + value.toByteArray() + ']').array();
    return list.size() == 1 && list.at(0).isString() ? std::optional(list.at(0).toString())
                                                     : std::nullopt;
}

QString scalarOf(QByteArrayView value, qsizetype maxLength)
{
    if (value.isEmpty() || value.size() > maxLength)
        return {};
    const bool isNumber = value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
    return isNumber ? QString::fromLatin1(value) : jsonStringText(value).value_or(QString());
}

bool isKey(QByteArrayView key, QByteArrayView wanted)
{
    return key.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace hookdesk
