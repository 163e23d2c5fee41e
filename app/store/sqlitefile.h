// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storeerror.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>

namespace hookdesk {

/// One SQLite file and the only connection to it in this object's thread: WAL, foreign keys on,
/// `user_version` as many as there are migrations, statements prepared once and values bound.
///
/// A file that is damaged, or no database, is kept aside under another name and a new one begun.
class SqliteFile
{
public:
    /// The statements of each version; never change one that was released.
    using Migrations = QList<QStringList>;
    /// What a commit survives.
    enum class Durability { ProcessDeath, PowerLoss };

    SqliteFile() = default;
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Opens the file, made with its folder if need be, and brings it up to date.
    [[nodiscard]] std::optional<StoreError> open(const QString &path, const Migrations &migrations,
                                                 Durability durability);
    /// Opens a file that is there, for looking only; it is not brought up to date.
    [[nodiscard]] std::optional<StoreError> openForReading(const QString &path);
    void close();
    /// Open, and nobody has taken the file away or put another one in its place: what is written
    /// would be lost.
    [[nodiscard]] bool isInPlace() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where the damaged file went that open() or startAnew() found; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

    [[nodiscard]] std::optional<StoreError> run(const QString &sql,
                                                const QVariantList &values = {});
    /// Hands each row over until `take` returns false.
    [[nodiscard]] std::optional<StoreError>
    each(const QString &sql, const QVariantList &values,
         const std::function<bool(const QSqlQuery &row)> &take);
    /// The first column of the first row; 0 without a row.
    [[nodiscard]] StoreResult<qint64> number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }

    /// Runs `work` in one transaction that is taken back when it returns an error.
    [[nodiscard]] std::optional<StoreError>
    inTransaction(const std::function<std::optional<StoreError>()> &work);

    /// The same; a damaged file is kept aside and a new one begun, and the error still told.
    [[nodiscard]] std::optional<StoreError>
    write(const std::function<std::optional<StoreError>()> &work);

    /// After a Corrupt error: keeps the file aside and begins a new one.
    [[nodiscard]] std::optional<StoreError> startAnew();

private:
    [[nodiscard]] std::optional<StoreError> connectTo(const QString &options);
    [[nodiscard]] std::optional<StoreError> prepareFile();
    [[nodiscard]] std::optional<StoreError> migrate(qint64 from);
    [[nodiscard]] StoreResult<QSqlQuery *> executed(const QString &sql, const QVariantList &values);
    [[nodiscard]] StoreError failure(const QSqlError &error) const;
    [[nodiscard]] bool keepAside();

    QString m_path;
    QString m_keptAside;
    QByteArray m_identity; ///< Of the file that is open.
    Migrations m_migrations;
    Durability m_durability = Durability::ProcessDeath;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    qint64 m_lastInsertId = 0;
};

/// Milliseconds since 1970 for a column, NULL for an invalid date; and the way back, as UTC.
[[nodiscard]] QVariant storedDate(const QDateTime &date);
[[nodiscard]] QDateTime dateFrom(const QVariant &stored);
/// A number, or NULL; and the way back.
[[nodiscard]] QVariant storedNumber(const std::optional<int> &number);
[[nodiscard]] std::optional<int> numberFrom(const QVariant &stored);
/// Never NULL, which a null QString would become.
[[nodiscard]] QString textOrEmpty(const QString &text);

} // namespace hookdesk
