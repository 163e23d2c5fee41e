// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/fieldreader.h"

#include "app/api/jsonreader.h"
#include "app/domain/entitytype.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype maxId = 256;
constexpr qsizetype maxText = 4096;

QDateTime fromEpoch(double number)
{
    // Spring may write an Instant as seconds with a fraction; as milliseconds, a number this small
    // would be in 1973.
    constexpr double leastMilliseconds = 1e11;
    constexpr double mostMilliseconds = 1e15; // beyond the year 30000
    const double milliseconds = number < leastMilliseconds ? number * 1000 : number;
    if (milliseconds <= 0 || milliseconds > mostMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

/// A text without an offset is UTC; going through local time would move what falls into the gap of
/// a clock change.
QDateTime fromIsoText(QString text)
{
    constexpr qsizetype dateLength = 10;
    if (!text.contains(QLatin1Char(':')))
        text += QLatin1String("T00:00:00");
    const bool hasOffset = text.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive) ||
                           text.indexOf(QLatin1Char('+'), dateLength) > 0 ||
                           text.indexOf(QLatin1Char('-'), dateLength) > 0;
    if (!hasOffset)
        text += QLatin1Char('Z');
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace

bool isUsableId(const QString &id)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !id.isEmpty() && id.size() <= maxId && id != QLatin1String(".") &&
           id != QLatin1String("..") && std::none_of(id.begin(), id.end(), isControl);
}

std::optional<bool> readBool(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = scalarText(value).trimmed().toLower();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // `1.0` comes as its digits
    if (text == QLatin1String("true") || (isNumber && number == 1.0))
        return true;
    if (text == QLatin1String("false") || (isNumber && number == 0.0))
        return false;
    return std::nullopt;
}

std::optional<int> readCount(const QJsonValue &value)
{
    constexpr double most = 1e9;
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    return ok && number >= 0 && number <= most ? std::optional(static_cast<int>(number))
                                               : std::nullopt;
}

QDateTime readDate(const QJsonValue &value)
{
    if (value.isDouble())
        return fromEpoch(value.toDouble());
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (text.isEmpty() || text.size() > 64)
        return {};
    return isNumber ? fromEpoch(number) : fromIsoText(text);
}

QString readEntityType(const QJsonValue &value)
{
    const QString text = capped(scalarText(value).trimmed(), maxText);
    const bool isSet = text.contains(QLatin1Char('_')) && !text.contains(QLatin1Char('.'));
    return isSet ? entityTypeOfSet(text) : text;
}

} // namespace hookdesk
