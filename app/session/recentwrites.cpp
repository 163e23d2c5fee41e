// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recentwrites.h"

#include <cstdlib>

namespace hookdesk {

RecentWrites::RecentWrites(std::chrono::milliseconds patience, Clock clock)
    : m_patience(patience)
    , m_clock(std::move(clock))
{
}

void RecentWrites::noteCreated(const WebhookId &id)
{
    m_removed.remove(id);
    m_created.insert(id, m_clock());
}

void RecentWrites::noteRemoved(const WebhookId &id)
{
    m_created.remove(id);
    m_reactivated.remove(id);
    m_removed.insert(id, m_clock());
}

void RecentWrites::noteReactivated(const WebhookId &id)
{
    m_reactivated.insert(id, m_clock());
}

void RecentWrites::noteActive(const WebhookId &id)
{
    if (m_reactivated.contains(id))
        m_confirmed.insert(id);
}

void RecentWrites::beginListing()
{
    m_confirmed.clear();
    m_contradicted.clear();
    forgetOld(m_created);
    forgetOld(m_removed);
    forgetOld(m_reactivated);
}

void RecentWrites::endListing(const QSet<WebhookId> &listed)
{
    for (const WebhookId &id : m_confirmed - m_contradicted)
        m_reactivated.remove(id);
    m_removed.removeIf([&](const auto &entry) { return !listed.contains(entry.key()); });
}

QSet<WebhookId> RecentWrites::awaited() const
{
    QSet<WebhookId> ids;
    for (auto it = m_created.begin(); it != m_created.end(); ++it) {
        if (isRecent(it.value()))
            ids.insert(it.key());
    }
    return ids;
}

bool RecentWrites::isRecent(const Moments &moments, const WebhookId &id) const
{
    const auto found = moments.constFind(id);
    return found != moments.constEnd() && isRecent(found.value());
}

/// A clock that was set back makes nothing last for ever.
bool RecentWrites::isRecent(const QDateTime &moment) const
{
    return std::abs(moment.msecsTo(m_clock())) < m_patience.count();
}

void RecentWrites::forgetOld(Moments &moments) const
{
    moments.removeIf([this](const auto &entry) { return !isRecent(entry.value()); });
}

} // namespace hookdesk
