// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/failurelog.h"

#include "app/sandbox/sqlstatement.h"

namespace hookdesk::sandbox {

/// An event that fails again after a manual retry is still one failed event.
static QString countedValue(FailureCount what)
{
    switch (what) {
    case FailureCount::FailedEvents:
        return QStringLiteral("count(DISTINCT CASE WHEN is_last THEN event_id END)");
    case FailureCount::FailingEvents:
        return QStringLiteral("count(DISTINCT event_id)");
    case FailureCount::Attempts:
        return QStringLiteral("count(*)");
    }
    return {};
}

FailureLog::FailureLog(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

std::optional<Problem> FailureLog::insertAll(const QList<FailedAttempt> &attempts) const
{
    QList<QVariantList> rows;
    rows.reserve(attempts.size());
    for (const FailedAttempt &attempt : attempts) {
        rows.append({attempt.webhookId, attempt.eventId, attempt.date, attempt.isLast ? 1 : 0});
    }
    return runForEach(m_connection,
                      QStringLiteral("INSERT INTO failed_attempt (webhook_id, event_id, date,"
                                     " is_last) VALUES (?, ?, ?, ?)"),
                      rows);
}

Outcome<int> FailureLog::count(const QString &webhookId, const QString &since,
                               FailureCount what) const
{
    Outcome<QSqlQuery> done =
        runSql(m_connection,
               QStringLiteral("SELECT %1 FROM failed_attempt WHERE webhook_id = ? AND date > ?")
                   .arg(countedValue(what)),
               {webhookId, since});
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    query.next();
    return query.value(0).toInt();
}

std::optional<Problem> FailureLog::forget(const QString &webhookId, const QString &before) const
{
    return runForEach(m_connection,
                      QStringLiteral("DELETE FROM failed_attempt WHERE webhook_id = ?"
                                     " AND date <= ?"),
                      {{webhookId, before}});
}

} // namespace hookdesk::sandbox
