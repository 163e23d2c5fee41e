// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"

#include "app/api/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype maxName = 200;

ApiError::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Authentication;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 410:
        return ApiError::Kind::NotFound;
    case 405:
    case 501:
        return ApiError::Kind::Unsupported;
    case 429:
        return ApiError::Kind::RateLimited;
    }
    if (status >= 400 && status < 500)
        return ApiError::Kind::Rejected;
    return status >= 500 && status < 600 ? ApiError::Kind::Server : ApiError::Kind::Malformed;
}

/// The one object, or the first of a collection, that an answer describes.
QJsonObject firstRecord(const QJsonValue &root)
{
    const QJsonValue value = member(root.toObject(), {QStringLiteral("value")});
    if (root.isArray())
        return root.toArray().first().toObject();
    if (value.isArray())
        return value.toArray().first().toObject();
    return value.isObject() ? value.toObject() : root.toObject();
}

QString nameIn(const QJsonObject &object, const QStringList &spellings)
{
    return oneLine(scalarText(member(object, spellings)), maxName);
}

QString personName(const QJsonObject &person)
{
    const QString name = nameIn(person, {QStringLiteral("_Name"), QStringLiteral("Name")});
    if (!name.isEmpty())
        return name;
    return (nameIn(person, {QStringLiteral("FirstName")}) + QLatin1Char(' ') +
            nameIn(person, {QStringLiteral("LastName")}))
        .trimmed();
}

/// What a header field can carry without harm.
bool isUsableToken(const QString &token)
{
    constexpr qsizetype maxToken = 65536;
    return !token.isEmpty() && token.size() <= maxToken &&
           std::all_of(token.begin(), token.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

std::optional<std::chrono::seconds> lifetimeOf(const QJsonValue &value)
{
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    if (!ok || !(number >= 0)) // also not for NaN
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(std::min(number, longest)));
}

/// nginx checks the client's certificate after the handshake, and says so in a page of status 400.
bool wantsClientCertificate(int status, const QByteArray &body)
{
    return status == 400 && isWebPage(body) &&
           (body.contains("No required SSL certificate was sent") ||
            body.contains("The SSL certificate error"));
}

/// A year of two digits that seems to be more than 50 years ahead is one of the past.
QDate withCentury(const QDate &date, const QDate &today)
{
    const int year = today.year() / 100 * 100 + date.year() % 100;
    return {year > today.year() + 50 ? year - 100 : year, date.month(), date.day()};
}

} // namespace

bool isWebPage(const QByteArray &body)
{
    constexpr qsizetype looked = 2048;
    const QByteArray start = body.left(looked).trimmed().toLower();
    return start.startsWith("<!doctype html") || (start.startsWith('<') && start.contains("<html"));
}

ApiError webPageError(int status, const QByteArray &body)
{
    ApiError error = ApiError::of(ApiError::Kind::Malformed,
                                  QStringLiteral("a web page came instead of an answer"));
    error.cause = ApiError::Cause::WebPage;
    error.httpStatus = status;
    error.serverMessage = serverMessage(body);
    return error;
}

ApiError errorFromAnswer(int status, const QByteArray &body,
                         std::optional<std::chrono::seconds> retryAfter)
{
    ApiError error;
    error.kind = kindOfStatus(status);
    error.httpStatus = status;
    error.serverMessage = serverMessage(body);
    error.retryAfter = retryAfter;
    if (status == 511) // RFC 6585, 6: the network wants a log-in first
        error.cause = ApiError::Cause::WebPage;
    if (wantsClientCertificate(status, body)) {
        error.kind = ApiError::Kind::Tls;
        error.cause = ApiError::Cause::ClientCertificateMissing;
    }
    return error;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 longest = 366 * 24 * 3600; // for what has no end
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, longest) : longest);
    }
    const QDateTime until = parseHttpDate(QString::fromLatin1(text).simplified());
    if (!until.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, longest));
}

QDateTime parseHttpDate(const QString &text)
{
    for (const char *format : {"ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"}) {
        const QDateTime time = QLocale::c().toDateTime(text, QString::fromLatin1(format));
        if (time.isValid())
            return QDateTime(time.date(), time.time(), Qt::UTC);
    }
    // RFC 850, without the day of the week, which would be one of another century.
    const QDateTime time = QLocale::c().toDateTime(text.section(QLatin1String(", "), 1),
                                                   QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return {};
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return QDateTime(withCentury(time.date(), today), time.time(), Qt::UTC);
}

Result<AccessToken> decodeToken(const QByteArray &body)
{
    const Result<QJsonValue> root = readJson(body);
    if (!root.ok())
        return root.error();
    const QJsonObject answer = root.value().toObject();
    const QString token = member(answer, {QStringLiteral("access_token")}).toString();
    if (!isUsableToken(token)) // as of a page or of garbage: it is no answer of a token endpoint
        return garbled(QStringLiteral("no usable access_token in the answer"));
    const QJsonValue type = member(answer, {QStringLiteral("token_type")});
    const QString typeName = type.toString();
    if (!type.isUndefined() && typeName.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return garbled(QStringLiteral("a token_type other than bearer"));
    const QString refreshToken = member(answer, {QStringLiteral("refresh_token")}).toString();
    return AccessToken{token.toLatin1(), lifetimeOf(member(answer, {QStringLiteral("expires_in")})),
                       isUsableToken(refreshToken) ? refreshToken.toLatin1() : QByteArray()};
}

Result<QString> decodeEmployee(const QByteArray &body)
{
    const Result<QJsonValue> root = readJson(body);
    if (!root.ok())
        return root.error();
    if (!root.value().isObject())
        return malformed(QStringLiteral("the employee is no JSON object"));
    const QJsonObject employee = firstRecord(root.value());
    const QString name = personName(employee);
    if (!name.isEmpty())
        return name;
    return personName(member(employee, {QStringLiteral("Person")}).toObject());
}

Result<QString> decodeEnvironmentName(const QByteArray &body)
{
    const Result<QJsonValue> root = readJson(body);
    if (!root.ok())
        return root.error();
    const bool isCollection = root.value().isArray() ||
                              member(root.value().toObject(), {QStringLiteral("value")}).isArray();
    const QStringList nameFields{QStringLiteral("Name"), QStringLiteral("_Name")};
    const QString name = nameIn(firstRecord(root.value()), nameFields);
    if (!isCollection && name.isEmpty())
        return malformed(QStringLiteral("the identity is no collection"));
    return name;
}

} // namespace hookdesk
