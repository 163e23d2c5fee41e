// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/eventroutes.h"
#include "app/sandbox/message.h"
#include "app/sandbox/odatarequest.h"
#include "app/sandbox/quirks.h"
#include "app/sandbox/recordroutes.h"
#include "app/sandbox/webhooktable.h"

#include <QJsonObject>

namespace hookdesk::sandbox {

/// Everything below `/v1/odata/`; what is no webhook is passed on. The caller has checked the
/// token.
class ODataRoutes
{
public:
    ODataRoutes(const WebhookTable &table, const EventRoutes &events, const RecordRoutes &records,
                DeliveryEngine &engine, const SandboxClock &clock, Quirks quirks);

    [[nodiscard]] Response answer(const Request &request) const;

private:
    [[nodiscard]] Response metadata() const;
    [[nodiscard]] Response entity(const Request &request, const QString &key) const;
    [[nodiscard]] Response webhookSet(const Request &request) const;
    [[nodiscard]] Response webhook(const Request &request, const QString &key) const;
    [[nodiscard]] Response list(const ODataRequest &options) const;
    [[nodiscard]] Response read(const QString &id, const QStringList &select) const;
    [[nodiscard]] Response updateByPost(const Request &request) const;
    [[nodiscard]] Response update(const QString &id, const QJsonObject &changes) const;
    [[nodiscard]] std::optional<Problem> setDeactivated(const QString &id, bool deactivated) const;

    WebhookTable m_table;
    EventRoutes m_events;
    RecordRoutes m_records;
    DeliveryEngine &m_engine;
    const SandboxClock &m_clock;
    Quirks m_quirks;
};

} // namespace hookdesk::sandbox
