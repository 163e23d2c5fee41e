// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingjob.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

ListingJob::ListingJob(TribeClient &client, QObject *owner)
    : QObject(owner)
    , m_client(client)
    , m_pageStep(client.map().pageSize)
{
    askOData(0);
    askRest(0);
}

bool ListingJob::isComplete() const
{
    const bool heard = (m_rest.done && !m_rest.error) || (m_odata.done && !m_odata.error);
    const auto whole = [](const Progress &progress) {
        return progress.done && (!progress.error || !progress.answered);
    };
    return heard && whole(m_rest) && whole(m_odata);
}

void ListingJob::askRest(int skip)
{
    m_client.restWebhooks(this, skip, [this, skip](const Result<WebhookPage> &result) {
        restAnswered(skip, result);
    });
}

void ListingJob::restAnswered(int skip, const Result<WebhookPage> &result)
{
    if (!result) {
        // A server that pages nothing may refuse to be asked for a second page.
        const bool secondPageRefused = skip > 0 && refusesQuery(result.error());
        return end(m_rest, secondPageRefused ? std::nullopt : std::optional(result.error()));
    }
    const WebhookPage &page = result.value();
    const bool news = take(m_rest, WebhookListing::Rest, page);
    // TRIBE-API.md: a GET returns at most 100 records. A listing of just that size may go on.
    const bool mayGoOn = page.recordCount == m_client.map().pageSize || page.hasNextLink;
    if (news && mayGoOn)
        return askRest(skip + page.recordCount);
    end(m_rest);
}

ODataQuery ListingJob::odataQuery(int skip) const
{
    ODataQuery query;
    switch (m_dialect) {
    case Dialect::Full:
        query.orderBy(m_client.map().idFields.front()).count();
        [[fallthrough]];
    case Dialect::PagesOnly:
        query.top(m_client.map().pageSize).skip(skip);
        break;
    case Dialect::Bare:
        break;
    }
    return query;
}

void ListingJob::askOData(int skip)
{
    ++m_inFlight;
    const auto priority =
        skip == 0 ? RateLimiter::Priority::Foreground : RateLimiter::Priority::Background;
    m_client.odataWebhooks(
        this, odataQuery(skip), priority,
        [this, skip](const Result<WebhookPage> &result) { odataAnswered(skip, result); });
}

void ListingJob::odataAnswered(int skip, const Result<WebhookPage> &result)
{
    --m_inFlight;
    if (m_odata.done)
        return;
    if (!result)
        return odataRefused(result.error());
    if (skip == 0)
        m_total = result.value().totalCount;
    // A server that ignores $skip tells the same for ever.
    const bool news = take(m_odata, WebhookListing::OData, result.value());
    m_odataMayGoOn = m_odataMayGoOn && news && m_dialect != Dialect::Bare;
    if (m_odataMayGoOn)
        planODataPages(skip, result.value());
    if (m_inFlight == 0)
        end(m_odata);
}

void ListingJob::odataRefused(const ApiError &error)
{
    const bool canAskForLess = !m_odata.answered && m_dialect != Dialect::Bare;
    if (!canAskForLess || !refusesQuery(error))
        return end(m_odata, error);
    m_dialect = m_dialect == Dialect::Full ? Dialect::PagesOnly : Dialect::Bare;
    askOData(0);
}

void ListingJob::planODataPages(int skip, const WebhookPage &page)
{
    if (skip == 0)
        m_pageStep = m_nextSkip = page.recordCount; // whatever was asked for
    if (!m_total) {
        if (page.recordCount >= m_pageStep || page.hasNextLink)
            askOData(skip + page.recordCount);
        return;
    }
    if (page.recordCount < std::min(m_pageStep, *m_total - skip))
        askOData(skip + page.recordCount); // the rest of a short page
    for (; m_inFlight < parallelPages && m_nextSkip < *m_total; m_nextSkip += m_pageStep)
        askOData(m_nextSkip);
}

bool ListingJob::take(Progress &progress, WebhookListing listing, const WebhookPage &page)
{
    const bool isFirst = !std::exchange(progress.answered, true);
    const qsizetype before = progress.ids.size();
    for (const Webhook &webhook : page.webhooks) {
        progress.ids.insert(webhook.id);
        m_seen.insert(webhook.id);
    }
    const bool news = progress.ids.size() > before;
    if (isFirst || news) // a page told again has the same problems
        m_problems += page.problems;
    emit pageRead(listing, page.webhooks);
    return news;
}

void ListingJob::end(Progress &progress, std::optional<ApiError> error)
{
    progress.done = true;
    progress.error = std::move(error);
    if (m_rest.done && m_odata.done)
        emit finished();
}

} // namespace hookdesk
