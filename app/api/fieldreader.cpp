// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/fieldreader.h"

#include "app/api/answerdecoder.h"
#include "app/api/jsonreader.h"
#include "app/domain/entitytype.h"
#include "app/domain/knownmoment.h"

#include <QRegularExpression>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype maxId = 256;
constexpr qsizetype maxFieldText = 4096;
constexpr qsizetype longestDate = 64;

QDateTime fromMilliseconds(double milliseconds)
{
    constexpr double most = 1e15; // beyond the year 30000
    if (milliseconds <= 0 || milliseconds > most)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

QDateTime fromEpoch(double number)
{
    // Spring may write an Instant as seconds with a fraction; as milliseconds, a number this small
    // would be in 1973.
    constexpr double leastMilliseconds = 1e11;
    return fromMilliseconds(number < leastMilliseconds ? number * 1000 : number);
}

/// The first moment of the day that shows as this day in UTC and in the time of this computer.
QDateTime beginningOf(QDate day)
{
    return std::max(day.startOfDay(Qt::UTC), day.startOfDay(Qt::LocalTime).toUTC());
}

/// A text without an offset is UTC; going through local time would move what falls into the gap of
/// a clock change.
QDateTime fromIsoText(QString text)
{
    constexpr qsizetype dateLength = 10;
    static const QRegularExpression finerThanMilliseconds(QStringLiteral("([.,]\\d{3})\\d+"));
    text.replace(finerThanMilliseconds,
                 QStringLiteral("\\1")); // Qt would round up to the next second
    const bool isDay = text.size() == dateLength;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); isDay && day.isValid())
        return beginningOf(day);
    if (!text.contains(QLatin1Char(':')))
        text += QLatin1String("T00:00:00");
    const bool hasOffset = text.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive) ||
                           text.indexOf(QLatin1Char('+'), dateLength) > 0 ||
                           text.indexOf(QLatin1Char('-'), dateLength) > 0;
    if (!hasOffset)
        text += QLatin1Char('Z');
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/// `/Date(1774747815250+0200)/`: JSON as .NET wrote it before ISO 8601. The offset says where the
/// moment was written, and does not change it.
std::optional<double> dotNetMilliseconds(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^/Date\((-?\d{1,19})([+-]\d{4})?\)/$)"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

QDateTime fromText(const QString &text)
{
    if (const std::optional<double> milliseconds = dotNetMilliseconds(text))
        return fromMilliseconds(*milliseconds);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return fromEpoch(number);
    const QDateTime iso = fromIsoText(text);
    return iso.isValid() ? iso : parseHttpDate(text.simplified());
}

/// What databases and runtimes write where there is no date: `0000-00-00`, and numbers.
bool saysNothing(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || dotNetMilliseconds(text) ||
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isLetterOrNumber() || c == u'0'; });
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
        return knownMoment(fromEpoch(value.toDouble()));
    const QString text = value.toString().trimmed();
    return text.isEmpty() || text.size() > longestDate ? QDateTime() : knownMoment(fromText(text));
}

QString unreadDate(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.isDouble())
        return {};
    const QString text = value.toString().trimmed();
    const QString told = value.isString() ? text
                         : value.isBool() ? QVariant(value.toBool()).toString()
                                          : QStringLiteral("{…}");
    const bool isRead = value.isString() && text.size() <= longestDate && fromText(text).isValid();
    return isRead || (value.isString() && saysNothing(text)) ? QString()
                                                             : capped(told, longestDate);
}

QString readEntityType(const QJsonValue &value)
{
    const QString text = capped(scalarText(value).trimmed(), maxFieldText);
    const bool isSet = text.contains(QLatin1Char('_')) && !text.contains(QLatin1Char('.'));
    return isSet ? entityTypeOfSet(text) : text;
}

} // namespace hookdesk
