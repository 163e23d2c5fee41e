// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sqlitefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace hookdesk {

namespace {

/// The primary result codes of SQLite (sqlite.org/rescode.html).
StoreError::Kind kindOf(const QSqlError &error)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok) & 0xFF;
    switch (ok ? code : 0) {
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return StoreError::Kind::CannotOpen;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Kind::Locked;
    case 8: // SQLITE_READONLY
        return StoreError::Kind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return StoreError::Kind::DiskFull;
    default:
        return StoreError::Kind::Other;
    }
}

/// Tells a file from another one of the same name; empty where there is none.
QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(quint64(facts.st_dev)) + ':' +
           QByteArray::number(quint64(facts.st_ino));
#else
    // An open file can be neither removed nor renamed.
    return QFile::exists(path) ? QByteArray("there") : QByteArray();
#endif
}

} // namespace

SqliteFile::~SqliteFile()
{
    close();
}

void SqliteFile::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

std::optional<StoreError> SqliteFile::open(const QString &path, const Migrations &migrations,
                                           Durability durability)
{
    m_path = path;
    m_migrations = migrations;
    m_durability = durability;
    QDir().mkpath(QFileInfo(path).absolutePath()); // what fails here fails again in opening
    std::optional<StoreError> error = connectTo({});
    if (!error)
        error = prepareFile();
    return error && error->kind == StoreError::Kind::Corrupt ? startAnew() : error;
}

std::optional<StoreError> SqliteFile::openForReading(const QString &path)
{
    m_path = path;
    return connectTo(QStringLiteral(";QSQLITE_OPEN_READONLY"));
}

std::optional<StoreError> SqliteFile::connectTo(const QString &options)
{
    close();
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                             QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=250") + options);
    if (!m_connection.open())
        return failure(m_connection.lastError());
    return std::nullopt;
}

bool SqliteFile::isInPlace() const
{
    return m_connection.isOpen() && !m_identity.isEmpty() && identityOf(m_path) == m_identity;
}

std::optional<StoreError> SqliteFile::prepareFile()
{
    const StoreResult<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version.ok())
        return version.error;
    if (version.value > m_migrations.size())
        return StoreError{StoreError::Kind::TooNew, m_path,
                          QStringLiteral("version %1").arg(version.value)};
    const QString synchronous =
        m_durability == Durability::PowerLoss ? QStringLiteral("FULL") : QStringLiteral("NORMAL");
    // It works in a new file only, and asks for the right to write in every other.
    const QString vacuum = version.value == 0 ? QStringLiteral("auto_vacuum = INCREMENTAL")
                                              : QStringLiteral("auto_vacuum");
    // A log that was long once does not stay so on the disk while the file is open.
    for (const QString &pragma :
         {vacuum, QStringLiteral("journal_mode = WAL"),
          QStringLiteral("journal_size_limit = 4000000"),
          QStringLiteral("synchronous = ") + synchronous, QStringLiteral("foreign_keys = ON")}) {
        if (std::optional<StoreError> error = run(QStringLiteral("PRAGMA ") + pragma))
            return error;
    }
    std::optional<StoreError> error =
        version.value < m_migrations.size() ? migrate(version.value) : std::nullopt;
    m_identity = error ? QByteArray() : identityOf(m_path); // before, there was no file perhaps
    return error;
}

std::optional<StoreError> SqliteFile::migrate(qint64 from)
{
    if (from == 0 && !m_connection.tables().isEmpty())
        return StoreError{StoreError::Kind::Corrupt, m_path,
                          QStringLiteral("a database of something else")};
    return inTransaction([&]() -> std::optional<StoreError> {
        // Another program may have done it while this one waited for the lock.
        const StoreResult<qint64> now = number(QStringLiteral("PRAGMA user_version"));
        if (!now.ok() || now.value >= m_migrations.size())
            return now.error;
        for (const QStringList &statements : m_migrations.mid(now.value)) {
            for (const QString &statement : statements) {
                if (std::optional<StoreError> error = run(statement))
                    return error;
            }
        }
        return run(QStringLiteral("PRAGMA user_version = %1").arg(m_migrations.size()));
    });
}

std::optional<StoreError> SqliteFile::startAnew()
{
    close();
    if (!keepAside())
        return StoreError{StoreError::Kind::CannotOpen, m_path,
                          QStringLiteral("damaged, and it cannot be renamed")};
    if (std::optional<StoreError> error = connectTo({}))
        return error;
    return prepareFile();
}

bool SqliteFile::keepAside()
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz"));
    const QString aside = m_path + QStringLiteral(".damaged-") + stamp;
    if (!QFile::rename(m_path, aside))
        return false;
    // What belongs to the old file must not be taken for a part of the new one.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(m_path + suffix))
            QFile::rename(m_path + suffix, aside + suffix);
    }
    m_keptAside = aside;
    return true;
}

std::optional<StoreError> SqliteFile::run(const QString &sql, const QVariantList &values)
{
    const StoreResult<QSqlQuery *> query = executed(sql, values);
    if (!query.ok())
        return query.error;
    m_lastInsertId = query.value->lastInsertId().toLongLong();
    query.value->finish();
    return std::nullopt;
}

std::optional<StoreError> SqliteFile::each(const QString &sql, const QVariantList &values,
                                           const std::function<bool(const QSqlQuery &)> &take)
{
    const StoreResult<QSqlQuery *> query = executed(sql, values);
    if (!query.ok())
        return query.error;
    while (query.value->next() && take(*query.value)) {
    }
    const QSqlError error = query.value->lastError();
    query.value->finish();
    return error.isValid() ? std::optional(failure(error)) : std::nullopt;
}

StoreResult<qint64> SqliteFile::number(const QString &sql, const QVariantList &values)
{
    StoreResult<qint64> result;
    result.error = each(sql, values, [&](const QSqlQuery &row) {
        result.value = row.value(0).toLongLong();
        return false;
    });
    return result;
}

StoreResult<QSqlQuery *> SqliteFile::executed(const QString &sql, const QVariantList &values)
{
    if (!m_connection.isOpen())
        return {nullptr,
                StoreError{StoreError::Kind::CannotOpen, m_path, QStringLiteral("not open")}};
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return {nullptr, failure(query.lastError())};
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const StoreError error = failure(query.lastError());
        m_statements.erase(found);
        return {nullptr, error};
    }
    return {&query, std::nullopt};
}

std::optional<StoreError>
SqliteFile::inTransaction(const std::function<std::optional<StoreError>()> &work)
{
    // Immediate: a lock that is not to be had shows before anything was done.
    if (std::optional<StoreError> error = run(QStringLiteral("BEGIN IMMEDIATE")))
        return error;
    std::optional<StoreError> error = work();
    if (!error)
        error = run(QStringLiteral("COMMIT"));
    if (error) { // SQLite may have rolled back by itself: what this says does not matter
        const std::optional<StoreError> ignored = run(QStringLiteral("ROLLBACK"));
        Q_UNUSED(ignored)
    }
    return error;
}

std::optional<StoreError> SqliteFile::write(const std::function<std::optional<StoreError>()> &work)
{
    const std::optional<StoreError> error = inTransaction(work);
    if (!error || error->kind != StoreError::Kind::Corrupt)
        return error;
    const std::optional<StoreError> second = startAnew();
    return second ? second : error;
}

StoreError SqliteFile::failure(const QSqlError &error) const
{
    return {kindOf(error), m_path, error.databaseText()};
}

QVariant storedDate(const QDateTime &date)
{
    return date.isValid() ? QVariant(date.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant storedNumber(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Int));
}

std::optional<int> numberFrom(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toInt());
}

QString textOrEmpty(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QDateTime dateFrom(const QVariant &stored)
{
    return stored.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

} // namespace hookdesk
