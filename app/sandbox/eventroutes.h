// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/deliveryengine.h"
#include "app/sandbox/eventtable.h"
#include "app/sandbox/message.h"
#include "app/sandbox/odatarequest.h"
#include "app/sandbox/quirks.h"

namespace hookdesk::sandbox {

/// The event log: the OData set WebhookEvent, and the manual retry. The caller has checked the
/// token.
class EventRoutes
{
public:
    EventRoutes(const EventTable &table, DeliveryEngine &engine, Quirks quirks);

    /// Whether a resource below `/v1/odata/` is of this set, and the set exists.
    [[nodiscard]] bool serves(const QString &resource) const;
    [[nodiscard]] Response answer(const Request &request, const QString &resource) const;

    /// `POST /v1/webhooks/events/{eventId}/retry`; `rest` is what follows `events/`.
    [[nodiscard]] Response retry(const Request &request, const QString &rest) const;

private:
    [[nodiscard]] Response list(const ODataRequest &options) const;
    [[nodiscard]] Response read(const QString &key, const QStringList &select) const;

    EventTable m_table;
    DeliveryEngine &m_engine;
    Quirks m_quirks;
};

} // namespace hookdesk::sandbox
