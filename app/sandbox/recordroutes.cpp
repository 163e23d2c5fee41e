// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/recordroutes.h"

#include "app/domain/entitytype.h"
#include "app/sandbox/metadata.h"
#include "app/sandbox/odataset.h"

namespace hookdesk::sandbox {

static QString setOf(const QString &resource)
{
    return resource.left(resource.indexOf(QLatin1Char('(')));
}

static QJsonObject shown(const CompanyRecord &record)
{
    QJsonObject object = record.fields;
    object[QStringLiteral("ID")] = record.id;
    object[QStringLiteral("_Type")] = record.entityType;
    object[QStringLiteral("_Name")] = record.name;
    object[QStringLiteral("CreationDate")] = record.creationDate;
    object[QStringLiteral("LastMutationDate")] = record.mutationDate;
    return object;
}

RecordRoutes::RecordRoutes(const RecordTable &table)
    : m_table(table)
{
}

bool RecordRoutes::serves(const QString &resource)
{
    return entitySets().contains(setOf(resource));
}

Response RecordRoutes::answer(const Request &request, const QString &resource) const
{
    const QString set = setOf(resource);
    const std::optional<QString> key = keyOf(resource, set);
    if (!key) {
        return odataError(
            {501,
             QStringLiteral("The sandbox keeps no records of '%1' that can be listed.").arg(set),
             {}});
    }
    return answerGet(request,
                     [&](const ODataRequest &options) { return read(set, *key, options.select); });
}

std::optional<QJsonObject> RecordRoutes::record(const QString &id) const
{
    const auto found = m_table.find(id);
    const auto *record = std::get_if<0>(&found);
    return record && *record ? std::optional(shown(**record)) : std::nullopt;
}

Response RecordRoutes::read(const QString &set, const QString &key, const QStringList &select) const
{
    const QString id = guidOf(key);
    if (id.isEmpty())
        return odataError(badKey(key));
    const auto found = m_table.find(entityTypeOfSet(set), id);
    if (const Problem *problem = problemOf(found))
        return odataError(*problem);
    const std::optional<CompanyRecord> &record = std::get<std::optional<CompanyRecord>>(found);
    if (!record)
        return odataError(notFound(QStringLiteral("The %1 '%2'").arg(set, id)));
    QJsonObject object = shown(*record);
    keepSelected(object, select);
    object[QStringLiteral("@odata.context")] = odataContext(set + QStringLiteral("/$entity"));
    return jsonAnswer(object);
}

} // namespace hookdesk::sandbox
