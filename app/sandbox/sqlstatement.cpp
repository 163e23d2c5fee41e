// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sqlstatement.h"

#include <QSqlError>

namespace hookdesk::sandbox {

static QString where(const SqlText &condition)
{
    return condition.text.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition.text;
}

Problem databaseProblem(const QSqlError &error)
{
    return {500, QStringLiteral("The sandbox database failed: %1").arg(error.databaseText()), {}};
}

Outcome<QSqlQuery> runSql(const QSqlDatabase &connection, const QString &statement,
                          const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return databaseProblem(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return databaseProblem(query.lastError());
    return query;
}

Outcome<int> changeSql(const QSqlDatabase &connection, const QString &statement,
                       const QVariantList &values)
{
    const Outcome<QSqlQuery> done = runSql(connection, statement, values);
    if (const Problem *problem = problemOf(done))
        return *problem;
    return std::get<QSqlQuery>(done).numRowsAffected();
}

SqlText pageOf(const QString &select, const RowSelection &selection)
{
    return {select + where(selection.condition) + QStringLiteral(" ORDER BY ") + selection.order +
                QStringLiteral(" LIMIT ? OFFSET ?"),
            selection.condition.values + QVariantList{selection.top, selection.skip}};
}

Outcome<QSqlQuery> selectSql(const QSqlDatabase &connection, const QString &select,
                             const RowSelection &selection)
{
    const SqlText page = pageOf(select, selection);
    return runSql(connection, page.text, page.values);
}

Outcome<int> countSql(const QSqlDatabase &connection, const QString &table,
                      const SqlText &condition)
{
    Outcome<QSqlQuery> done =
        runSql(connection, QStringLiteral("SELECT count(*) FROM ") + table + where(condition),
               condition.values);
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    query.next();
    return query.value(0).toInt();
}

std::optional<Problem> runForEach(const QSqlDatabase &connection, const QString &statement,
                                  const QList<QVariantList> &rows)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement))
        return databaseProblem(query.lastError());
    for (const QVariantList &row : rows) {
        for (int i = 0; i < row.size(); ++i)
            query.bindValue(i, row.at(i));
        if (!query.exec())
            return databaseProblem(query.lastError());
    }
    return std::nullopt;
}

std::optional<Problem> inTransaction(QSqlDatabase connection,
                                     const std::function<std::optional<Problem>()> &work)
{
    if (!connection.transaction())
        return databaseProblem(connection.lastError());
    std::optional<Problem> problem = work();
    if (!problem && !connection.commit())
        problem = databaseProblem(connection.lastError());
    if (problem)
        connection.rollback();
    return problem;
}

} // namespace hookdesk::sandbox
