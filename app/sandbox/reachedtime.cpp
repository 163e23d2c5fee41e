// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/reachedtime.h"

#include "app/sandbox/sqlstatement.h"

namespace hookdesk::sandbox {

std::optional<Problem> storeReachedTime(const QSqlDatabase &connection, const SandboxClock &clock)
{
    return runForEach(connection, QStringLiteral("UPDATE reached_time SET date = ?"),
                      {{dateText(clock.now())}});
}

std::optional<Problem> resumeReachedTime(const QSqlDatabase &connection, SandboxClock &clock)
{
    Outcome<QSqlQuery> done = runSql(connection, QStringLiteral("SELECT date FROM reached_time"));
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    if (query.next()) {
        const QDateTime reached = dateFrom(query.value(0).toString());
        if (reached.isValid())
            clock.moveTo(reached);
    }
    return std::nullopt;
}

} // namespace hookdesk::sandbox
