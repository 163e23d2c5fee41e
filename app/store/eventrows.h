// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archivedevent.h"
#include "app/store/eventarchive.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace hookdesk {

/// SQL over the archive's table of events with a `?` for each value.
struct RowSelection
{
    QString sql;
    QVariantList values;
};

/// Whether rows carry their payloads.
enum class Bodies { Taken, Left };

/// What the file can be asked: version 1 has no folded text, and its search knows the cases of
/// ASCII letters only.
enum class TextSearch { Folded, AsciiOnly };

/// The newest first. `limit` below zero: all.
[[nodiscard]] RowSelection selectionOf(const ArchiveQuery &query, Bodies bodies, int limit,
                                       TextSearch search);
/// One event, with its body.
[[nodiscard]] RowSelection selectionOf(const EventId &id);
/// What a row of such a selection holds.
[[nodiscard]] ArchivedEvent archivedEvent(const QSqlQuery &row);

/// Rows whose text was not folded yet, at most `limit`.
[[nodiscard]] RowSelection selectionOfUnfolded(int limit);
/// Takes the folded text of such a row in. It stays empty where ASCII says all, which is the rule:
/// then it would only be a second copy.
[[nodiscard]] RowSelection foldingOf(const QSqlQuery &row);

/// The values of a new row, in the order of EventArchive's statement.
[[nodiscard]] QVariantList rowOf(const EventSighting &sighting, const QDateTime &now);

} // namespace hookdesk
