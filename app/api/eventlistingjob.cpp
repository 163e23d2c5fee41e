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
    const bool isUnproven =
        m_blindJoints && (!m_firstTotal || !m_total || *m_total < *m_firstTotal);
    return m_moved || isUnproven;
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
    case Dialect::ByTimeOnly:
        query.orderBy(map.createdFields.front(), ODataQuery::Order::Descending).count();
        if (m_dialect != Dialect::ByTimeOnly) // or events of one moment change places between pages
            query.orderBy(map.eventIdFields.front(), ODataQuery::Order::Descending);
        [[fallthrough]];
    case Dialect::PagesOnly:
        query.top(std::min(m_pageSize, m_request.maximum - m_skip + m_overlap))
            .skip(m_skip - m_overlap);
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
        m_overlap = m_pageSize > 1 ? m_overlap : 0;
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
    if (isTorn(page) && stepsBack())
        return ask();
    ++m_pages;
    m_blindJoints = m_blindJoints || (m_pages > 1 && m_overlap == 0);
    m_skip += page.recordCount - m_overlap;
    m_total = page.totalCount ? page.totalCount : m_total;
    m_firstTotal = m_pages == 1 ? page.totalCount : m_firstTotal;
    m_problems += page.problems;
    m_passedOver += page.recordCount - static_cast<int>(page.events.size());
    const qsizetype before = m_seen.size();
    const QPointer<EventListingJob> self(this); // a receiver may destroy it
    emit pageRead(wantedOf(page));
    if (!self)
        return;
    const bool isNew = m_seen.size() > before;
    m_triesHere = isNew ? 0 : m_triesHere;
    const End reached = endAfter(page, isNew);
    const bool canOverlap = m_pageSize > 1 && page.problems.isEmpty() && !m_link.isValid();
    m_overlap = canOverlap && !m_moved ? std::min(m_usualOverlap, m_skip) : 0;
    reached == End::None ? ask() : end(reached);
}

QList<WebhookEvent> EventListingJob::wantedOf(const EventPage &page)
{
    m_news = false;
    QList<WebhookEvent> wanted;
    for (const WebhookEvent &event : page.events) {
        if (!m_seen.contains(event.id))
            noteOrder(event);
        m_seen.insert(event.id);
        m_news = m_news || !m_request.isNews || m_request.isNews(event);
        if (m_request.query.matches(event))
            wanted += event;
    }
    return wanted;
}

/// The page should begin with a record that was read before, and does not: records left the log
/// between the two, and others moved up into places that were read already.
bool EventListingJob::isTorn(const EventPage &page) const
{
    if (m_overlap == 0 || m_overlap == m_skip || !page.problems.isEmpty())
        return false;
    return page.events.isEmpty() || !m_seen.contains(page.events.first().id);
}

/// Begins the page half a page earlier, and from now on all; false where this was tried often
/// enough.
bool EventListingJob::stepsBack()
{
    constexpr int mostTriesHere = 3;
    constexpr int mostTries = 50;
    if (++m_triesHere > mostTriesHere || ++m_tries > mostTries) {
        m_moved = true;
        return false;
    }
    m_usualOverlap = std::max(1, m_pageSize / 2);
    m_overlap = std::min(m_overlap + m_usualOverlap, m_skip);
    return true;
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
    const bool isNothingNew = !anythingUnseen && page.problems.isEmpty() && m_triesHere == 0;
    if (m_dialect == Dialect::Bare || page.recordCount == 0 || isNothingNew)
        return false;
    // A server may count a page instead of the log: what comes full may have more behind it.
    const bool isFull = page.recordCount >= m_client->map().pageSize;
    return !m_total || m_skip < *m_total || isFull;
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
    if (m_moved && m_ordered) {
        const Reason reason = page.recordCount == 0 ? Reason::Stopped : Reason::Moved;
        m_shortfall = Shortfall{reason, read, m_total};
    }
    if (m_shortfall || (m_total && read >= *m_total))
        return;
    const bool isRepeated = m_pages > 1 && !anythingUnseen && page.recordCount > m_overlap &&
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
