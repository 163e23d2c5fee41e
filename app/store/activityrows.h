// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

/// The rows of the activity journal and their hashes.
namespace hookdesk {

/// A statement and what is bound to it.
struct ActivitySelection
{
    QString sql;
    QVariantList values;
    QByteArray hash; ///< Of the row that it writes.
};

/// Creates the tables of version 1.
[[nodiscard]] QStringList activityTables();
/// Version 2: requests have ids.
[[nodiscard]] QStringList activityRequestIds();
/// What refuses every change but an append and retention; each with IF NOT EXISTS.
[[nodiscard]] QStringList activityTriggers();

/// Whole rows, the newest first. A query with a text selects rows above its limit, and such that
/// are not meant: see isFound().
[[nodiscard]] ActivitySelection selectionOf(const ActivityQuery &query);
/// Whether the row has the query's text. The row was folded by the version that wrote it, some of
/// which left accents alone, and is never written again.
[[nodiscard]] bool isFound(const ActivityQuery &query, const QSqlQuery &row);
/// Every row from the oldest on, as the chain has it.
[[nodiscard]] QString wholeChain();
/// Reads a row of either.
[[nodiscard]] ActivityEntry activityEntry(const QSqlQuery &row);

/// The row that follows one with that hash; the entry's own sequence and hash do not count.
[[nodiscard]] ActivitySelection activityRow(const ActivityEntry &entry, qint64 sequence,
                                            const QByteArray &hashBefore);
/// SHA-256 over the hash before it and every column of the row as it is stored, each led by its
/// length in bytes and a colon. The id of a request counts where there is one: the entries of
/// version 1 had none.
[[nodiscard]] QByteArray chainHash(const QByteArray &hashBefore, const QSqlQuery &row);
[[nodiscard]] QByteArray storedHash(const QSqlQuery &row);

} // namespace hookdesk
