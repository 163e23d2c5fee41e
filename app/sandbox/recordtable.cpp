// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/recordtable.h"

#include <QJsonDocument>

namespace hookdesk::sandbox {

static QString fieldsText(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

RecordTable::RecordTable(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Outcome<bool> RecordTable::isEmpty() const
{
    const Outcome<int> count = countSql(m_connection, QStringLiteral("record"), {});
    if (const Problem *problem = problemOf(count))
        return *problem;
    return std::get<int>(count) == 0;
}

Outcome<std::optional<CompanyRecord>> RecordTable::find(const QString &entityType,
                                                        const QString &id) const
{
    return first({QStringLiteral("entity_type = ? AND id = ?"), {entityType, id}}, 0);
}

Outcome<std::optional<CompanyRecord>> RecordTable::find(const QString &id) const
{
    return first({QStringLiteral("id = ?"), {id}}, 0);
}

Outcome<std::optional<CompanyRecord>> RecordTable::any(const QString &entityType,
                                                       quint32 number) const
{
    const SqlText condition{QStringLiteral("entity_type = ?"), {entityType}};
    const Outcome<int> count = countSql(m_connection, QStringLiteral("record"), condition);
    if (const Problem *problem = problemOf(count))
        return *problem;
    const auto records = static_cast<quint32>(std::get<int>(count));
    return first(condition, records == 0 ? 0 : static_cast<int>(number % records));
}

Outcome<std::optional<CompanyRecord>> RecordTable::first(const SqlText &condition, int skip) const
{
    Outcome<QSqlQuery> done =
        selectSql(m_connection,
                  QStringLiteral("SELECT id, entity_type, name, creation_date, fields,"
                                 " mutation_date FROM record"),
                  {.condition = condition, .top = 1, .skip = skip});
    if (const Problem *problem = problemOf(done))
        return *problem;
    QSqlQuery &query = std::get<QSqlQuery>(done);
    if (!query.next())
        return std::nullopt;
    return CompanyRecord{query.value(0).toString(),
                         query.value(1).toString(),
                         query.value(2).toString(),
                         query.value(3).toString(),
                         QJsonDocument::fromJson(query.value(4).toByteArray()).object(),
                         query.value(5).toString()};
}

std::optional<Problem> RecordTable::insertAll(const QList<CompanyRecord> &records) const
{
    QList<QVariantList> rows;
    for (const CompanyRecord &record : records) {
        rows.append({record.id, record.entityType, record.name, record.creationDate,
                     fieldsText(record.fields), record.mutationDate});
    }
    return runForEach(m_connection,
                      QStringLiteral("INSERT INTO record (id, entity_type, name, creation_date,"
                                     " fields, mutation_date) VALUES (?, ?, ?, ?, ?, ?)"),
                      rows);
}

std::optional<Problem> RecordTable::update(const CompanyRecord &record) const
{
    return runForEach(m_connection,
                      QStringLiteral("UPDATE record SET name = ?, fields = ?, mutation_date = ?"
                                     " WHERE id = ?"),
                      {{record.name, fieldsText(record.fields), record.mutationDate, record.id}});
}

std::optional<Problem> RecordTable::remove(const QString &id) const
{
    return runForEach(m_connection, QStringLiteral("DELETE FROM record WHERE id = ?"), {{id}});
}

} // namespace hookdesk::sandbox
