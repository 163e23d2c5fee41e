// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxschema.h"

namespace hookdesk::sandbox {

/// Webhooks.
static QStringList toVersion1()
{
    return {QStringLiteral("CREATE TABLE webhook ("
                           " id TEXT PRIMARY KEY NOT NULL,"
                           " name TEXT NOT NULL, name_folded TEXT NOT NULL,"
                           " entity_type TEXT NOT NULL, entity_type_folded TEXT NOT NULL,"
                           " url TEXT NOT NULL, url_folded TEXT NOT NULL,"
                           " headers TEXT NOT NULL,"
                           " creation_date TEXT NOT NULL,"
                           " is_deactivated INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX webhook_by_name ON webhook (name_folded, id)"),
            QStringLiteral("CREATE INDEX webhook_by_date ON webhook (creation_date, id)"),
            QStringLiteral("CREATE INDEX webhook_by_state ON webhook (is_deactivated, id)"),
            QStringLiteral("CREATE INDEX webhook_by_type ON webhook (entity_type_folded, id)")};
}

/// What a webhook needs for deliveries. Secrets of webhooks that had none are random.
static QStringList webhookColumns()
{
    return {
        QStringLiteral("ALTER TABLE webhook ADD COLUMN secret TEXT NOT NULL DEFAULT ''"),
        QStringLiteral(
            "ALTER TABLE webhook ADD COLUMN endpoint_answer TEXT NOT NULL DEFAULT '200'"),
        QStringLiteral("ALTER TABLE webhook ADD COLUMN counting_since TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("UPDATE webhook SET secret = lower(hex(randomblob(24)))")};
}

/// The event log, and the failures that count after their event is gone.
static QStringList eventTables()
{
    return {
        QStringLiteral("CREATE TABLE webhook_event ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " webhook_id TEXT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,"
                       " name TEXT NOT NULL, entity_type TEXT NOT NULL, status TEXT NOT NULL,"
                       " attempt_count INTEGER NOT NULL, creation_date TEXT NOT NULL,"
                       " last_attempt_date TEXT, next_attempt_date TEXT,"
                       " response_status INTEGER, error_message TEXT, error_folded TEXT,"
                       " body TEXT NOT NULL, body_folded TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX event_by_date ON webhook_event (creation_date DESC, id)"),
        QStringLiteral("CREATE INDEX event_by_status ON webhook_event"
                       " (status, creation_date DESC, id)"),
        QStringLiteral("CREATE INDEX event_by_webhook ON webhook_event"
                       " (webhook_id, creation_date DESC, id)"),
        QStringLiteral("CREATE INDEX event_by_next_attempt ON webhook_event (next_attempt_date)"),
        QStringLiteral("CREATE TABLE failed_attempt ("
                       " webhook_id TEXT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,"
                       " event_id TEXT NOT NULL, date TEXT NOT NULL,"
                       " is_last INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX failed_attempt_by_date ON failed_attempt (webhook_id, date)")};
}

/// Records of the simulated company, and the simulated time that was reached.
static QStringList companyTables()
{
    return {QStringLiteral("CREATE TABLE record ("
                           " id TEXT PRIMARY KEY NOT NULL, entity_type TEXT NOT NULL,"
                           " name TEXT NOT NULL, creation_date TEXT NOT NULL,"
                           " fields TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX record_by_type ON record (entity_type)"),
            QStringLiteral("CREATE TABLE reached_time (date TEXT NOT NULL)"),
            QStringLiteral("INSERT INTO reached_time VALUES ('')")};
}

static QStringList mutationDates()
{
    return {QStringLiteral("ALTER TABLE record ADD COLUMN mutation_date TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("UPDATE record SET mutation_date = creation_date")};
}

const QList<QStringList> &schemaMigrations()
{
    static const QList<QStringList> migrations{
        toVersion1(), webhookColumns() + eventTables() + companyTables(), mutationDates()};
    return migrations;
}

} // namespace hookdesk::sandbox
