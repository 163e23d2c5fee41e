// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/listingreader.h"

namespace hookdesk {

/// Reads the OData listing of webhooks.
///
/// Pages are asked for by their place, several at a time once the server has said how many there
/// are; by the server's own links where it gives some that say more than a place, or where it does
/// not heed `$skip`. A server that refuses an option is asked without.
class ODataListing final : public ListingReader
{
    Q_OBJECT

public:
    ODataListing(TribeClient &client, QObject *owner);

private:
    /// How much of OData the server is asked for; the next is tried when it refuses one.
    enum class Dialect { Full, PagesOnly, Bare };

    void begin() override;
    void went(const Asked &asked, const WebhookPage &page, int fresh) override;
    void refused(const Asked &asked, const ApiError &error) override;

    void askAt(int skip, ListingPass::Place place);
    [[nodiscard]] ODataQuery query(int skip) const;
    void goOn(const Asked &asked, const WebhookPage &page, bool news);
    void goOnByPlace(const Asked &asked, const WebhookPage &page);
    void askForRestOf(const Asked &asked, const WebhookPage &page);
    void goOnFrom(int read);
    void noteEnd(const WebhookPage &page);
    [[nodiscard]] bool leadsByLink(const WebhookPage &page) const;

    static constexpr int parallelPages = 4;

    Dialect m_dialect = Dialect::Full;
    int m_pageSize = 0; ///< Of the first page, whatever was asked for.
    int m_overlap = 0;
    int m_nextSkip = 0;
    bool m_byLinks = false;
    bool m_placesEnded = false; ///< A page asked for by its place told nothing new.
};

} // namespace hookdesk
