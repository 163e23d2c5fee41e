// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventlistingjob.h"

#include <algorithm>

namespace hookdesk {

EventListingJob::EventListingJob(TribeClient &client, Request request, QObject *owner)
    : QObject(owner)
    , m_client(&client)
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
    const bool isSure = m_ordered && !mayHaveGaps() && m_problems.isEmpty();
    return isSure ? m_oldest : QDateTime();
}

void EventListingJob::ask()
{
    if (!m_client)
        return fail(ApiError::of(ApiError::Kind::Cancelled));
    const auto handler = [this](const Result<EventPage> &result) { answered(result); };
    const ODataQuery query = odataQuery();
    m_asked =
        m_link.isValid() ? m_link : m_client->urlOf(m_client->map().odataEvents(), query.encoded());
    const auto priority = m_skip == 0 ? m_request.priority : RateLimiter::Priority::Background;
    if (m_link.isValid())
        m_client->eventsAt(this, m_link, handler);
    else
        m_client->events(this, query, priority, handler);
}

ODataQuery EventListingJob::odataQuery() const
{
    const ApiMap &map = m_client->map();
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
    if (result.error().kind == ApiError::Kind::TooLarge && m_dialect != Dialect::Bare &&
        !m_link.isValid())
        return tooLarge(result.error());
    refused(result.error());
}

void EventListingJob::refused(const ApiError &error)
{
    if (m_pages == 0 && m_dialect != Dialect::Bare && refusesQuery(error)) {
        m_dialect = static_cast<Dialect>(static_cast<int>(m_dialect) + 1);
        return ask();
    }
    fail(error);
}

void EventListingJob::fail(const ApiError &error)
{
    m_error = error;
    if (m_pages > 0)
        m_shortfall = Shortfall{Shortfall::Reason::Failed,
                                static_cast<int>(m_seen.size()) + m_passedOver, m_total};
    end(End::Error);
}

void EventListingJob::tooLarge(const ApiError &error)
{
    if (m_pageSize > 1) {
        m_pageSize = std::max(1, m_pageSize / 4);
        return ask();
    }
    if (!m_total || m_skip + 1 >= m_request.maximum) // without a count there is no known end
        return fail(error);
    ++m_passedOver;
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
    m_passedOver += page.recordCount - static_cast<int>(page.events.size());
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
    const QPointer<EventListingJob> self(this); // a receiver may destroy it
    emit pageRead(wanted);
    if (!self)
        return;
    const End reached = endAfter(page, m_seen.size() > before);
    reached == End::None ? ask() : end(reached);
}

EventListingJob::End EventListingJob::endAfter(const EventPage &page, bool anythingUnseen)
{
    if (!m_client) {
        m_error = ApiError::of(ApiError::Kind::Cancelled);
        return End::Error;
    }
    if (!leadsOn(page, anythingUnseen)) {
        noteShortfall(page, anythingUnseen);
        return End::Log;
    }
    if (m_skip >= m_request.maximum)
        return End::Maximum;
    return m_news || !m_ordered ? End::None : End::KnownGround;
}

bool EventListingJob::leadsOn(const EventPage &page, bool anythingUnseen)
{
    if (followsLink(page, anythingUnseen))
        return true;
    const bool wasByLink = m_link.isValid();
    m_link = {};
    if (wasByLink && page.nextLink.isEmpty()) // the last of a chain
        return false;
    // A server that does not page gives the same again and again.
    const bool isNothingNew = !anythingUnseen && page.problems.isEmpty();
    if (m_dialect == Dialect::Bare || page.recordCount == 0 || isNothingNew)
        return false;
    return m_total ? m_skip < *m_total : page.recordCount >= m_pageSize || !page.nextLink.isEmpty();
}

/// By link where it says more than a place, or where places lead nowhere.
bool EventListingJob::followsLink(const EventPage &page, bool anythingUnseen)
{
    constexpr int mostBarrenPages = 3;
    m_barren = anythingUnseen ? 0 : m_barren + 1;
    const bool isWanted = m_link.isValid() || m_dialect == Dialect::Bare || m_barren > 0 ||
                          !namesPlace(page.nextLink);
    if (page.nextLink.isEmpty() || m_linkObstacle || !isWanted)
        return false;
    const LinkTrail::Verdict verdict = m_barren > mostBarrenPages
                                           ? LinkTrail::Verdict::Circle
                                           : m_trail.follow(m_asked, page.nextLink);
    if (verdict == LinkTrail::Verdict::Leads) {
        m_link = m_trail.target();
        return true;
    }
    m_linkObstacle = verdict == LinkTrail::Verdict::Circle ? Shortfall::Reason::LinkCircle
                                                           : Shortfall::Reason::LinkElsewhere;
    return false;
}

/// Reading ended here: says so where this is not known to be the end of the log.
void EventListingJob::noteShortfall(const EventPage &page, bool anythingUnseen)
{
    using Reason = Shortfall::Reason;
    const int read = static_cast<int>(m_seen.size()) + m_passedOver;
    if (m_total && read >= *m_total)
        return;
    const bool isRepeated = m_pages > 1 && !anythingUnseen && page.recordCount > 0 &&
                            (m_total || page.recordCount == m_pageSize);
    // TRIBE-API.md: a GET returns at most 100 records.
    const bool isCut =
        m_dialect == Dialect::Bare && m_pages == 1 && page.recordCount == m_client->map().pageSize;
    if (m_linkObstacle && !page.nextLink.isEmpty())
        m_shortfall = Shortfall{*m_linkObstacle, read, m_total};
    else if (isRepeated)
        m_shortfall = Shortfall{Reason::Repeated, read, m_total};
    else if (m_total || isCut)
        m_shortfall = Shortfall{mayHaveGaps() ? Reason::Moved : Reason::Stopped, read, m_total};
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
