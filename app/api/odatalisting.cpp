// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/odatalisting.h"

#include <algorithm>

namespace hookdesk {

using Place = ListingPass::Place;
using Reason = Shortfall::Reason;

ODataListing::ODataListing(TribeClient &client, QObject *owner)
    : ListingReader(client, WebhookListing::OData, owner)
{
}

void ODataListing::begin()
{
    m_nextSkip = 0;
    m_byLinks = false;
    m_placesEnded = false;
    askAt(0, Place::First);
}

ODataQuery ODataListing::query(int skip) const
{
    ODataQuery query;
    switch (m_dialect) {
    case Dialect::Full:
        query.orderBy(client().map().idFields.front()).count();
        [[fallthrough]];
    case Dialect::PagesOnly:
        query.top(client().map().pageSize).skip(skip);
        break;
    case Dialect::Bare:
        break;
    }
    return query;
}

void ODataListing::askAt(int skip, Place place)
{
    const QByteArray options = query(skip).encoded();
    const QUrl url = client().urlOf(client().map().odataWebhooks(), options);
    ask({place, skip, url, false}, options,
        skip == 0 ? TribeClient::Priority::Foreground : TribeClient::Priority::Background);
}

void ODataListing::refused(const Asked &asked, const ApiError &error)
{
    const bool canAskForLess =
        asked.place == Place::First && !hasAnswered() && m_dialect != Dialect::Bare;
    if (!canAskForLess || !refusesQuery(error))
        return fail(error);
    m_dialect = m_dialect == Dialect::Full ? Dialect::PagesOnly : Dialect::Bare;
    askAt(0, Place::First);
}

void ODataListing::went(const Asked &asked, const WebhookPage &page, int fresh)
{
    if (asked.place == Place::First) { // whatever was asked for
        m_pageSize = page.recordCount;
        m_overlap = m_pageSize > 1 ? 1 : 0;
        m_nextSkip = m_pageSize - m_overlap;
    }
    if (asked.byLink || !m_byLinks) // else places were of no use, and this is one of them
        goOn(asked, page, fresh > 0);
    if (pagesUnderWay() == 0)
        endPass();
}

void ODataListing::goOn(const Asked &asked, const WebhookPage &page, bool news)
{
    const bool isLater = asked.place != Place::First;
    m_placesEnded = m_placesEnded || (isLater && !asked.byLink && !news);
    if (leadsByLink(page) && followLink(asked, page)) {
        m_byLinks = true;
        return;
    }
    if (asked.byLink && !linkObstacle()) // the last of a chain
        return;
    if (m_placesEnded || m_dialect == Dialect::Bare) {
        if (!news || asked.byLink || m_dialect == Dialect::Bare)
            noteEnd(page);
        return;
    }
    if (asked.byLink)
        return goOnFrom(currentPass().read());
    goOnByPlace(asked, page);
}

/// By link where it says more than a place, or where places lead nowhere.
bool ODataListing::leadsByLink(const WebhookPage &page) const
{
    if (page.nextLink.isEmpty() || linkObstacle())
        return false;
    return m_byLinks || m_placesEnded || m_dialect == Dialect::Bare || !namesPlace(page.nextLink);
}

/// What came last was nothing new: says so where that is not known to be the end.
void ODataListing::noteEnd(const WebhookPage &page)
{
    // TRIBE-API.md: a GET returns at most 100 records. More than that is a server without pages.
    const bool isFull = page.recordCount == client().map().pageSize;
    if (page.recordCount <= m_overlap || currentPass().isCounted())
        return;
    if (linkObstacle())
        currentPass().stop(*linkObstacle());
    else if (m_placesEnded && (isFull || currentPass().total()))
        currentPass().stop(Reason::Repeated);
    else if (isFull)
        currentPass().stop(Reason::Stopped);
}

/// The links are of no use, the places may be.
void ODataListing::goOnFrom(int read)
{
    m_byLinks = false;
    m_nextSkip = read - m_overlap + m_pageSize;
    askAt(read - m_overlap, m_overlap > 0 ? Place::Overlapping : Place::Following);
}

void ODataListing::goOnByPlace(const Asked &asked, const WebhookPage &page)
{
    const std::optional<int> total = currentPass().total();
    const Place place = m_overlap ? Place::Overlapping : Place::Following;
    if (!total) {
        if (page.recordCount >= m_pageSize || page.hasNextLink)
            askAt(asked.skip + page.recordCount - m_overlap, place);
        return;
    }
    askForRestOf(asked, page);
    for (; pagesUnderWay() < parallelPages && m_nextSkip + m_overlap < *total;
         m_nextSkip += m_pageSize - m_overlap)
        askAt(m_nextSkip, place);
    // A server may count a page instead of the list: what comes full may have more behind it.
    const int behind = asked.skip + page.recordCount;
    if (page.recordCount == client().map().pageSize && behind >= *total && pagesUnderWay() == 0)
        askAt(behind - m_overlap, place);
}

/// A server may cut any page short.
void ODataListing::askForRestOf(const Asked &asked, const WebhookPage &page)
{
    const int due = std::min(m_pageSize, *currentPass().total() - asked.skip);
    if (page.recordCount > m_overlap && page.recordCount < due)
        askAt(asked.skip + page.recordCount - m_overlap,
              m_overlap ? Place::Overlapping : Place::Following);
}

} // namespace hookdesk
