// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxdatabase.h"

#include "app/sandbox/sandboxschema.h"
#include "app/sandbox/sqlstatement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

namespace hookdesk::sandbox {

SandboxDatabase::SandboxDatabase(const QString &path)
    : m_path(path)
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                             QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

SandboxDatabase::~SandboxDatabase()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Outcome<std::unique_ptr<SandboxDatabase>> SandboxDatabase::open(const QString &path,
                                                                const FirstContent &firstContent)
{
    std::unique_ptr<SandboxDatabase> database(new SandboxDatabase(path));
    if (!database->m_connection.open())
        return database->failure(database->m_connection.lastError().databaseText());
    if (std::optional<Problem> problem = database->prepare(firstContent))
        return *std::move(problem);
    return database;
}

std::optional<Problem> SandboxDatabase::prepare(const FirstContent &firstContent)
{
    const QStringList settings{QStringLiteral("PRAGMA journal_mode = WAL"),
                               QStringLiteral("PRAGMA synchronous = NORMAL"),
                               QStringLiteral("PRAGMA foreign_keys = ON"),
                               // 64 MiB: 100,000 webhooks; the default of 2 MiB makes scans slow
                               QStringLiteral("PRAGMA cache_size = -65536")};
    for (const QString &setting : settings) {
        if (std::optional<Problem> problem = run(setting))
            return problem;
    }
    QSqlQuery version(m_connection);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next())
        return failure(version.lastError().databaseText());
    const int found = version.value(0).toInt();
    version.finish();
    if (found > schemaMigrations().size())
        return failure(QStringLiteral("it was made by a newer version of the sandbox"));
    if (found == 0 && !m_connection.tables().isEmpty())
        return failure(QStringLiteral("it is a database of another program"));
    return migrate(found, firstContent);
}

std::optional<Problem> SandboxDatabase::migrate(int version, const FirstContent &firstContent)
{
    const QList<QStringList> &migrations = schemaMigrations();
    if (version == migrations.size())
        return std::nullopt;
    return inTransaction(m_connection, [&]() -> std::optional<Problem> {
        for (const QStringList &migration : migrations.mid(version)) {
            for (const QString &statement : migration) {
                if (std::optional<Problem> problem = run(statement))
                    return problem;
            }
        }
        if (version == 0) {
            if (std::optional<Problem> problem = firstContent(m_connection))
                return problem;
        }
        return run(QStringLiteral("PRAGMA user_version = %1").arg(migrations.size()));
    });
}

std::optional<Problem> SandboxDatabase::run(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (query.exec(statement))
        return std::nullopt;
    return failure(query.lastError().databaseText());
}

Problem SandboxDatabase::failure(const QString &reason) const
{
    return {500, QStringLiteral("The database %1 cannot be used: %2.").arg(m_path, reason), {}};
}

} // namespace hookdesk::sandbox
