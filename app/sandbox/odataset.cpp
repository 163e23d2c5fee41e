// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odataset.h"

#include "app/sandbox/odatasql.h"

#include <QUuid>

namespace hookdesk::sandbox {

Problem notFound(const QString &what)
{
    return {404, QStringLiteral("%1 does not exist.").arg(what), {}};
}

QString odataContext(const QString &set)
{
    return QStringLiteral("$metadata#OData.") + set;
}

QString guidOf(const QString &key)
{
    const QUuid guid = QUuid::fromString(key);
    return guid.isNull() || key.startsWith(QLatin1Char('{')) ? QString()
                                                             : guid.toString(QUuid::WithoutBraces);
}

std::optional<QString> keyOf(const QString &resource, const QString &set)
{
    const QString start = set + QLatin1Char('(');
    if (!resource.startsWith(start) || !resource.endsWith(QLatin1Char(')')))
        return std::nullopt;
    return resource.mid(start.size(), resource.size() - start.size() - 1);
}

Problem badKey(const QString &key)
{
    return {400, QStringLiteral("The key '%1' is not a GUID.").arg(key.left(60)), {}};
}

std::optional<Problem> unknownSelection(const QStringList &select, const ODataEntity &entity)
{
    for (const QString &name : select) {
        if (name != QLatin1String("*") && !entity.property(name)) {
            return Problem{400,
                           QStringLiteral("The property '%1' does not exist in type '%2'.")
                               .arg(name.left(60), entity.name),
                           QStringLiteral("$select")};
        }
    }
    return std::nullopt;
}

Outcome<RowSelection> selectionOf(const ODataRequest &options, const ODataEntity &entity)
{
    RowSelection selection{.condition = {}, .top = options.top, .skip = options.skip};
    if (options.filter) {
        Outcome<SqlText> condition = translateFilter(*options.filter, entity);
        if (const Problem *problem = problemOf(condition))
            return *problem;
        selection.condition = std::get<SqlText>(std::move(condition));
    }
    Outcome<QString> order = translateOrderBy(options.orderBy, entity);
    if (const Problem *problem = problemOf(order))
        return *problem;
    selection.order = std::get<QString>(std::move(order));
    return selection;
}

void keepSelected(QJsonObject &record, const QStringList &select)
{
    if (select.isEmpty() || select.contains(QLatin1String("*")))
        return;
    const QStringList names = record.keys();
    for (const QString &name : names) {
        if (name != QLatin1String("ID") && !select.contains(name))
            record.remove(name);
    }
}

} // namespace hookdesk::sandbox
