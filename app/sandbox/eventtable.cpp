// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventtable.h"

namespace hookdesk::sandbox {

namespace {

/// NULL in the database instead of empty text: `eq null` finds it.
QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant numberOrNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

QVariantList stateOf(const StoredEvent &event)
{
    return {statusText(event),
            event.attemptCount,
            textOrNull(event.lastAttemptDate),
            textOrNull(event.nextAttemptDate),
            numberOrNull(event.responseStatus),
            textOrNull(event.errorMessage),
            textOrNull(event.errorMessage.toLower())};
}

StoredEvent rowOf(const QSqlQuery &query)
{
    const QVariant status = query.value(9);
    return {.id = query.value(0).toString(),
            .webhookId = query.value(1).toString(),
            .name = query.value(2).toString(),
            .entityType = query.value(3).toString(),
            .failed = query.value(4).toString() == QLatin1String("Failed"),
            .attemptCount = query.value(5).toInt(),
            .creationDate = query.value(6).toString(),
            .lastAttemptDate = query.value(7).toString(),
            .nextAttemptDate = query.value(8).toString(),
            .responseStatus = status.isNull() ? std::nullopt : std::optional(status.toInt()),
            .errorMessage = query.value(10).toString(),
            .body = query.value(11).toString().toUtf8()};
}

/// Pending events of active webhooks, compared with a time.
SqlText waiting(const char *comparison, const QString &now)
{
    return {QStringLiteral("status = 'Pending' AND next_attempt_date %1 ? AND EXISTS (SELECT 1"
                           " FROM webhook WHERE webhook.id = webhook_id AND NOT is_deactivated)")
                .arg(QLatin1String(comparison)),
            {now}};
}

} // namespace

EventTable::EventTable(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Outcome<QList<StoredEvent>> EventTable::select(const RowSelection &selection) const
{
    // The rows that are skipped are only counted in an index: their bodies stay unread.
    const SqlText page = pageOf(QStringLiteral("SELECT rowid FROM webhook_event"), selection);
    Outcome<QSqlQuery> done =
        runSql(m_connection,
               QStringLiteral("SELECT id, webhook_id, name, entity_type, status, attempt_count,"
                              " creation_date, last_attempt_date, next_attempt_date,"
                              " response_status, error_message, body FROM webhook_event"
                              " WHERE rowid IN (") +
                   page.text + QStringLiteral(") ORDER BY ") + selection.order,
               page.values);
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    QList<StoredEvent> events;
    while (query.next())
        events.append(rowOf(query));
    return events;
}

Outcome<int> EventTable::count(const SqlText &condition) const
{
    return countSql(m_connection, QStringLiteral("webhook_event"), condition);
}

Outcome<std::optional<StoredEvent>> EventTable::find(const QString &id) const
{
    Outcome<QList<StoredEvent>> found =
        select({.condition = {QStringLiteral("id = ?"), {id.toLower()}}});
    if (const Problem *problem = problemOf(found))
        return *problem;
    const QList<StoredEvent> &events = std::get<QList<StoredEvent>>(found);
    return events.isEmpty() ? std::nullopt : std::optional<StoredEvent>(events.first());
}

Outcome<QList<StoredEvent>> EventTable::due(const QString &now, int limit) const
{
    return select({.condition = waiting("<=", now),
                   .order = QStringLiteral("next_attempt_date, id"),
                   .top = limit});
}

Outcome<QString> EventTable::nextDue(const QString &now) const
{
    Outcome<QSqlQuery> done = selectSql(
        m_connection, QStringLiteral("SELECT next_attempt_date FROM webhook_event"),
        {.condition = waiting(">", now), .order = QStringLiteral("next_attempt_date"), .top = 1});
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    return query.next() ? query.value(0).toString() : QString();
}

std::optional<Problem> EventTable::insertAll(const QList<StoredEvent> &events) const
{
    QList<QVariantList> rows;
    rows.reserve(events.size());
    for (const StoredEvent &event : events) {
        const QString body = QString::fromUtf8(event.body);
        rows.append(stateOf(event) + QVariantList{event.id, event.webhookId, event.name,
                                                  event.entityType, event.creationDate, body,
                                                  body.toLower()});
    }
    return runForEach(m_connection,
                      QStringLiteral("INSERT INTO webhook_event (status, attempt_count,"
                                     " last_attempt_date, next_attempt_date, response_status,"
                                     " error_message, error_folded, id, webhook_id, name,"
                                     " entity_type, creation_date, body, body_folded)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      rows);
}

std::optional<Problem> EventTable::update(const StoredEvent &event) const
{
    return runForEach(m_connection,
                      QStringLiteral("UPDATE webhook_event SET status = ?, attempt_count = ?,"
                                     " last_attempt_date = ?, next_attempt_date = ?,"
                                     " response_status = ?, error_message = ?, error_folded = ?"
                                     " WHERE id = ?"),
                      {stateOf(event) + QVariantList{event.id}});
}

std::optional<Problem> EventTable::remove(const QString &id) const
{
    return runForEach(m_connection, QStringLiteral("DELETE FROM webhook_event WHERE id = ?"),
                      {{id}});
}

} // namespace hookdesk::sandbox
