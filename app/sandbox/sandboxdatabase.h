// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk::sandbox {

/// The SQLite file of a sandbox: WAL, foreign keys on, `user_version` as in schemaMigrations().
class SandboxDatabase
{
public:
    /// Fills a file that did not exist yet.
    using FirstContent = std::function<std::optional<Problem>(const QSqlDatabase &)>;

    /// Opens the file and brings it up to date, or creates it with `firstContent`; either in one
    /// transaction. The problem is a sentence for a person: no such folder, not a database, made by
    /// a newer sandbox.
    [[nodiscard]] static Outcome<std::unique_ptr<SandboxDatabase>>
    open(const QString &path, const FirstContent &firstContent);

    ~SandboxDatabase();
    Q_DISABLE_COPY_MOVE(SandboxDatabase)

    [[nodiscard]] QSqlDatabase connection() const { return m_connection; }

private:
    explicit SandboxDatabase(const QString &path);
    [[nodiscard]] std::optional<Problem> prepare(const FirstContent &firstContent);
    [[nodiscard]] std::optional<Problem> migrate(int version, const FirstContent &firstContent);
    [[nodiscard]] std::optional<Problem> run(const QString &statement);
    [[nodiscard]] Problem failure(const QString &reason) const;

    QString m_path;
    QSqlDatabase m_connection;
};

} // namespace hookdesk::sandbox
