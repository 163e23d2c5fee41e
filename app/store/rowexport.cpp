// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/rowexport.h"

namespace hookdesk {

static std::optional<StoreError> written(const QByteArray &text, QIODevice &target)
{
    if (target.write(text) == text.size())
        return std::nullopt;
    return StoreError{StoreError::Kind::Other, QString(), target.errorString()};
}

StoreResult<int> exportRows(SqliteFile &file, const QString &sql, const QVariantList &values,
                            QIODevice &target, const RowText &text)
{
    StoreResult<int> result;
    std::optional<StoreError> full;
    result.error = file.each(sql, values, [&](const QSqlQuery &row) {
        const QByteArray line = text(row);
        if (line.isEmpty())
            return true;
        full = written(line, target);
        if (full)
            return false;
        ++result.value;
        return true;
    });
    if (!result.error)
        result.error = full;
    return result;
}

std::optional<StoreError> exportHeading(const QByteArray &heading, QIODevice &target)
{
    return written(heading, target);
}

} // namespace hookdesk
