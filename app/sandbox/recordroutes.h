// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"
#include "app/sandbox/recordtable.h"

namespace hookdesk::sandbox {

/// Single records of the company, `Set(GUID)`, read only. The sets themselves are not listed: 501.
/// The caller has checked the token.
class RecordRoutes
{
public:
    explicit RecordRoutes(const RecordTable &table);

    /// Whether a resource below `/v1/odata/` is an entity set of records, or one of its records.
    [[nodiscard]] static bool serves(const QString &resource);
    [[nodiscard]] Response answer(const Request &request, const QString &resource) const;
    /// The record of whatever type, as its set shows it; nothing when there is none.
    [[nodiscard]] std::optional<QJsonObject> record(const QString &id) const;

private:
    [[nodiscard]] Response read(const QString &set, const QString &key,
                                const QStringList &select) const;

    RecordTable m_table;
};

} // namespace hookdesk::sandbox
