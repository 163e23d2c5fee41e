// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "app/sandbox/sqlstatement.h"
#include "app/sandbox/storedevent.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

namespace hookdesk::sandbox {

/// The rows of the table `webhook_event`: the event log. The events of a webhook go with it.
/// Problems are failures of the database, status 500.
class EventTable
{
public:
    explicit EventTable(const QSqlDatabase &connection);

    [[nodiscard]] Outcome<QList<StoredEvent>> select(const RowSelection &selection) const;
    [[nodiscard]] Outcome<int> count(const SqlText &condition) const;
    [[nodiscard]] Outcome<std::optional<StoredEvent>> find(const QString &id) const;

    /// Pending events of active webhooks whose next attempt is due, the longest waiting first.
    [[nodiscard]] Outcome<QList<StoredEvent>> due(const QString &now, int limit) const;
    /// When the next attempt after `now` is due; empty when none is.
    [[nodiscard]] Outcome<QString> nextDue(const QString &now) const;

    /// The caller has begun a transaction when there are many.
    [[nodiscard]] std::optional<Problem> insertAll(const QList<StoredEvent> &events) const;
    /// Status, attempts, dates and error.
    [[nodiscard]] std::optional<Problem> update(const StoredEvent &event) const;
    [[nodiscard]] std::optional<Problem> remove(const QString &id) const;

private:
    QSqlDatabase m_connection;
};

} // namespace hookdesk::sandbox
