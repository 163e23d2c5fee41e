// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityjournal.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

/// Entries of the activity journal, and somebody who tampers with it.
namespace hookdesk {

inline const QDateTime now(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);

inline ActivityEntry entry(int number)
{
    ActivityEntry entry;
    entry.at = now.addSecs(60 * number); // each a command of its own
    entry.environment = QStringLiteral("Acme");
    entry.environmentKind = EnvironmentKind::Production;
    entry.host = QStringLiteral("api.tribecrm.nl");
    entry.user = QStringLiteral("user");
    entry.operation = ActivityOperation::Delete;
    entry.webhookId = WebhookId{QStringLiteral("webhook-%1").arg(number)};
    entry.webhook = QStringLiteral("Orders %1").arg(number);
    entry.result = ActivityResult::Done;
    return entry;
}

inline QList<ActivityEntry> entries(int count)
{
    QList<ActivityEntry> list;
    for (int i = 1; i <= count; ++i)
        list += entry(i);
    return list;
}

/// False: they are not in the journal.
[[nodiscard]] inline bool writeJournal(const QString &path, const QList<ActivityEntry> &list)
{
    ActivityJournal journal;
    return !journal.open(path) && !journal.append(list);
}

/// Everything that an entry can hold, with what SQLite, JSON and spreadsheets stumble over.
inline ActivityEntry fullEntry()
{
    ActivityEntry full = entry(1);
    full.employee = QStringLiteral("=Één \U0001F680 <b>");
    full.endpoint = QStringLiteral("https://example.com/a?b=\u2026");
    full.before = QStringLiteral("{\"headers\":[\"Authorization\"]}");
    full.after = QStringLiteral("{}");
    full.result = ActivityResult::Failed;
    ApiError error = ApiError::of(ApiError::Kind::NotApplied, QStringLiteral("it is as it was"));
    error.httpStatus = 204;
    error.serverMessage = QStringLiteral("@fine");
    error.method = full.method = QStringLiteral("PUT");
    error.path = full.path = QStringLiteral("/v1/odata/Webhook(1)");
    error.host = full.host;
    full.error = error;
    full.requestId = QStringLiteral("0a6ffcbb-7f5a-4c0e-9a52-5d3f9c1f2b11");
    return full;
}

/// Somebody with another program and the rights of the file.
class Intruder
{
public:
    explicit Intruder(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name()))
    {
        m_database.setDatabaseName(path);
        m_opened = m_database.open();
    }
    ~Intruder()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(name());
    }
    Q_DISABLE_COPY_MOVE(Intruder)

    /// What SQLite says against it; empty when it was done.
    [[nodiscard]] QString run(const QString &sql)
    {
        QSqlQuery query(m_database);
        return m_opened && query.exec(sql) ? QString() : query.lastError().databaseText();
    }
    [[nodiscard]] bool dropTriggers()
    {
        QSqlQuery query(m_database);
        QStringList names;
        query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        while (query.next())
            names += query.value(0).toString();
        for (const QString &trigger : std::as_const(names)) {
            if (!run(QStringLiteral("DROP TRIGGER ") + trigger).isEmpty())
                return false;
        }
        return !names.isEmpty();
    }

private:
    static QString name() { return QStringLiteral("intruder"); }

    QSqlDatabase m_database;
    bool m_opened = false;
};

} // namespace hookdesk
