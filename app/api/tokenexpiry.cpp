// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokenexpiry.h"

#include "app/api/jsonreader.h"

namespace hookdesk {

namespace {

/// The claims of a JWS in its compact form, `header.claims.signature`; empty for anything else.
QJsonObject claimsOf(const QByteArray &token)
{
    constexpr qsizetype longest = 65536;
    const QList<QByteArray> parts = token.trimmed().split('.');
    if (token.size() > longest || parts.size() != 3)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!claims)
        return {};
    const Result<QJsonValue> json = readJson(claims.decoded);
    return json ? json.value().toObject() : QJsonObject();
}

/// A NumericDate (RFC 7519, 2).
std::optional<QDateTime> timeOf(const QJsonValue &seconds)
{
    constexpr double yearTenThousand = 253402300800.0;
    const double number = seconds.toDouble(-1);
    if (!seconds.isDouble() || !(number > 0 && number < yearTenThousand))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC);
}

} // namespace

std::optional<QDateTime> expiryInToken(const QByteArray &token)
{
    return timeOf(claimsOf(token).value(QLatin1String("exp")));
}

std::optional<QDateTime> validFromInToken(const QByteArray &token)
{
    const QJsonObject claims = claimsOf(token);
    const std::optional<QDateTime> notBefore = timeOf(claims.value(QLatin1String("nbf")));
    return notBefore ? notBefore : timeOf(claims.value(QLatin1String("iat")));
}

} // namespace hookdesk
