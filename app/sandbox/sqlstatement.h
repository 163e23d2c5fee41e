// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

namespace hookdesk::sandbox {

/// SQL with a `?` for each value: nothing of a request ever becomes SQL text.
struct SqlText
{
    QString text;
    QVariantList values;
};

/// Which rows of a table, in which order.
struct RowSelection
{
    SqlText condition; ///< From translateFilter(); empty text: all.
    QString order = QStringLiteral("id");
    int top = -1; ///< -1: no limit.
    int skip = 0;
};

/// A failure of the database, status 500.
[[nodiscard]] Problem databaseProblem(const QSqlError &error);

/// Runs one statement.
[[nodiscard]] Outcome<QSqlQuery> runSql(const QSqlDatabase &connection, const QString &statement,
                                        const QVariantList &values = {});
/// Runs a statement that changes rows; how many it changed.
[[nodiscard]] Outcome<int> changeSql(const QSqlDatabase &connection, const QString &statement,
                                     const QVariantList &values = {});
/// `SELECT … FROM …` with condition, order and page added.
[[nodiscard]] SqlText pageOf(const QString &select, const RowSelection &selection);
/// Runs it.
[[nodiscard]] Outcome<QSqlQuery> selectSql(const QSqlDatabase &connection, const QString &select,
                                           const RowSelection &selection);
/// How many rows of the table meet the condition; the page does not count.
[[nodiscard]] Outcome<int> countSql(const QSqlDatabase &connection, const QString &table,
                                    const SqlText &condition);
/// Runs one statement for each row of values. The caller has begun a transaction.
[[nodiscard]] std::optional<Problem> runForEach(const QSqlDatabase &connection,
                                                const QString &statement,
                                                const QList<QVariantList> &rows);

/// One transaction: committed when the work has no problem, otherwise as if it had not begun.
[[nodiscard]] std::optional<Problem>
inTransaction(QSqlDatabase connection, const std::function<std::optional<Problem>()> &work);

} // namespace hookdesk::sandbox
