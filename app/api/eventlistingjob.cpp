// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventlistingjob.h"

#include <algorithm>

namespace hookdesk {

EventListingJob::EventListingJob(TribeClient &client, Request request, QObject *owner)
    : QObject(owner)
    , m_client(client)
    , m_request(std::move(request))
    , m_dialect(m_request.query.filter(client.map()).isEmpty() ? Dialect::Unfiltered
                                                               : Dialect::Full)
    , m_pageSize(std::clamp(m_request.maximum, 1, client.map().pageSize))
{
    ask();
}

bool EventListingJob::isAbsent() const
{
    if (!m_error || m_pages > 0)
        return false;
    return m_error->kind == ApiError::Kind::NotFound ||
           m_error->kind == ApiError::Kind::Unsupported ||
           m_error->kind == ApiError::Kind::Forbidden;
}

bool EventListingJob::mayHaveGaps() const
{
    return m_pages > 1 && (!m_firstTotal || !m_total || *m_total < *m_firstTotal);
}

QDateTime EventListingJob::readBackTo() const
{
    return m_ordered && !mayHaveGaps() && m_problems.isEmpty() ? m_oldest : QDateTime();
}

void EventListingJob::ask()
{
    const auto priority = m_skip == 0 ? m_request.priority : RateLimiter::Priority::Background;
    m_client.events(this, odataQuery(), priority,
                    [this](const Result<EventPage> &result) { answered(result); });
}

ODataQuery EventListingJob::odataQuery() const
{
    const ApiMap &map = m_client.map();
    ODataQuery query;
    switch (m_dialect) {
    case Dialect::Full:
        query.filter(m_request.query.filter(map));
        [[fallthrough]];
    case Dialect::Unfiltered:
        query.orderBy(map.createdFields.front(), ODataQuery::Order::Descending).count();
        [[fallthrough]];
    case Dialect::PagesOnly:
        query.top(m_pageSize).skip(m_skip);
        break;
    case Dialect::Bare:
        break;
    }
    return query;
}

void EventListingJob::answered(const Result<EventPage> &result)
{
    if (result)
        return take(result.value());
    if (result.error().kind == ApiError::Kind::TooLarge && m_dialect != Dialect::Bare)
        return tooLarge(result.error());
    refused(result.error());
}

void EventListingJob::refused(const ApiError &error)
{
    if (m_pages == 0 && m_dialect != Dialect::Bare && refusesQuery(error)) {
        m_dialect = static_cast<Dialect>(static_cast<int>(m_dialect) + 1);
        return ask();
    }
    m_error = error;
    end(End::Error);
}

void EventListingJob::tooLarge(const ApiError &error)
{
    if (m_pageSize > 1) {
        m_pageSize = std::max(1, m_pageSize / 4);
        return ask();
    }
    if (!m_total || m_skip + 1 >= m_request.maximum) { // without a count there is no known end
        m_error = error;
        return end(End::Error);
    }
    m_problems += tr("Event %1 of the log is too large to be read.").arg(m_skip + 1);
    if (++m_skip >= *m_total)
        return end(End::Log);
    ask();
}

void EventListingJob::take(const EventPage &page)
{
    ++m_pages;
    m_skip += page.recordCount;
    m_total = page.totalCount ? page.totalCount : m_total;
    m_firstTotal = m_pages == 1 ? page.totalCount : m_firstTotal;
    m_problems += page.problems;
    m_news = false;
    const qsizetype before = m_seen.size();
    QList<WebhookEvent> wanted;
    for (const WebhookEvent &event : page.events) {
        m_seen.insert(event.id);
        noteOrder(event);
        m_news = m_news || !m_request.isNews || m_request.isNews(event);
        if (m_request.query.matches(event))
            wanted += event;
    }
    emit pageRead(wanted);
    const End reached = endAfter(page, m_seen.size() > before);
    reached == End::None ? ask() : end(reached);
}

EventListingJob::End EventListingJob::endAfter(const EventPage &page, bool anythingUnseen) const
{
    if (m_dialect == Dialect::Bare || page.recordCount == 0)
        return End::Log;
    const bool mayGoOn =
        m_total ? m_skip < *m_total : page.recordCount >= m_pageSize || page.hasNextLink;
    // A server that does not page gives the same again and again.
    if (!mayGoOn || (!anythingUnseen && page.problems.isEmpty()))
        return End::Log;
    if (m_skip >= m_request.maximum)
        return End::Maximum;
    return m_news || !m_ordered ? End::None : End::KnownGround;
}

/// A server may ignore the order that it was asked for: what counts is what came.
void EventListingJob::noteOrder(const WebhookEvent &event)
{
    const bool falls = !m_oldest.isValid() || event.createdAt <= m_oldest;
    m_ordered = m_ordered && event.createdAt.isValid() && falls;
    m_oldest = event.createdAt;
}

void EventListingJob::end(End end)
{
    m_end = end;
    emit finished();
}

} // namespace hookdesk
