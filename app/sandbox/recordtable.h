// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/companyrecord.h"
#include "app/sandbox/problem.h"
#include "app/sandbox/sqlstatement.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

namespace hookdesk::sandbox {

/// The rows of the table `record`. Problems are failures of the database, status 500.
class RecordTable
{
public:
    explicit RecordTable(const QSqlDatabase &connection);

    [[nodiscard]] Outcome<bool> isEmpty() const;
    [[nodiscard]] Outcome<std::optional<CompanyRecord>> find(const QString &entityType,
                                                             const QString &id) const;
    /// Of whatever type.
    [[nodiscard]] Outcome<std::optional<CompanyRecord>> find(const QString &id) const;
    /// Some record of the type, by a number that is taken modulo their count.
    [[nodiscard]] Outcome<std::optional<CompanyRecord>> any(const QString &entityType,
                                                            quint32 number) const;

    /// The caller has begun a transaction when there are many.
    [[nodiscard]] std::optional<Problem> insertAll(const QList<CompanyRecord> &records) const;
    [[nodiscard]] std::optional<Problem> update(const CompanyRecord &record) const;
    [[nodiscard]] std::optional<Problem> remove(const QString &id) const;

private:
    [[nodiscard]] Outcome<std::optional<CompanyRecord>> first(const SqlText &condition,
                                                              int skip) const;

    QSqlDatabase m_connection;
};

} // namespace hookdesk::sandbox
