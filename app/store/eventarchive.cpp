// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/eventarchive.h"

#include "app/domain/address.h"
#include "app/store/eventexport.h"
#include "app/store/eventrows.h"
#include "app/store/rowexport.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qint64 firstFoldedVersion = 2;
/// What knownMoment() takes for none.
constexpr char isPlaceholder[] = "NOT BETWEEN 86400001 AND 253370764799999";
constexpr int foldedAtOnce = 8; // payloads of up to 20 MiB are in memory together

QString withoutPlaceholder(const char *column)
{
    const QString name = QLatin1String(column);
    return QStringLiteral("UPDATE event SET ") + name + QStringLiteral(" = NULL WHERE ") + name +
           QLatin1Char(' ') + QLatin1String(isPlaceholder);
}

const SqliteFile::Migrations &migrations()
{
    static const SqliteFile::Migrations all{
        {QStringLiteral("CREATE TABLE event ("
                        "id TEXT PRIMARY KEY COLLATE NOCASE, "
                        "webhook_id TEXT NOT NULL COLLATE NOCASE, "
                        "webhook_name TEXT NOT NULL, endpoint TEXT NOT NULL, "
                        "entity_type TEXT NOT NULL, mutation TEXT NOT NULL, "
                        "subject_id TEXT NOT NULL, status TEXT NOT NULL, attempts INTEGER, "
                        "created INTEGER, last_attempt INTEGER, next_attempt INTEGER, "
                        "response_status INTEGER, error TEXT NOT NULL, body BLOB NOT NULL, "
                        "body_cut INTEGER NOT NULL, record BLOB NOT NULL, "
                        "first_seen INTEGER NOT NULL, gone_at INTEGER, "
                        "moment INTEGER NOT NULL, bytes INTEGER NOT NULL)"),
         QStringLiteral("CREATE INDEX event_by_moment ON event (moment DESC)"),
         QStringLiteral("CREATE INDEX event_by_webhook ON event (webhook_id, moment DESC)"),
         QStringLiteral("CREATE TABLE failure ("
                        "event_id TEXT PRIMARY KEY COLLATE NOCASE, "
                        "webhook_id TEXT NOT NULL COLLATE NOCASE, first INTEGER NOT NULL, "
                        "last INTEGER NOT NULL, attempts_least INTEGER NOT NULL, "
                        "attempts_most INTEGER NOT NULL)"),
         QStringLiteral("CREATE INDEX failure_by_last ON failure (last)"),
         QStringLiteral("CREATE TABLE failure_moment ("
                        "event_id TEXT NOT NULL COLLATE NOCASE "
                        "REFERENCES failure (event_id) ON DELETE CASCADE, "
                        "moment INTEGER NOT NULL, PRIMARY KEY (event_id, moment)) WITHOUT ROWID"),
         QStringLiteral("CREATE TABLE watch (began INTEGER PRIMARY KEY, ended INTEGER NOT NULL)")},
        // SQLite's LIKE knows the cases of ASCII only. NULL: to be folded, see foldText().
        {QStringLiteral("ALTER TABLE event ADD COLUMN folded TEXT"),
         QStringLiteral("CREATE INDEX event_to_fold ON event (id) WHERE folded IS NULL")},
        // Folded without regard to accents from here on.
        {QStringLiteral("UPDATE event SET folded = NULL WHERE folded <> ''"),
         // The year 1 was taken for a date.
         withoutPlaceholder("created"), withoutPlaceholder("last_attempt"),
         withoutPlaceholder("next_attempt"),
         QStringLiteral("UPDATE event SET moment = coalesce(created, last_attempt, first_seen) "
                        "WHERE moment ") +
             QLatin1String(isPlaceholder)},
    };
    return all;
}

} // namespace

std::optional<StoreError> EventArchive::open(const QString &path)
{
    if (std::optional<StoreError> error =
            m_file.open(path, migrations(), SqliteFile::Durability::ProcessDeath))
        return error;
    m_isFolded = true;
    // Rows of an older version. Without it they are still found, by ASCII, so that an error here
    // is none of opening.
    (void)foldText();
    return std::nullopt;
}

std::optional<StoreError> EventArchive::openForReading(const QString &path)
{
    if (std::optional<StoreError> error = m_file.openForReading(path))
        return error;
    m_isFolded = m_file.number(QStringLiteral("PRAGMA user_version")).value >= firstFoldedVersion;
    return std::nullopt;
}

TextSearch EventArchive::textSearch() const
{
    return m_isFolded ? TextSearch::Folded : TextSearch::AsciiOnly;
}

std::optional<StoreError> EventArchive::foldText()
{
    const StoreResult<qint64> unfolded =
        m_file.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM event WHERE folded IS NULL)"));
    if (unfolded.error || unfolded.value == 0)
        return unfolded.error;
    StoreResult<int> folded;
    do {
        const auto some = [&]() -> std::optional<StoreError> {
            folded = foldSome();
            return folded.error;
        };
        if (std::optional<StoreError> error = m_file.inTransaction(some))
            return error;
    } while (folded.value > 0);
    return std::nullopt;
}

StoreResult<int> EventArchive::foldSome()
{
    QList<RowSelection> updates;
    const RowSelection unfolded = selectionOfUnfolded(foldedAtOnce);
    StoreResult<int> result;
    result.error = m_file.each(unfolded.sql, unfolded.values, [&](const QSqlQuery &row) {
        updates += foldingOf(row);
        return true;
    });
    for (const RowSelection &update : updates) {
        if (!result.error)
            result.error = m_file.run(update.sql, update.values);
    }
    result.value = static_cast<int>(updates.size());
    return result;
}

std::optional<StoreError> EventArchive::record(const QList<EventSighting> &sightings,
                                               const QDateTime &now)
{
    return m_file.write([&]() -> std::optional<StoreError> {
        for (const EventSighting &sighting : sightings) {
            if (std::optional<StoreError> error = recordOne(sighting, now))
                return error;
        }
        return foldRest();
    });
}

std::optional<StoreError> EventArchive::foldRest()
{
    StoreResult<int> folded;
    do
        folded = foldSome();
    while (folded.ok() && folded.value > 0);
    return folded.error;
}

std::optional<StoreError> EventArchive::noteNames(const QList<WebhookNaming> &webhooks)
{
    static const QString sql =
        QStringLiteral("UPDATE event SET webhook_name = iif(webhook_name = '', ?, webhook_name), "
                       "endpoint = iif(endpoint = '', ?, endpoint), folded = NULL "
                       "WHERE webhook_id = ? AND ((webhook_name = '' AND ? <> '') OR "
                       "(endpoint = '' AND ? <> ''))");
    return m_file.write([&]() -> std::optional<StoreError> {
        for (const WebhookNaming &webhook : webhooks) {
            const QString name = textOrEmpty(webhook.name);
            const QString endpoint = textOrEmpty(withMaskedPasswords(webhook.endpoint));
            if (std::optional<StoreError> error = m_file.run(
                    sql, {name, endpoint, textOrEmpty(webhook.id.value), name, endpoint}))
                return error;
        }
        return foldRest();
    });
}

std::optional<StoreError> EventArchive::recordOne(const EventSighting &sighting,
                                                  const QDateTime &now)
{
    // What an earlier look knew and this one does not is not forgotten: the name and endpoint of a
    // webhook that was deleted meanwhile, and a payload that the server no longer tells.
    static const QString sql = QStringLiteral(
        "INSERT INTO event (id, webhook_id, webhook_name, endpoint, entity_type, mutation, "
        "subject_id, status, attempts, created, last_attempt, next_attempt, response_status, "
        "error, body, body_cut, record, first_seen, gone_at, moment, bytes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET webhook_id = excluded.webhook_id, "
        "webhook_name = coalesce(nullif(excluded.webhook_name, ''), webhook_name), "
        "endpoint = coalesce(nullif(excluded.endpoint, ''), endpoint), "
        "entity_type = excluded.entity_type, mutation = excluded.mutation, "
        "subject_id = excluded.subject_id, status = excluded.status, "
        "attempts = excluded.attempts, created = excluded.created, "
        "last_attempt = excluded.last_attempt, next_attempt = excluded.next_attempt, "
        "response_status = excluded.response_status, error = excluded.error, "
        "body = iif(length(excluded.body) > 0, excluded.body, body), "
        "body_cut = iif(length(excluded.body) > 0, excluded.body_cut, body_cut), "
        "record = excluded.record, gone_at = NULL, moment = excluded.moment, folded = NULL, "
        "bytes = length(excluded.record) + "
        "iif(length(excluded.body) > 0, length(excluded.body), length(body))");
    return m_file.run(sql, rowOf(sighting, now));
}

std::optional<StoreError> EventArchive::noteGone(const QList<EventId> &ids, const QDateTime &now)
{
    return m_file.write([&]() -> std::optional<StoreError> {
        for (const EventId &id : ids) {
            if (std::optional<StoreError> error =
                    m_file.run(QStringLiteral("UPDATE event SET gone_at = ? "
                                              "WHERE id = ? AND gone_at IS NULL"),
                               {storedDate(now), id.value}))
                return error;
        }
        return std::nullopt;
    });
}

std::optional<StoreError> EventArchive::notePresent(const QSet<EventId> &present,
                                                    const QDateTime &now)
{
    QList<EventId> gone;
    const std::optional<StoreError> error =
        m_file.each(QStringLiteral("SELECT id FROM event WHERE gone_at IS NULL"), {},
                    [&](const QSqlQuery &row) {
                        const EventId id{row.value(0).toString()};
                        if (!present.contains(id))
                            gone += id;
                        return true;
                    });
    return error || gone.isEmpty() ? error : noteGone(gone, now);
}

std::optional<StoreError> EventArchive::recordFailures(const QList<FailureHistory> &histories)
{
    return m_file.write([&]() -> std::optional<StoreError> {
        for (const FailureHistory &history : histories) {
            if (std::optional<StoreError> error = recordFailure(history))
                return error;
        }
        return std::nullopt;
    });
}

std::optional<StoreError> EventArchive::recordFailure(const FailureHistory &history)
{
    const QDateTime last = history.moments.isEmpty() ? history.first : history.moments.last();
    if (std::optional<StoreError> error = m_file.run(
            QStringLiteral("INSERT INTO failure (event_id, webhook_id, first, last, "
                           "attempts_least, attempts_most) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (event_id) DO UPDATE SET webhook_id = excluded.webhook_id, "
                           "first = excluded.first, last = excluded.last, "
                           "attempts_least = excluded.attempts_least, "
                           "attempts_most = excluded.attempts_most"),
            {history.eventId.value, textOrEmpty(history.webhookId.value), storedDate(history.first),
             storedDate(std::max(last, history.first)), history.attemptsLeast,
             history.attemptsMost}))
        return error;
    for (const QDateTime &moment : history.moments) {
        if (std::optional<StoreError> error =
                m_file.run(QStringLiteral("INSERT OR IGNORE INTO failure_moment VALUES (?, ?)"),
                           {history.eventId.value, storedDate(moment)}))
            return error;
    }
    return std::nullopt;
}

StoreResult<QList<FailureHistory>> EventArchive::failuresSince(const QDateTime &since)
{
    StoreResult<QList<FailureHistory>> result;
    result.error =
        m_file.each(QStringLiteral("SELECT f.event_id, f.webhook_id, f.first, f.attempts_least, "
                                   "f.attempts_most, m.moment FROM failure f "
                                   "LEFT JOIN failure_moment m ON m.event_id = f.event_id "
                                   "WHERE f.last >= ? ORDER BY f.event_id, m.moment"),
                    {storedDate(since)}, [&](const QSqlQuery &row) {
                        const EventId id{row.value(0).toString()};
                        if (result.value.isEmpty() || result.value.last().eventId != id) {
                            result.value += FailureHistory{id,
                                                           WebhookId{row.value(1).toString()},
                                                           dateFrom(row.value(2)),
                                                           {},
                                                           row.value(3).toInt(),
                                                           row.value(4).toInt()};
                        }
                        if (!row.value(5).isNull())
                            result.value.last().moments += dateFrom(row.value(5));
                        return true;
                    });
    return result;
}

std::optional<StoreError> EventArchive::noteWatched(const WatchSpan &span)
{
    return m_file.write([&]() -> std::optional<StoreError> {
        const StoreResult<qint64> began =
            m_file.number(QStringLiteral("SELECT began FROM watch WHERE began <= ? AND ended >= ? "
                                         "ORDER BY began DESC LIMIT 1"),
                          {storedDate(span.to), storedDate(span.from)});
        if (!began.ok())
            return began.error;
        if (began.value == 0)
            return m_file.run(QStringLiteral("INSERT INTO watch VALUES (?, ?)"),
                              {storedDate(span.from), storedDate(span.to)});
        return m_file.run(QStringLiteral("UPDATE watch SET ended = max(ended, ?) WHERE began = ?"),
                          {storedDate(span.to), began.value});
    });
}

StoreResult<QList<WatchSpan>> EventArchive::watchedSince(const QDateTime &since)
{
    StoreResult<QList<WatchSpan>> result;
    result.error = m_file.each(
        QStringLiteral("SELECT began, ended FROM watch WHERE ended >= ? ORDER BY began"),
        {storedDate(since)}, [&](const QSqlQuery &row) {
            result.value += WatchSpan{dateFrom(row.value(0)), dateFrom(row.value(1))};
            return true;
        });
    return result;
}

StoreResult<QList<ArchivedEvent>> EventArchive::search(const ArchiveQuery &query)
{
    const RowSelection selection = selectionOf(query, Bodies::Left, query.limit, textSearch());
    StoreResult<QList<ArchivedEvent>> result;
    result.error = m_file.each(selection.sql, selection.values, [&](const QSqlQuery &row) {
        result.value += archivedEvent(row);
        return true;
    });
    return result;
}

StoreResult<std::optional<ArchivedEvent>> EventArchive::event(const EventId &id)
{
    const RowSelection selection = selectionOf(id);
    StoreResult<std::optional<ArchivedEvent>> result;
    result.error = m_file.each(selection.sql, selection.values, [&](const QSqlQuery &row) {
        result.value = archivedEvent(row);
        return false;
    });
    return result;
}

StoreResult<QList<ArchivedWebhook>> EventArchive::webhooks()
{
    StoreResult<QList<ArchivedWebhook>> result;
    // Of a bare column beside max(), SQLite gives the value of the newest row.
    result.error = m_file.each(
        QStringLiteral("SELECT webhook_id, webhook_name, max(moment) FROM event "
                       "GROUP BY webhook_id ORDER BY webhook_name COLLATE NOCASE, webhook_id"),
        {}, [&](const QSqlQuery &row) {
            result.value +=
                ArchivedWebhook{WebhookId{row.value(0).toString()}, row.value(1).toString()};
            return true;
        });
    return result;
}

StoreResult<int> EventArchive::exportCsv(const ArchiveQuery &query, CsvSeparator separator,
                                         QIODevice &target)
{
    if (std::optional<StoreError> error = exportHeading(eventCsvHeading(separator), target))
        return {0, std::move(error)};
    return exportLines(query, target, [separator](const ArchivedEvent &row) {
        return eventCsvLine(row, separator);
    });
}

StoreResult<int> EventArchive::exportJsonLines(const ArchiveQuery &query, QIODevice &target)
{
    return exportLines(query, target, jsonLine);
}

StoreResult<int> EventArchive::exportLines(const ArchiveQuery &query, QIODevice &target,
                                           const LineWriter &line)
{
    const RowSelection selection = selectionOf(query, Bodies::Taken, -1, textSearch());
    return exportRows(m_file, selection.sql, selection.values, target,
                      [line](const QSqlQuery &row) { return line(archivedEvent(row)); });
}

StoreResult<int> EventArchive::prune(const ArchiveLimits &limits, const QDateTime &now)
{
    const QDateTime oldest =
        now.addMSecs(-std::chrono::duration_cast<std::chrono::milliseconds>(limits.age).count());
    StoreResult<int> result;
    result.error = m_file.write([&]() -> std::optional<StoreError> {
        const StoreResult<qint64> tooOld = m_file.number(
            QStringLiteral("SELECT count(*) FROM event WHERE gone_at < ?"), {storedDate(oldest)});
        result.value = static_cast<int>(tooOld.value);
        for (const QString &sql : {QStringLiteral("DELETE FROM event WHERE gone_at < ?"),
                                   QStringLiteral("DELETE FROM failure WHERE last < ?"),
                                   QStringLiteral("DELETE FROM watch WHERE ended < ?")}) {
            if (std::optional<StoreError> error = m_file.run(sql, {storedDate(oldest)}))
                return error;
        }
        const StoreResult<int> tooMuch = pruneBySize(limits.bytes);
        result.value += tooMuch.value;
        return tooMuch.error;
    });
    if (!result.error && result.value > 0) // gives the space back to the disk, a little at a time
        result.error = m_file.run(QStringLiteral("PRAGMA incremental_vacuum(2000)"));
    return result;
}

/// Those that left the log go before those that are in it, each the oldest first.
StoreResult<int> EventArchive::pruneBySize(qint64 bytes)
{
    StoreResult<qint64> kept = size();
    QStringList ids;
    if (kept.error || kept.value <= bytes)
        return {0, kept.error};
    std::optional<StoreError> error =
        m_file.each(QStringLiteral("SELECT id, bytes FROM event ORDER BY gone_at IS NULL, moment"),
                    {}, [&](const QSqlQuery &row) {
                        ids += row.value(0).toString();
                        kept.value -= row.value(1).toLongLong();
                        return kept.value > bytes;
                    });
    for (const QString &id : ids) {
        if (!error)
            error = m_file.run(QStringLiteral("DELETE FROM event WHERE id = ?"), {id});
    }
    return {static_cast<int>(ids.size()), error};
}

StoreResult<qint64> EventArchive::size()
{
    return m_file.number(QStringLiteral("SELECT coalesce(sum(bytes), 0) FROM event"));
}

} // namespace hookdesk
