// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/webhooktable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk::sandbox {

static QString headersText(const QList<Header> &headers)
{
    QJsonArray array;
    for (const Header &header : headers)
        array.append(QJsonArray{header.name, header.value});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static QList<Header> headersFrom(const QString &text)
{
    QList<Header> headers;
    if (text == QLatin1String("[]"))
        return headers;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &pair : array)
        headers.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    return headers;
}

static StoredWebhook rowOf(const QSqlQuery &query)
{
    return {.id = query.value(0).toString(),
            .name = query.value(1).toString(),
            .entityType = query.value(2).toString(),
            .url = query.value(3).toString(),
            .headers = headersFrom(query.value(4).toString()),
            .creationDate = query.value(5).toString(),
            .deactivated = query.value(6).toBool(),
            .secret = query.value(7).toString(),
            .endpointAnswer = query.value(8).toString(),
            .countingSince = query.value(9).toString()};
}

WebhookTable::WebhookTable(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Outcome<QList<StoredWebhook>> WebhookTable::select(const RowSelection &selection) const
{
    Outcome<QSqlQuery> done =
        selectSql(m_connection,
                  QStringLiteral("SELECT id, name, entity_type, url, headers, creation_date,"
                                 " is_deactivated, secret, endpoint_answer, counting_since"
                                 " FROM webhook"),
                  selection);
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    QList<StoredWebhook> webhooks;
    while (query.next())
        webhooks.append(rowOf(query));
    return webhooks;
}

Outcome<int> WebhookTable::count(const SqlText &condition) const
{
    return countSql(m_connection, QStringLiteral("webhook"), condition);
}

Outcome<std::optional<StoredWebhook>> WebhookTable::find(const QString &id) const
{
    Outcome<QList<StoredWebhook>> found =
        select({.condition = {QStringLiteral("id = ?"), {id.toLower()}}});
    if (const Problem *problem = problemOf(found))
        return *problem;
    const QList<StoredWebhook> &webhooks = std::get<QList<StoredWebhook>>(found);
    return webhooks.isEmpty() ? std::nullopt : std::optional<StoredWebhook>(webhooks.first());
}

Outcome<QList<StoredWebhook>> WebhookTable::activeOf(const QString &entityType) const
{
    return select({.condition = {QStringLiteral("entity_type_folded = ? AND NOT is_deactivated"),
                                 {entityType.toLower()}}});
}

Outcome<QStringList> WebhookTable::boundEntityTypes() const
{
    Outcome<QSqlQuery> done =
        runSql(m_connection, QStringLiteral("SELECT DISTINCT entity_type FROM webhook"
                                            " WHERE NOT is_deactivated ORDER BY entity_type"));
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    QStringList types;
    while (query.next())
        types.append(query.value(0).toString());
    return types;
}

std::optional<Problem> WebhookTable::insertAll(const QList<StoredWebhook> &webhooks) const
{
    QList<QVariantList> rows;
    rows.reserve(webhooks.size());
    for (const StoredWebhook &webhook : webhooks) {
        rows.append({webhook.id, webhook.name, webhook.name.toLower(), webhook.entityType,
                     webhook.entityType.toLower(), webhook.url, webhook.url.toLower(),
                     headersText(webhook.headers), webhook.creationDate,
                     webhook.deactivated ? 1 : 0,
                     // Qt binds a null string as NULL, which the columns refuse
                     webhook.secret + QLatin1String(""), webhook.endpointAnswer,
                     webhook.countingSince + QLatin1String("")});
    }
    return runForEach(m_connection,
                      QStringLiteral("INSERT INTO webhook (id, name, name_folded, entity_type,"
                                     " entity_type_folded, url, url_folded, headers, creation_date,"
                                     " is_deactivated, secret, endpoint_answer, counting_since)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                      rows);
}

Outcome<bool> WebhookTable::remove(const QString &id) const
{
    return change(QStringLiteral("DELETE FROM webhook WHERE id = ?"), {id.toLower()});
}

Outcome<bool> WebhookTable::deactivate(const QString &id) const
{
    return change(QStringLiteral("UPDATE webhook SET is_deactivated = 1 WHERE id = ?"),
                  {id.toLower()});
}

Outcome<bool> WebhookTable::reactivate(const QString &id, const QString &since) const
{
    return change(
        QStringLiteral("UPDATE webhook SET is_deactivated = 0, counting_since = ? WHERE id = ?"),
        {since, id.toLower()});
}

Outcome<bool> WebhookTable::setEndpointAnswer(const QString &id, const QString &answer) const
{
    return change(QStringLiteral("UPDATE webhook SET endpoint_answer = ? WHERE id = ?"),
                  {answer, id.toLower()});
}

Outcome<bool> WebhookTable::setEveryEndpointAnswer(const QString &answer) const
{
    return change(QStringLiteral("UPDATE webhook SET endpoint_answer = ?"), {answer});
}

Outcome<bool> WebhookTable::change(const QString &statement, const QVariantList &values) const
{
    const Outcome<int> changed = changeSql(m_connection, statement, values);
    if (const Problem *problem = problemOf(changed))
        return *problem;
    return std::get<int>(changed) > 0;
}

} // namespace hookdesk::sandbox
