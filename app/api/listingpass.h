// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/shortfall.h"
#include "app/api/webhookdecoder.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// What one reading of a listing, page by page, has told, and whether it can be all.
///
/// Pages asked for by their place begin with the last record of the page before. Where that record
/// is not there, something before it has left meanwhile, and another one slipped between the pages.
class ListingPass
{
public:
    enum class Place {
        First,
        Overlapping, ///< Should begin with a record of the page before.
        Following    ///< Begins where the page before ended.
    };

    /// How many webhooks no page had told of before.
    int take(const WebhookPage &page, Place place);
    /// Something changed that the pages themselves do not show.
    void noteMoved() { m_moved = true; }
    /// There is more, as far as can be known, and no way to it.
    void stop(Shortfall::Reason reason) { m_stopped = reason; }

    [[nodiscard]] QSet<WebhookId> ids() const;
    [[nodiscard]] bool contains(const WebhookId &id) const { return m_pagesOf.contains(id); }
    /// Records, those without a usable id included.
    [[nodiscard]] int read() const { return static_cast<int>(m_pagesOf.size()) + m_unreadable; }
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    [[nodiscard]] bool isCounted() const { return m_total && read() >= *m_total; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Pages did not join: the list changed while it was read, or has no order.
    [[nodiscard]] bool hasMoved() const;
    /// nullopt: this is all.
    [[nodiscard]] std::optional<Shortfall> shortfall() const;

private:
    [[nodiscard]] std::optional<Shortfall::Reason> reason() const;

    QHash<WebhookId, int> m_pagesOf; ///< How many pages told of it.
    QList<WebhookId> m_joints;       ///< The first record of each overlapping page.
    std::optional<int> m_total;      ///< The last that was told.
    std::optional<Shortfall::Reason> m_stopped;
    int m_unreadable = 0;
    bool m_moved = false;
    QStringList m_problems;
};

} // namespace hookdesk
