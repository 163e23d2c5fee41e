// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/collectionreader.h"

#include "app/api/jsonreader.h"

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

std::optional<int> totalCount(const QJsonObject &root)
{
    const QJsonValue count =
        member(root, {QStringLiteral("@odata.count"), QStringLiteral("@count")});
    bool ok = false;
    const int number = scalarText(count).toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

bool hasNextLink(const QJsonObject &root)
{
    const QJsonValue link =
        member(root, {QStringLiteral("@odata.nextLink"), QStringLiteral("@nextLink")});
    return !link.toString().isEmpty();
}

} // namespace

std::optional<Collection> readCollection(const QJsonValue &root, const QStringList &idFields)
{
    const std::optional<QJsonArray> records = recordsOf(root, idFields);
    if (!records)
        return std::nullopt;
    const QJsonObject object = root.toObject();
    return Collection{*records, totalCount(object), hasNextLink(object)};
}

} // namespace hookdesk
