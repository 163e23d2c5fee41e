// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/readwebhookjob.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// The way of asking is not offered, or the webhook is gone: another way can tell.
bool worthAnotherWay(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unsupported:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Server:
        return true;
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Authentication:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Ambiguous:
    case ApiError::Kind::NotApplied:
    case ApiError::Kind::RedirectRefused:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ReadWebhookJob::ReadWebhookJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_client(&client)
    , m_id(std::move(id))
{
    m_client->odataWebhook(this, m_id,
                           [this](const Result<Webhook> &result) { keyAnswered(result); });
}

void ReadWebhookJob::keyAnswered(const Result<Webhook> &result)
{
    if (result && result.value().id == m_id)
        return settle(result);
    if (!result && !worthAnotherWay(result.error()))
        return settle(result);
    if (endsWithoutClient())
        return;
    ODataQuery query;
    query.filter(ODataFilter::equalsId(m_client->map().idFields.front(), m_id.value));
    m_client->odataWebhooks(this, query, RateLimiter::Priority::Foreground,
                            [this](const Result<WebhookPage> &page) { filterAnswered(page); });
}

void ReadWebhookJob::filterAnswered(const Result<WebhookPage> &result)
{
    if (!result)
        return worthAnotherWay(result.error()) ? list() : settle(result.error());
    const QList<Webhook> &webhooks = result.value().webhooks;
    const auto match = std::find_if(webhooks.begin(), webhooks.end(),
                                    [this](const Webhook &webhook) { return webhook.id == m_id; });
    if (match != webhooks.end())
        return settle(*match);
    // A page of others comes from a server that does not filter: what it lacks may be on the next.
    const bool isAll = result.value().recordCount == 0 && !result.value().hasNextLink;
    isAll ? settle(ApiError::of(ApiError::Kind::NotFound)) : list();
}

bool ReadWebhookJob::endsWithoutClient()
{
    if (m_client)
        return false;
    settle(ApiError::of(ApiError::Kind::Cancelled));
    return true;
}

void ReadWebhookJob::list()
{
    if (endsWithoutClient())
        return;
    auto *job = new ListingJob(*m_client, this);
    connect(job, &ListingJob::pageRead, this,
            [this](WebhookListing, const QList<Webhook> &webhooks) {
                for (const Webhook &webhook : webhooks) {
                    if (webhook.id == m_id)
                        m_found = m_found ? merged(*m_found, webhook) : webhook;
                }
            });
    connect(job, &ListingJob::finished, this, [this, job] { listed(*job); });
}

void ReadWebhookJob::listed(const ListingJob &job)
{
    if (m_found)
        return settle(*m_found);
    if (job.isComplete())
        return settle(ApiError::of(ApiError::Kind::NotFound));
    const ApiError incomplete =
        ApiError::of(ApiError::Kind::Malformed, QStringLiteral("the listings are not whole"));
    settle(job.restError().value_or(job.odataError().value_or(incomplete)));
}

} // namespace hookdesk
