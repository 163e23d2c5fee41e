// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>

namespace hookdesk {

namespace {

constexpr int maxNesting = 64;

bool nestsTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxNesting)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

bool isUnwanted(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Control || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

ApiError malformed(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = detail;
    return error;
}

Result<QJsonValue> readJson(const QByteArray &body)
{
    if (nestsTooDeep(body))
        return malformed(QStringLiteral("JSON nested deeper than %1 levels").arg(maxNesting));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    const auto line = 1 + std::count(body.begin(), body.begin() + parseError.offset, '\n');
    return malformed(QStringLiteral("no JSON: %1 in line %2, at byte %3 of %4")
                         .arg(parseError.errorString())
                         .arg(line)
                         .arg(parseError.offset)
                         .arg(body.size()));
}

QJsonValue member(const QJsonObject &object, const QStringList &spellings)
{
    for (const QString &spelling : spellings) {
        const QJsonValue exact = object.value(spelling);
        if (!exact.isUndefined() && !exact.isNull())
            return exact;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isNull() && it.key().compare(spelling, Qt::CaseInsensitive) == 0)
                return it.value();
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString scalarText(const QJsonValue &value)
{
    constexpr double exactLimit = 9.2e18; // above, Qt holds the number as a rounded double
    if (value.isDouble() && std::abs(value.toDouble()) < exactLimit &&
        std::floor(value.toDouble()) == value.toDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString oneLine(const QString &text, qsizetype maxLength)
{
    QString line = text.simplified();
    line.removeIf(isUnwanted);
    return capped(line, maxLength).trimmed();
}

QString capped(const QString &text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    const bool splitsPair = text.at(maxLength - 1).isHighSurrogate();
    return text.left(splitsPair ? maxLength - 1 : maxLength);
}

} // namespace hookdesk
