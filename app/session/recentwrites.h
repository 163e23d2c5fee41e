// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>

namespace hookdesk {

/// What was changed from here, and the listings of the server may not show yet: for a while what is
/// known here goes before what a listing tells.
class RecentWrites
{
public:
    using Clock = std::function<QDateTime()>;

    RecentWrites(std::chrono::milliseconds patience, Clock clock);

    void noteCreated(const WebhookId &id);
    void noteRemoved(const WebhookId &id);
    void noteReactivated(const WebhookId &id);

    /// A listing told of it.
    void noteListed(const WebhookId &id) { m_created.remove(id); }
    /// A listing tells that it is active, or still that it is not.
    void noteActive(const WebhookId &id);
    void noteStillDeactivated(const WebhookId &id) { m_contradicted.insert(id); }

    /// The listings begin anew.
    void beginListing();
    /// Both listings were heard whole: what they confirmed is over.
    void endListing(const QSet<WebhookId> &listed);

    /// Created, and no listing told of it yet.
    [[nodiscard]] QSet<WebhookId> awaited() const;
    [[nodiscard]] bool isRemoved(const WebhookId &id) const { return isRecent(m_removed, id); }
    [[nodiscard]] bool isReactivated(const WebhookId &id) const
    {
        return isRecent(m_reactivated, id);
    }

private:
    using Moments = QHash<WebhookId, QDateTime>;

    [[nodiscard]] bool isRecent(const Moments &moments, const WebhookId &id) const;
    [[nodiscard]] bool isRecent(const QDateTime &moment) const;
    void forgetOld(Moments &moments) const;

    const std::chrono::milliseconds m_patience;
    const Clock m_clock;
    Moments m_created;
    Moments m_removed;
    Moments m_reactivated;
    QSet<WebhookId> m_confirmed;    ///< Listed as active since the listings began.
    QSet<WebhookId> m_contradicted; ///< Listed as deactivated since then.
};

} // namespace hookdesk
