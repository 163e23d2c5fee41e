// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingpass.h"

#include <algorithm>

namespace hookdesk {

int ListingPass::take(const WebhookPage &page, Place place)
{
    const qsizetype before = m_pagesOf.size();
    QSet<WebhookId> ofPage;
    for (const Webhook &webhook : page.webhooks)
        ofPage.insert(webhook.id);
    for (const WebhookId &id : std::as_const(ofPage))
        ++m_pagesOf[id];
    const auto fresh = static_cast<int>(m_pagesOf.size() - before);
    if (place == Place::Overlapping && page.recordCount == 0)
        m_moved = true; // what was there when the page before was read
    if (place == Place::Overlapping && !page.webhooks.isEmpty())
        m_joints += page.webhooks.first().id;
    if (place == Place::Following && page.totalCount && m_total && *page.totalCount < *m_total)
        m_moved = true;
    if (place == Place::First || fresh > 0) { // a page told again has the same problems
        m_unreadable += page.recordCount - static_cast<int>(page.webhooks.size());
        m_problems += page.problems;
    }
    m_total = page.totalCount ? page.totalCount : m_total;
    return fresh;
}

QSet<WebhookId> ListingPass::ids() const
{
    return QSet<WebhookId>(m_pagesOf.keyBegin(), m_pagesOf.keyEnd());
}

bool ListingPass::hasMoved() const
{
    return m_moved || std::any_of(m_joints.begin(), m_joints.end(),
                                  [this](const WebhookId &id) { return m_pagesOf.value(id) < 2; });
}

std::optional<Shortfall::Reason> ListingPass::reason() const
{
    using Reason = Shortfall::Reason;
    if (m_stopped && !isCounted())
        return m_stopped;
    if (hasMoved())
        return Reason::Moved;
    if (m_total && read() < *m_total)
        return Reason::Stopped;
    return m_unreadable > 0 ? std::optional(Reason::Unreadable) : std::nullopt;
}

std::optional<Shortfall> ListingPass::shortfall() const
{
    const std::optional<Shortfall::Reason> why = reason();
    return why ? std::optional(Shortfall{*why, read(), m_total}) : std::nullopt;
}

} // namespace hookdesk
