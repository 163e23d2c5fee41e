// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/answers.h"
#include "app/sandbox/message.h"
#include "app/sandbox/odataentity.h"
#include "app/sandbox/odatarequest.h"
#include "app/sandbox/quirks.h"
#include "app/sandbox/sqlstatement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hookdesk::sandbox {

/// What the routes of every entity set share.

/// 404: `what` does not exist.
[[nodiscard]] Problem notFound(const QString &what);
/// The value of `@odata.context` for a set, or for `Set/$entity`.
[[nodiscard]] QString odataContext(const QString &set);
/// The key of `Set(KEY)` as a GUID in lower case; empty when it is none.
[[nodiscard]] QString guidOf(const QString &key);
/// The KEY of `Set(KEY)`; nothing when the resource is not one of that set.
[[nodiscard]] std::optional<QString> keyOf(const QString &resource, const QString &set);
/// 400 for a key that is not a GUID.
[[nodiscard]] Problem badKey(const QString &key);

[[nodiscard]] std::optional<Problem> unknownSelection(const QStringList &select,
                                                      const ODataEntity &entity);
/// Filter, order and page as SQL.
[[nodiscard]] Outcome<RowSelection> selectionOf(const ODataRequest &options,
                                                const ODataEntity &entity);
/// Takes away what `$select` leaves out. ID stays.
void keepSelected(QJsonObject &record, const QStringList &select);

/// A GET that needs nothing but the query options.
template <typename Handler>
Response answerGet(const Request &request, Handler handler)
{
    if (request.method != "GET")
        return methodNotAllowed(request, "GET");
    const Outcome<ODataRequest> options = parseODataRequest(request.query);
    if (const Problem *problem = problemOf(options))
        return odataError(*problem);
    return handler(std::get<ODataRequest>(options));
}

/// The collection of a set: filter, order, page and count. `recordOf` makes the JSON of a row.
template <typename Table, typename RecordOf>
Response answerCollection(const ODataRequest &options, const ODataEntity &entity,
                          const Table &table, Quirks quirks, RecordOf recordOf)
{
    const Outcome<RowSelection> selected = selectionOf(options, entity);
    if (const Problem *problem = problemOf(selected))
        return odataError(*problem);
    const RowSelection &selection = std::get<RowSelection>(selected);
    const auto found = table.select(selection);
    if (const Problem *problem = problemOf(found))
        return odataError(*problem);
    QJsonArray records;
    for (const auto &row : std::get<0>(found))
        records.append(recordOf(row));
    QJsonObject answer{{QStringLiteral("@odata.context"), odataContext(entity.name)},
                       {QStringLiteral("value"), records}};
    if (options.count && !quirks.testFlag(Quirk::NoCount)) {
        const Outcome<int> count = table.count(selection.condition);
        if (const Problem *problem = problemOf(count))
            return odataError(*problem);
        answer[QStringLiteral("@odata.count")] = std::get<int>(count);
    }
    return jsonAnswer(answer);
}

/// One record of a set by its GUID, or 404.
template <typename Table, typename RecordOf>
Response answerRecord(const QString &id, const ODataEntity &entity, const Table &table,
                      RecordOf recordOf)
{
    const auto found = table.find(id);
    if (const Problem *problem = problemOf(found))
        return odataError(*problem);
    const auto &row = std::get<0>(found);
    if (!row)
        return odataError(notFound(QStringLiteral("The %1 '%2'").arg(entity.name, id)));
    QJsonObject record = recordOf(*row);
    record[QStringLiteral("@odata.context")] =
        odataContext(entity.name + QLatin1String("/$entity"));
    return jsonAnswer(record);
}

} // namespace hookdesk::sandbox
