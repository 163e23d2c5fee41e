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
    , m_webhooks(webhooks)
    , m_targets(webhooks.size())
    , m_unknown(webhooks.size())
{
    for (qsizetype index = 0; index < webhooks.size(); ++index) {
        auto *job = new DeliveryTargetJob(session.environment(), *webhooks.at(index), this);
        connect(job, &DeliveryTargetJob::found, this,
                [this, job, index](const DeliveryTarget &target) {
                    job->deleteLater();
                    take(index, target);
                });
    }
}

void EndpointSurvey::take(qsizetype index, const DeliveryTarget &target)
{
    m_targets[index] = target;
    if (--m_unknown > 0)
        return;
    for (qsizetype i = 0; i < m_webhooks.size(); ++i)
        gather(m_webhooks.at(i), m_targets.at(i));
    for (const EndpointFinding &address : std::as_const(m_addresses))
        check(address);
}

void EndpointSurvey::gather(const WebhookPtr &webhook, const DeliveryTarget &target)
{
    const auto known =
        std::find_if(m_addresses.begin(), m_addresses.end(), [&](const EndpointFinding &address) {
            return isSameAddress(address, *webhook, target);
        });
    if (known == m_addresses.end())
        m_addresses.append({{webhook}, target, {}});
    else
        known->webhooks.append(webhook);
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
