// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restlisting.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

using Place = ListingPass::Place;
using Reason = Shortfall::Reason;

namespace {

/// Sizes that people choose for pages.
bool isRound(int size)
{
    const bool isPowerOfTwo = (size & (size - 1)) == 0;
    return size >= 10 && (size % 10 == 0 || size % 25 == 0 || isPowerOfTwo);
}

} // namespace

RestListing::RestListing(TribeClient &client, QObject *owner)
    : ListingReader(client, WebhookListing::Rest, owner)
{
}

void RestListing::begin()
{
    m_way = m_wayWorks ? m_way : Way::Skip;
    m_page = m_firstPage;
    m_asked = m_waysEnded = false;
    const QUrl url = client().urlOf(client().pathOf(WebhookListing::Rest), {});
    ask({Place::First, 0, url, false}, {}, TribeClient::Priority::Foreground);
}

void RestListing::went(const Asked &asked, const WebhookPage &page, int fresh)
{
    if (asked.place == Place::First) {
        m_pageSize = page.recordCount;
        m_overlap = m_pageSize > 1 ? 1 : 0;
    }
    goOn(asked, page, fresh);
    if (pagesUnderWay() == 0)
        waitOrEnd();
}

void RestListing::goOn(const Asked &asked, const WebhookPage &page, int fresh)
{
    if (!page.nextLink.isEmpty() && !linkObstacle() && followLink(asked, page))
        return;
    if (asked.byLink && page.nextLink.isEmpty()) // the last of a chain
        return;
    const bool isLater = asked.place != Place::First && !asked.byLink;
    if (isLater && !isAnotherPage(asked, page, fresh))
        return tookForNothing(page, fresh);
    if (isLater && !std::exchange(m_wayWorks, true) && m_way == Way::Page)
        m_firstPage = m_page - 1;
    if (expectsMore(page))
        askNext();
}

/// The end, or a way that the server does not know. One that had brought something new may have
/// done so only because the list changed: then all is read once more.
void RestListing::tookForNothing(const WebhookPage &page, int fresh)
{
    const bool isRepeated = page.recordCount > m_overlap;
    if (fresh > 0 || (isRepeated && m_wayWorks))
        currentPass().noteMoved();
    if (isRepeated && !std::exchange(m_wayWorks, false))
        tryNextWay();
}

/// The first page told again may hold something new as well, when the list changed meanwhile.
bool RestListing::isAnotherPage(const Asked &asked, const WebhookPage &page, int fresh) const
{
    const int known = asked.place == Place::Overlapping ? m_overlap : 0;
    return fresh > 0 && (m_wayWorks || static_cast<int>(page.webhooks.size()) - fresh <= known);
}

bool RestListing::expectsMore(const WebhookPage &page) const
{
    if (pass().total())
        return !pass().isCounted();
    if (linkObstacle())
        return true;
    const bool isFull = page.recordCount >= m_pageSize && m_pageSize > 0;
    return isFull && (m_wayWorks || m_pageSize == client().map().pageSize);
}

/// A page that is refused says that the server does not page so.
void RestListing::refused(const Asked &asked, const ApiError &error)
{
    const bool isGuess = asked.place != Place::First && !asked.byLink && !m_wayWorks;
    if (!isGuess || !(refusesQuery(error) || error.kind == ApiError::Kind::NotFound))
        return fail(error);
    tryNextWay();
    if (pagesUnderWay() == 0)
        waitOrEnd();
}

QByteArray RestListing::queryOfNext() const
{
    const QByteArray place = QByteArray::number(pass().read() - m_overlap);
    const QByteArray size = QByteArray::number(m_pageSize);
    switch (m_way) {
    case Way::Skip:
        return ODataQuery().top(client().map().pageSize).skip(pass().read() - m_overlap).encoded();
    case Way::Offset:
        return "offset=" + place + "&limit=" + size;
    case Way::Page:
        return "page=" + QByteArray::number(m_page) + "&size=" + size;
    }
    Q_UNREACHABLE();
}

void RestListing::askNext()
{
    m_asked = true;
    m_page += m_way == Way::Page ? 1 : 0;
    const QByteArray query = queryOfNext();
    const bool overlaps = m_overlap > 0 && m_way != Way::Page;
    const QUrl url = client().urlOf(client().pathOf(WebhookListing::Rest), query);
    ask({overlaps ? Place::Overlapping : Place::Following, pass().read(), url, false}, query,
        TribeClient::Priority::Background);
}

/// Pages may be counted from 0 or from 1: a repeated page 1 is no proof.
void RestListing::tryNextWay()
{
    if (m_way == Way::Page && m_page >= 2) {
        m_waysEnded = true;
        return;
    }
    if (m_way != Way::Page)
        m_way = static_cast<Way>(static_cast<int>(m_way) + 1);
    askNext();
}

bool RestListing::mayBeFirstOfSeveral() const
{
    return !m_asked && !pass().total() && isRound(m_pageSize) && pass().read() == m_pageSize;
}

bool RestListing::otherKnowsMore() const
{
    return m_other && std::any_of(m_other->begin(), m_other->end(),
                                  [this](const WebhookId &id) { return !pass().contains(id); });
}

/// The other listing can tell whether there is more, without a guess.
void RestListing::waitOrEnd()
{
    if (!mayBeFirstOfSeveral())
        return end();
    m_waits = !m_compared;
    if (!m_waits)
        askOrEnd();
}

void RestListing::compareWith(const ListingPass *other)
{
    m_compared = true;
    if (other)
        m_other = other->ids();
    if (std::exchange(m_waits, false))
        askOrEnd();
}

void RestListing::askOrEnd()
{
    if (clientIsGone())
        fail(ApiError::of(ApiError::Kind::Cancelled));
    else if (!m_other || otherKnowsMore())
        askNext();
    else
        end();
}

void RestListing::end()
{
    const bool isCut = m_waysEnded && !pass().isCounted();
    if (linkObstacle() && !m_wayWorks && !pass().isCounted())
        currentPass().stop(*linkObstacle());
    else if (isCut && otherKnowsMore())
        noteMissing(static_cast<int>((*m_other + pass().ids()).size()));
    else if (isCut && (pass().total() || m_pageSize == client().map().pageSize))
        currentPass().stop(Reason::Repeated);
    endPass();
}

} // namespace hookdesk
