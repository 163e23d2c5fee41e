// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/endpointsurvey.h"

#include "app/delivery/endpointprobejob.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// What cannot be asked at all is told apart as it is spelt.
bool isSameAddress(const EndpointFinding &known, const Webhook &webhook,
                   const DeliveryTarget &target)
{
    return target.url.isValid() ? known.target.url == target.url
                                : known.webhooks.constFirst()->endpoint == webhook.endpoint;
}

} // namespace

EndpointSurvey::EndpointSurvey(Session &session, const QList<WebhookPtr> &webhooks, QObject *owner)
    : QObject(owner)
    , m_session(session)
    , m_unknown(webhooks.size())
{
    for (const WebhookPtr &webhook : webhooks) {
        auto *job = new DeliveryTargetJob(session.environment(), *webhook, this);
        connect(job, &DeliveryTargetJob::found, this,
                [this, job, webhook](const DeliveryTarget &target) {
                    job->deleteLater();
                    take(webhook, target);
                });
    }
}

void EndpointSurvey::take(const WebhookPtr &webhook, const DeliveryTarget &target)
{
    const auto known =
        std::find_if(m_addresses.begin(), m_addresses.end(), [&](const EndpointFinding &address) {
            return isSameAddress(address, *webhook, target);
        });
    if (known == m_addresses.end())
        m_addresses.append({{webhook}, target, {}});
    else
        known->webhooks.append(webhook);
    if (--m_unknown > 0)
        return;
    for (const EndpointFinding &address : std::as_const(m_addresses))
        check(address);
}

void EndpointSurvey::check(const EndpointFinding &address)
{
    auto *job = new EndpointProbeJob(address.target.url, m_session.network().forOthers(), {}, this);
    connect(job, &EndpointJob::finished, this, [this, job, address](const EndpointReport &report) {
        job->deleteLater();
        m_findings.append({address.webhooks, address.target, report});
        if (m_findings.size() < m_addresses.size())
            emit progressed();
        else
            emit finished(); // the receiver may destroy it
    });
}

} // namespace hookdesk
