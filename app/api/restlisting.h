// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/listingreader.h"

namespace hookdesk {

/// Reads the REST listing of webhooks.
///
/// Whether it is paged, and how, is not documented. A link or a count tells. Where there is
/// neither, a listing as long as pages often are may be the first of several: then more is asked
/// for in the ways that servers know, until one brings something new.
class RestListing final : public ListingReader
{
    Q_OBJECT

public:
    RestListing(TribeClient &client, QObject *owner);

    /// What the other listing told, which is over now; nullptr: nothing.
    void compareWith(const ListingPass *other);

private:
    /// How a page is asked for; the next is tried when it brings nothing new.
    enum class Way { Skip, Offset, Page };

    void begin() override;
    void went(const Asked &asked, const WebhookPage &page, int fresh) override;
    void refused(const Asked &asked, const ApiError &error) override;

    void goOn(const Asked &asked, const WebhookPage &page, int fresh);
    void tookForNothing(const WebhookPage &page, int fresh);
    void askNext();
    void tryNextWay();
    [[nodiscard]] bool isAnotherPage(const Asked &asked, const WebhookPage &page, int fresh) const;
    [[nodiscard]] bool expectsMore(const WebhookPage &page) const;
    [[nodiscard]] bool mayBeFirstOfSeveral() const;
    [[nodiscard]] bool otherKnowsMore() const;
    void waitOrEnd();
    void askOrEnd();
    void end();
    [[nodiscard]] QByteArray queryOfNext() const;

    Way m_way = Way::Skip;
    bool m_wayWorks = false; ///< It brought something new.
    bool m_waysEnded = false;
    bool m_asked = false; ///< For more than the first page.
    int m_page = 0;       ///< Of Way::Page, the one that was asked for last.
    int m_firstPage = 0;  ///< The number of the first page.
    int m_pageSize = 0;
    int m_overlap = 0;
    bool m_waits = false; ///< For what the other listing tells.
    bool m_compared = false;
    std::optional<QSet<WebhookId>> m_other;
};

} // namespace hookdesk
