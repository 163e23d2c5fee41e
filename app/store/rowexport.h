// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlitefile.h"
#include "app/store/storeerror.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

class QSqlQuery;

namespace hookdesk {

/// What an export writes for a row, its line end included; nothing for a row that is left out.
using RowText = std::function<QByteArray(const QSqlQuery &row)>;

/// Writes every row that the statement finds, until one does not fit; the number of those written.
[[nodiscard]] StoreResult<int> exportRows(SqliteFile &file, const QString &sql,
                                          const QVariantList &values, QIODevice &target,
                                          const RowText &text);

/// Why the heading could not be written; nullopt when it was.
[[nodiscard]] std::optional<StoreError> exportHeading(const QByteArray &heading, QIODevice &target);

} // namespace hookdesk
