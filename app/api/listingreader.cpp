// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingreader.h"

namespace hookdesk {

using Reason = Shortfall::Reason;

ListingReader::ListingReader(TribeClient &client, WebhookListing listing, QObject *owner)
    : QObject(owner)
    , m_client(&client)
    , m_listing(listing)
{
    QMetaObject::invokeMethod(this, &ListingReader::start, Qt::QueuedConnection);
}

void ListingReader::start()
{
    if (m_done)
        return;
    if (!m_client)
        return fail(ApiError::of(ApiError::Kind::Cancelled));
    ++m_passes;
    m_pages = m_barren = 0;
    m_pass = {};
    m_trail = {};
    m_linkObstacle.reset();
    m_expected.reset();
    begin();
}

void ListingReader::ask(const Asked &asked, const QByteArray &query, TribeClient::Priority priority)
{
    if (++m_pages > mostPages)
        return currentPass().stop(Reason::Stopped);
    ++m_underWay;
    send(asked, query, priority);
}

void ListingReader::send(const Asked &asked, const QByteArray &query,
                         TribeClient::Priority priority)
{
    const auto handler = [this, asked](const Result<WebhookPage> &result) {
        answered(asked, result);
    };
    if (asked.byLink)
        m_client->webhooksAt(this, m_listing, asked.url, handler);
    else
        m_client->listedWebhooks(this, m_listing, query, priority, handler);
}

void ListingReader::answered(const Asked &asked, const Result<WebhookPage> &result)
{
    --m_underWay;
    if (m_done)
        return;
    if (!m_client)
        return fail(result ? ApiError::of(ApiError::Kind::Cancelled) : result.error());
    if (!result)
        return refused(asked, result.error());
    m_answered = true;
    const int fresh = m_pass.take(result.value(), asked.place);
    m_barren = fresh > 0 ? 0 : m_barren + 1;
    const QPointer<ListingReader> self(this);
    emit pageRead(m_listing, result.value().webhooks);
    if (!self || m_done)
        return;
    if (!m_client)
        fail(ApiError::of(ApiError::Kind::Cancelled));
    else
        went(asked, result.value(), fresh);
}

bool ListingReader::followLink(const Asked &asked, const WebhookPage &page)
{
    if (m_barren > mostBarrenPages) {
        m_linkObstacle = Reason::LinkCircle;
        return false;
    }
    switch (m_trail.follow(asked.url, page.nextLink)) {
    case LinkTrail::Verdict::Leads:
        m_linkObstacle.reset();
        ask({ListingPass::Place::Following, 0, m_trail.target(), true}, {},
            TribeClient::Priority::Background);
        return true;
    case LinkTrail::Verdict::Elsewhere:
        m_linkObstacle = Reason::LinkElsewhere;
        return false;
    case LinkTrail::Verdict::Circle:
        m_linkObstacle = Reason::LinkCircle;
        return false;
    }
    Q_UNREACHABLE();
}

void ListingReader::noteMissing(int total)
{
    m_expected = total;
    m_pass.stop(Reason::Stopped);
}

void ListingReader::endPass()
{
    std::optional<Shortfall> shortfall = m_pass.shortfall();
    if (!shortfall)
        return settle(std::nullopt);
    if (!shortfall->total)
        shortfall->total = m_expected;
    const bool mayBeOther =
        shortfall->reason == Reason::Moved || (shortfall->reason == Reason::Stopped && !m_expected);
    if (!mayBeOther)
        return settle(shortfall);
    const QSet<WebhookId> ids = m_pass.ids();
    const bool isSame = m_before == ids;
    if (!isSame && m_passes < mostPasses) {
        m_before = ids;
        return start();
    }
    if (isSame && shortfall->reason == Reason::Moved) { // it did not change: it has no order
        if (!m_pass.total() || m_pass.isCounted())
            return settle(std::nullopt);
        shortfall->reason = Reason::Stopped;
    }
    settle(shortfall);
}

void ListingReader::fail(const ApiError &error)
{
    m_error = error;
    settle(m_answered ? std::optional(Shortfall{Reason::Failed, m_pass.read(), m_pass.total()})
                      : std::nullopt);
}

void ListingReader::settle(std::optional<Shortfall> shortfall)
{
    m_done = true;
    m_shortfall = shortfall;
    emit finished();
}

} // namespace hookdesk
