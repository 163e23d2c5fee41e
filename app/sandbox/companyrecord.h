// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/mutation.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace hookdesk::sandbox {

/// A record of the simulated company.
struct CompanyRecord
{
    QString id; ///< A GUID in lower case, without braces.
    QString entityType;
    QString name;
    QString creationDate; ///< UTC like 2024-05-06T07:08:09.123Z.
    QJsonObject fields;
    QString mutationDate; ///< The same.
};

/// A field that records of a type have, and its type in `$metadata`.
struct RecordField
{
    QString name;
    QString edmType;
};

/// The fields of a preset; empty for other types, whose records have a name only.
[[nodiscard]] QList<RecordField> recordFields(const QString &entityType);

/// Thinks up records and what happens to them.
class RecordMaker
{
public:
    explicit RecordMaker(QRandomGenerator &random);

    [[nodiscard]] CompanyRecord make(const QString &entityType, const QString &id,
                                     const QString &creationDate);
    /// Changes one field to another value.
    [[nodiscard]] FieldChange change(CompanyRecord &record);

private:
    QRandomGenerator &m_random;
};

/// What a creation says about the fields of the record.
[[nodiscard]] QList<FieldChange> allFields(const CompanyRecord &record);

} // namespace hookdesk::sandbox
