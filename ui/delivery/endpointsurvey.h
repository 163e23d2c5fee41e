// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliverytarget.h"
#include "app/delivery/endpointreport.h"
#include "app/domain/webhook.h"

#include <QList>
#include <QObject>

namespace hookdesk {

class Session;

/// What the check of one address found.
struct EndpointFinding
{
    QList<WebhookPtr> webhooks; ///< That deliver to it.
    DeliveryTarget target;
    EndpointReport report;
};

/// Checks the endpoints of webhooks, each address once and where the deliveries really go. It
/// belongs to its owner: destroying it ends the requests, and nobody is told.
class EndpointSurvey : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    EndpointSurvey(Session &session, const QList<WebhookPtr> &webhooks, QObject *owner);

    /// In the order of the answers.
    [[nodiscard]] const QList<EndpointFinding> &findings() const { return m_findings; }

signals:
    /// Another address has answered, or does not; more are to come.
    void progressed();
    /// Once, and never before the function that made it has returned.
    void finished();

private:
    void take(qsizetype index, const DeliveryTarget &target);
    void gather(const WebhookPtr &webhook, const DeliveryTarget &target);
    void check(const EndpointFinding &address);

    Session &m_session;
    const QList<WebhookPtr> m_webhooks;
    QList<DeliveryTarget> m_targets;    ///< Of the webhooks, in their order.
    QList<EndpointFinding> m_addresses; ///< Without a report yet.
    QList<EndpointFinding> m_findings;
    qsizetype m_unknown; ///< So many targets are being found out.
};

} // namespace hookdesk
