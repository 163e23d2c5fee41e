// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/deliveryengine.h"
#include "app/sandbox/eventtable.h"
#include "app/sandbox/message.h"
#include "app/sandbox/odatarequest.h"
#include "app/sandbox/quirks.h"

#include <QJsonObject>

#include <optional>

namespace hookdesk::sandbox {

/// Where the manual retry of an event is: its id stands between the two.
struct RetryRoute
{
    QString before;
    QString after;

    [[nodiscard]] QString path() const { return before + QStringLiteral("{id}") + after; }
};
[[nodiscard]] RetryRoute retryRoute(Quirks quirks);

/// The event log as an OData set, and the manual retry. The caller has checked the token.
class EventRoutes
{
public:
    EventRoutes(const EventTable &table, DeliveryEngine &engine, Quirks quirks);

    /// Whether a resource below `/v1/odata/` is of this set, and the set exists.
    [[nodiscard]] bool serves(const QString &resource) const;
    [[nodiscard]] Response answer(const Request &request, const QString &resource) const;

    /// The event as its set shows it; nothing when there is none.
    [[nodiscard]] std::optional<QJsonObject> record(const QString &id) const;

    /// Whether a path is below that of the manual retry.
    [[nodiscard]] bool isRetry(const QString &path) const;
    [[nodiscard]] Response retry(const Request &request) const;

private:
    [[nodiscard]] Response list(const ODataRequest &options) const;
    [[nodiscard]] Response read(const QString &key, const QStringList &select) const;

    EventTable m_table;
    DeliveryEngine &m_engine;
    Quirks m_quirks;
};

} // namespace hookdesk::sandbox
