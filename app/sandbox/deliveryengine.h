// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/delivery.h"
#include "app/sandbox/deliverysettings.h"
#include "app/sandbox/eventtable.h"
#include "app/sandbox/failurelog.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/webhooktable.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace hookdesk::sandbox {

/// Delivers the pending events of the log as TRIBE-API.md (Delivery and events) says: attempts with
/// growing intervals, gone after success, failed after the last; too many failures deactivate the
/// webhook. Only loopback is ever contacted: an endpoint elsewhere is stood in for by the sandbox's
/// own.
class DeliveryEngine : public QObject
{
    Q_OBJECT

public:
    DeliveryEngine(const QSqlDatabase &connection, const SandboxClock &clock,
                   const DeliverySettings &settings);
    ~DeliveryEngine() override;

    /// Begins. `builtIn`: the URL of the sandbox's own endpoint, to which `/WEBHOOKID` is added.
    void start(const QUrl &builtIn);

    /// Looks soon for what is due. To be called when events, webhooks or the clock have changed.
    void wake();

    /// Makes an event due at once, whatever its state. Problems: 404 unknown, 409 being sent, or
    /// its webhook is deactivated.
    [[nodiscard]] std::optional<Problem> retry(const QString &eventId);

    /// Where the deliveries of the webhook go: its endpoint on loopback, else the built-in one.
    [[nodiscard]] QUrl targetOf(const StoredWebhook &webhook) const;

private:
    void deliverDue();
    void sleepUntilNextAfter(const QString &now);
    void send(const StoredEvent &event);
    void end(const QString &eventId, const AttemptResult &result);
    [[nodiscard]] std::optional<Problem> record(const QString &eventId,
                                                const AttemptResult &result);
    [[nodiscard]] std::optional<Problem> recordFailure(StoredEvent event,
                                                       const AttemptResult &result);
    [[nodiscard]] std::optional<Problem> countFailure(const StoredEvent &event);

    QSqlDatabase m_connection;
    WebhookTable m_webhooks;
    EventTable m_events;
    FailureLog m_failures;
    const SandboxClock &m_clock;
    DeliverySettings m_settings;
    QUrl m_builtIn; ///< Empty before start().
    QNetworkAccessManager m_network;
    QHash<QString, Delivery *> m_underWay; ///< By the id of the event; children of this.
    QTimer m_timer;
};

} // namespace hookdesk::sandbox
