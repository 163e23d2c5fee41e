// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/snapshotstore.h"

#include "app/store/definitionjson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

const SqliteFile::Migrations &migrations()
{
    static const SqliteFile::Migrations all{
        {QStringLiteral("CREATE TABLE secret (id INTEGER PRIMARY KEY CHECK (id = 1), "
                        "value BLOB NOT NULL)"),
         QStringLiteral("CREATE TABLE snapshot (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                        "at INTEGER NOT NULL, webhooks INTEGER NOT NULL)"),
         QStringLiteral("CREATE TABLE definition (id INTEGER PRIMARY KEY, "
                        "hash BLOB NOT NULL UNIQUE, content BLOB NOT NULL, "
                        "has_credentials INTEGER NOT NULL)"),
         // From `since` on, and no longer from `until` on; NULL: it is so now.
         QStringLiteral("CREATE TABLE presence ("
                        "definition INTEGER NOT NULL REFERENCES definition (id), "
                        "since INTEGER NOT NULL, until INTEGER, "
                        "PRIMARY KEY (definition, since)) WITHOUT ROWID"),
         QStringLiteral("CREATE INDEX presence_now ON presence (definition) WHERE until IS NULL")},
    };
    return all;
}

QByteArray contentOf(const WebhookDefinition &definition)
{
    return QJsonDocument(writtenDefinition(definition, Fingerprints::Written))
        .toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

WebhookDefinition definitionOf(const QByteArray &content)
{
    return definitionFrom(QJsonDocument::fromJson(content).object());
}

bool hasCredentials(const WebhookDefinition &definition)
{
    if (!definition.headers)
        return false;
    return std::any_of(definition.headers->begin(), definition.headers->end(),
                       [](const auto &h) { return h.value && !h.fingerprint.isEmpty(); });
}

WebhookDefinition withoutCredentials(WebhookDefinition definition)
{
    for (DefinedHeader &header : *definition.headers) {
        if (!header.fingerprint.isEmpty())
            header.value.reset();
    }
    return definition;
}

} // namespace

std::optional<StoreError> SnapshotStore::open(const QString &path)
{
    std::optional<StoreError> error =
        m_file.open(path, migrations(), SqliteFile::Durability::ProcessDeath);
    if (!error)
        error = prepareFile();
    return error || m_settings.keepsCredentials ? error : forgetCredentials();
}

std::optional<StoreError> SnapshotStore::prepareFile()
{
    // What is removed is to be gone from the disk as well.
    const std::optional<StoreError> error = m_file.run(QStringLiteral("PRAGMA secure_delete = ON"));
    return error ? error : makeKey();
}

std::optional<StoreError> SnapshotStore::openForReading(const QString &path)
{
    if (std::optional<StoreError> error = m_file.openForReading(path))
        return error;
    return readKey();
}

std::optional<StoreError> SnapshotStore::readKey()
{
    m_key = m_settings.key;
    if (!m_key.isEmpty())
        return std::nullopt;
    return m_file.each(QStringLiteral("SELECT value FROM secret"), {},
                       [this](const QSqlQuery &row) {
                           m_key = row.value(0).toByteArray();
                           return false;
                       });
}

std::optional<StoreError> SnapshotStore::makeKey()
{
    if (std::optional<StoreError> error = readKey(); error || !m_key.isEmpty())
        return error;
    // Another program may have been faster: its key counts.
    const std::optional<StoreError> error = m_file.run(
        QStringLiteral("INSERT OR IGNORE INTO secret VALUES (1, ?)"), {HeaderGuard::newKey()});
    return error ? error : readKey();
}

HeaderGuard SnapshotStore::guard() const
{
    return HeaderGuard(m_key, m_settings.keepsCredentials);
}

std::optional<StoreError> SnapshotStore::forgetCredentials()
{
    QHash<qint64, QByteArray> found;
    std::optional<StoreError> error =
        m_file.each(QStringLiteral("SELECT id, content FROM definition WHERE has_credentials"), {},
                    [&found](const QSqlQuery &row) {
                        found.insert(row.value(0).toLongLong(), row.value(1).toByteArray());
                        return true;
                    });
    if (error || found.isEmpty())
        return error;
    error = write([&]() -> std::optional<StoreError> {
        for (auto one = found.cbegin(); one != found.cend(); ++one) {
            if (std::optional<StoreError> failed = forgetCredentialsOf(one.key(), one.value()))
                return failed;
        }
        return removeUnused();
    });
    return error ? error : emptyLog();
}

/// SQLite's log of the last writes still has what was removed.
std::optional<StoreError> SnapshotStore::emptyLog()
{
    return m_file.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// What is left may be there already, from a time when no credentials were kept.
std::optional<StoreError> SnapshotStore::forgetCredentialsOf(qint64 definition,
                                                             const QByteArray &content)
{
    const QByteArray left = contentOf(withoutCredentials(definitionOf(content)));
    const StoreResult<qint64> same =
        m_file.number(QStringLiteral("SELECT id FROM definition WHERE hash = ?"), {hashOf(left)});
    if (same.error)
        return same.error;
    if (same.value > 0)
        return m_file.run(QStringLiteral("UPDATE presence SET definition = ? WHERE definition = ?"),
                          {same.value, definition});
    return m_file.run(
        QStringLiteral("UPDATE definition SET hash = ?, content = ?, has_credentials = 0 "
                       "WHERE id = ?"),
        {hashOf(left), left, definition});
}

StoreResult<std::optional<SnapshotId>>
SnapshotStore::record(const QList<WebhookDefinition> &definitions, const QDateTime &now)
{
    StoreResult<std::optional<SnapshotId>> result;
    result.error = write([&] {
        result = recordAll(guard().guarded(definitions), now);
        return result.error;
    });
    return result;
}

StoreResult<std::optional<SnapshotId>>
SnapshotStore::recordAll(const QList<WebhookDefinition> &definitions, const QDateTime &now)
{
    QHash<QByteArray, qint64> gone; // until it is seen
    std::optional<StoreError> error = m_file.each(
        QStringLiteral("SELECT hash, id FROM definition JOIN presence ON definition = id "
                       "WHERE until IS NULL"),
        {}, [&gone](const QSqlQuery &row) {
            gone.insert(row.value(0).toByteArray(), row.value(1).toLongLong());
            return true;
        });
    const QHash<QByteArray, qint64> known = gone;
    QHash<QByteArray, const WebhookDefinition *> fresh;
    for (const WebhookDefinition &definition : definitions) {
        const QByteArray hash = hashOf(contentOf(definition));
        gone.remove(hash);
        if (!known.contains(hash))
            fresh.insert(hash, &definition);
    }
    const StoreResult<qint64> newest =
        m_file.number(QStringLiteral("SELECT max(id) FROM snapshot"));
    if (error || newest.error)
        return {{}, error ? error : newest.error};
    if (gone.isEmpty() && fresh.isEmpty() && newest.value > 0)
        return {};
    error = m_file.run(QStringLiteral("INSERT INTO snapshot (at, webhooks) VALUES (?, ?)"),
                       {storedDate(now), definitions.size()});
    const SnapshotId id{m_file.lastInsertId()};
    for (auto one = gone.cbegin(); one != gone.cend() && !error; ++one)
        error = m_file.run(QStringLiteral("UPDATE presence SET until = ? "
                                          "WHERE definition = ? AND until IS NULL"),
                           {id.value, one.value()});
    for (auto one = fresh.cbegin(); one != fresh.cend() && !error; ++one)
        error = begin(*one.value(), one.key(), id);
    return {error ? std::nullopt : std::optional(id), error};
}

/// It may have been so before, and may still be stored.
std::optional<StoreError> SnapshotStore::begin(const WebhookDefinition &definition,
                                               const QByteArray &hash, SnapshotId since)
{
    if (std::optional<StoreError> error = m_file.run(
            QStringLiteral("INSERT OR IGNORE INTO definition (hash, content, has_credentials) "
                           "VALUES (?, ?, ?)"),
            {hash, contentOf(definition), int(hasCredentials(definition))}))
        return error;
    return m_file.run(QStringLiteral("INSERT INTO presence (definition, since) "
                                     "SELECT id, ? FROM definition WHERE hash = ?"),
                      {since.value, hash});
}

StoreResult<QList<Snapshot>> SnapshotStore::snapshots()
{
    StoreResult<QList<Snapshot>> result;
    result.error = m_file.each(
        QStringLiteral("SELECT id, at, webhooks FROM snapshot ORDER BY id DESC"), {},
        [&](const QSqlQuery &row) {
            result.value +=
                Snapshot{{row.value(0).toLongLong()}, dateFrom(row.value(1)), row.value(2).toInt()};
            return true;
        });
    return result;
}

StoreResult<QList<WebhookDefinition>> SnapshotStore::definitions(SnapshotId id)
{
    StoreResult<QList<WebhookDefinition>> result;
    result.error = m_file.each(
        QStringLiteral("SELECT content FROM presence JOIN definition ON definition = id "
                       "WHERE since <= ? AND (until IS NULL OR until > ?) "
                       "AND EXISTS (SELECT 1 FROM snapshot WHERE snapshot.id = ?)"),
        {id.value, id.value, id.value}, [&](const QSqlQuery &row) {
            result.value += definitionOf(row.value(0).toByteArray());
            return true;
        });
    sortDefinitions(result.value);
    return result;
}

StoreResult<int> SnapshotStore::prune(const SnapshotLimits &limits, const QDateTime &now)
{
    // Its age counts from the next one: what was so for years is old only since it is so no more.
    const QString surplus =
        QStringLiteral("FROM snapshot WHERE id < (SELECT max(id) FROM snapshot) AND (id < (SELECT "
                       "max(id) FROM snapshot WHERE at < ?) OR id "
                       "<= (SELECT id FROM snapshot ORDER BY id DESC LIMIT 1 OFFSET ?))");
    const QDateTime oldest =
        now.addMSecs(-std::chrono::duration_cast<std::chrono::milliseconds>(limits.age).count());
    const QVariantList values{storedDate(oldest), limits.count};
    StoreResult<int> result;
    result.error = write([&]() -> std::optional<StoreError> {
        const StoreResult<qint64> count =
            m_file.number(QStringLiteral("SELECT count(*) ") + surplus, values);
        result.value = static_cast<int>(count.value);
        if (count.error || count.value == 0)
            return count.error;
        if (std::optional<StoreError> error =
                m_file.run(QStringLiteral("DELETE ") + surplus, values))
            return error;
        return removeUnused();
    });
    if (!result.error && result.value > 0)
        result.error = m_file.run(QStringLiteral("PRAGMA incremental_vacuum(2000)"));
    if (!result.error && result.value > 0)
        result.error = emptyLog();
    return result;
}

std::optional<StoreError> SnapshotStore::removeUnused()
{
    if (std::optional<StoreError> error = m_file.run(
            QStringLiteral("DELETE FROM presence WHERE until <= (SELECT min(id) FROM snapshot)")))
        return error;
    return m_file.run(
        QStringLiteral("DELETE FROM definition WHERE id NOT IN (SELECT definition FROM presence)"));
}

std::optional<StoreError>
SnapshotStore::write(const std::function<std::optional<StoreError>()> &work)
{
    std::optional<StoreError> error = m_file.inTransaction(work);
    if (!error || error->kind != StoreError::Kind::Corrupt)
        return error;
    error = m_file.startAnew();
    if (!error)
        error = prepareFile();
    return error ? error : m_file.inTransaction(work);
}

} // namespace hookdesk
