// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/collectionreader.h"

#include "app/api/answerdecoder.h"
#include "app/api/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk {

namespace {

std::optional<QJsonArray> recordsOf(const QJsonValue &root, const QStringList &idFields)
{
    if (root.isArray())
        return root.toArray();
    const QJsonObject object = root.toObject();
    const QJsonValue collection = member(object, {QStringLiteral("value")});
    if (collection.isArray())
        return collection.toArray();
    if (collection.isObject())
        return QJsonArray{collection};
    if (!member(object, idFields).isUndefined())
        return QJsonArray{object};
    return std::nullopt;
}

/// A number beside the records; a single record has fields of its own with such names.
std::optional<int> totalCount(const QJsonObject &root)
{
    const QJsonValue count =
        member(root, {QStringLiteral("@odata.count"), QStringLiteral("@count"),
                      QStringLiteral("odata.count"), QStringLiteral("totalCount"),
                      QStringLiteral("totalElements"), QStringLiteral("total_count"),
                      QStringLiteral("total"), QStringLiteral("count")});
    bool ok = false;
    const int number = scalarText(count).toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// A string, or `{"href": …}`.
QString addressIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QStringLiteral("href")).toString()
                            : value.toString();
}

QString nextLink(const QJsonObject &root)
{
    const QJsonValue link =
        member(root, {QStringLiteral("@odata.nextLink"), QStringLiteral("@nextLink"),
                      QStringLiteral("odata.nextLink"), QStringLiteral("nextLink"),
                      QStringLiteral("next")});
    if (const QString address = addressIn(link); !address.isEmpty())
        return address;
    const QJsonValue links = member(root, {QStringLiteral("_links"), QStringLiteral("links")});
    return addressIn(links.toObject().value(QStringLiteral("next")));
}

} // namespace

std::optional<Collection> readCollection(const QJsonValue &root, const QStringList &idFields)
{
    const std::optional<QJsonArray> records = recordsOf(root, idFields);
    if (!records)
        return std::nullopt;
    const QJsonObject object = root.toObject();
    const bool isListing = member(object, {QStringLiteral("value")}).isArray();
    return isListing ? Collection{*records, totalCount(object), nextLink(object)}
                     : Collection{*records, std::nullopt, QString()};
}

std::optional<ApiError> errorAmidListing(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    const QJsonValue error =
        member(object, {QStringLiteral("error"), QStringLiteral("@error"),
                        QStringLiteral("@odata.error"), QStringLiteral("odata.error")});
    if (!error.isObject() || !member(object, {QStringLiteral("value")}).isArray())
        return std::nullopt;
    ApiError found = ApiError::of(ApiError::Kind::Server,
                                  QStringLiteral("the listing breaks off with an error"));
    found.serverMessage =
        serverMessage(QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson());
    return found;
}

} // namespace hookdesk
