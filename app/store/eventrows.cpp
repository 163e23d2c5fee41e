// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/eventrows.h"

#include "app/domain/address.h"
#include "app/domain/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace hookdesk {

namespace {

/// In the order of archivedEvent(); the body is the last.
const QString columns = QStringLiteral(
    "id, webhook_id, webhook_name, endpoint, entity_type, mutation, subject_id, status, attempts, "
    "created, last_attempt, next_attempt, response_status, error, body_cut, record, first_seen, "
    "gone_at, moment, ");

enum Column {
    Id,
    WebhookIdColumn,
    WebhookName,
    Endpoint,
    EntityType,
    MutationColumn,
    SubjectId,
    Status,
    Attempts,
    Created,
    LastAttempt,
    NextAttempt,
    ResponseStatus,
    Error,
    BodyCut,
    Record,
    FirstSeen,
    GoneAt,
    Moment,
    Body
};

EventStatus statusFrom(const QString &text)
{
    if (text == QLatin1String("pending"))
        return EventStatus::Pending;
    return text == QLatin1String("failed") ? EventStatus::Failed : EventStatus::Unknown;
}

/// NULL would not be allowed, and a null QByteArray would become it.
QByteArray bytesOrEmpty(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QDateTime momentOf(const WebhookEvent &event, const QDateTime &now)
{
    if (event.createdAt.isValid())
        return event.createdAt;
    return event.lastAttempt.isValid() ? event.lastAttempt : now;
}

/// A pattern that finds the text itself, whatever it holds.
QString likePattern(QString text)
{
    for (const char *special : {"\\", "%", "_"})
        text.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

/// What a search looks at besides the body.
const QStringList &searchedColumns()
{
    static const QStringList names{QStringLiteral("error"),        QStringLiteral("id"),
                                   QStringLiteral("subject_id"),   QStringLiteral("webhook_id"),
                                   QStringLiteral("webhook_name"), QStringLiteral("endpoint"),
                                   QStringLiteral("entity_type")};
    return names;
}

class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values)
    {
        m_texts += condition;
        m_values += values;
    }

    void addText(const QString &text, TextSearch search)
    {
        QStringList tests;
        const bool folded = search == TextSearch::Folded;
        const QString pattern = likePattern(folded ? searchText(text) : text);
        for (const QString &column :
             searchedColumns() + QStringList(QStringLiteral("CAST(body AS TEXT)"))) {
            tests += column + QStringLiteral(" LIKE ? ESCAPE '\\'");
            m_values += pattern;
        }
        QString condition = tests.join(QLatin1String(" OR "));
        if (folded) {
            condition = QStringLiteral("iif(coalesce(folded, '') = '', ") + condition +
                        QStringLiteral(", instr(folded, ?) > 0)");
            m_values += searchText(text);
        }
        m_texts += QLatin1Char('(') + condition + QLatin1Char(')');
    }

    [[nodiscard]] QString where() const
    {
        return m_texts.isEmpty() ? QString()
                                 : QStringLiteral(" WHERE ") + m_texts.join(QLatin1String(" AND "));
    }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_texts;
    QVariantList m_values;
};

} // namespace

RowSelection selectionOf(const ArchiveQuery &query, Bodies bodies, int limit, TextSearch search)
{
    Conditions conditions;
    if (!query.webhookId.isEmpty())
        conditions.add(QStringLiteral("webhook_id = ?"), {query.webhookId.value});
    if (query.since.isValid())
        conditions.add(QStringLiteral("moment >= ?"), {storedDate(query.since)});
    if (query.until.isValid())
        conditions.add(QStringLiteral("moment <= ?"), {storedDate(query.until)});
    if (!query.text.isEmpty())
        conditions.addText(query.text, search);
    if (query.after)
        conditions.add(QStringLiteral("(moment < ? OR (moment = ? AND id > ?))"),
                       {storedDate(query.after->moment), storedDate(query.after->moment),
                        query.after->id.value});
    const QString body = bodies == Bodies::Taken ? QStringLiteral("body") : QStringLiteral("x''");
    return {QStringLiteral("SELECT ") + columns + body + QStringLiteral(" FROM event") +
                conditions.where() + QStringLiteral(" ORDER BY moment DESC, id LIMIT ? OFFSET ?"),
            conditions.values() + QVariantList{limit, query.offset}};
}

RowSelection selectionOf(const EventId &id)
{
    return {QStringLiteral("SELECT ") + columns + QStringLiteral("body FROM event WHERE id = ?"),
            {id.value}};
}

ArchivedEvent archivedEvent(const QSqlQuery &row)
{
    ArchivedEvent archived;
    WebhookEvent &event = archived.event;
    event.id = EventId{row.value(Id).toString()};
    event.webhookId = WebhookId{row.value(WebhookIdColumn).toString()};
    archived.webhookName = row.value(WebhookName).toString();
    archived.endpoint = row.value(Endpoint).toString();
    event.entityType = row.value(EntityType).toString();
    event.mutation = mutationKind(row.value(MutationColumn).toString());
    event.subjectId = row.value(SubjectId).toString();
    event.status = statusFrom(row.value(Status).toString());
    event.attemptCount = numberFrom(row.value(Attempts));
    event.createdAt = dateFrom(row.value(Created));
    event.lastAttempt = dateFrom(row.value(LastAttempt));
    event.nextAttempt = dateFrom(row.value(NextAttempt));
    event.responseStatus = numberFrom(row.value(ResponseStatus));
    event.errorMessage = row.value(Error).toString();
    event.bodyCut = row.value(BodyCut).toBool();
    event.record = row.value(Record).toByteArray();
    archived.firstSeen = dateFrom(row.value(FirstSeen));
    archived.goneAt = dateFrom(row.value(GoneAt));
    archived.moment = dateFrom(row.value(Moment));
    event.body = row.value(Body).toByteArray();
    return archived;
}

RowSelection selectionOfUnfolded(int limit)
{
    return {QStringLiteral("SELECT id, body, ") + searchedColumns().join(QLatin1String(", ")) +
                QStringLiteral(" FROM event WHERE folded IS NULL LIMIT ?"),
            {limit}};
}

RowSelection foldingOf(const QSqlQuery &row)
{
    const auto needsFolding = [](const QString &text) {
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.isNull() || c.unicode() > 0x7F; });
    };
    QString text = QString::fromUtf8(row.value(1).toByteArray());
    for (int i = 0; i < searchedColumns().size(); ++i)
        text += QLatin1Char('\n') + row.value(2 + i).toString();
    const QString folded = needsFolding(text) ? searchText(text) : QLatin1String("");
    return {QStringLiteral("UPDATE event SET folded = ?, "
                           "bytes = length(body) + length(record) + ? WHERE id = ?"),
            {folded, folded.toUtf8().size(), row.value(0)}};
}

QVariantList rowOf(const EventSighting &sighting, const QDateTime &now)
{
    const WebhookEvent &event = *sighting.event;
    return {event.id.value,
            textOrEmpty(event.webhookId.value),
            textOrEmpty(sighting.webhookName),
            textOrEmpty(withMaskedPasswords(sighting.endpoint)),
            textOrEmpty(event.entityType),
            textOrEmpty(mutationName(event.mutation)),
            textOrEmpty(event.subjectId),
            eventStatusCode(event.status),
            storedNumber(event.attemptCount),
            storedDate(event.createdAt),
            storedDate(event.lastAttempt),
            storedDate(event.nextAttempt),
            storedNumber(event.responseStatus),
            textOrEmpty(event.errorMessage),
            bytesOrEmpty(event.body),
            event.bodyCut,
            bytesOrEmpty(event.record),
            storedDate(now),
            storedDate(momentOf(event, now)),
            event.body.size() + event.record.size()};
}

} // namespace hookdesk
