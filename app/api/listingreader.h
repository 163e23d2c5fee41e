// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/listingpass.h"
#include "app/api/nextlink.h"
#include "app/api/tribeclient.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace hookdesk {

/// Reads one listing of webhooks from its first page to its last, and once more when it changed
/// meanwhile. A class for each listing knows how its pages are asked for.
class ListingReader : public QObject
{
    Q_OBJECT

public:
    /// Begins later than this call's end.
    ListingReader(TribeClient &client, WebhookListing listing, QObject *owner);

    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// Read to its end, as far as can be known.
    [[nodiscard]] bool isWhole() const { return m_done && !m_error && !m_shortfall; }
    /// Why it is not, where at least one page came.
    [[nodiscard]] const std::optional<Shortfall> &shortfall() const { return m_shortfall; }
    [[nodiscard]] bool hasAnswered() const { return m_answered; }
    [[nodiscard]] const ListingPass &pass() const { return m_pass; }

signals:
    /// Its receiver may destroy the reader.
    void pageRead(hookdesk::WebhookListing listing, const QList<hookdesk::Webhook> &webhooks);
    /// The same.
    void finished();

protected:
    /// How one page was asked for.
    struct Asked
    {
        ListingPass::Place place = ListingPass::Place::First;
        int skip = 0;
        QUrl url; ///< What its links are relative to.
        bool byLink = false;
    };

    virtual void begin() = 0;
    /// A page came and told of `fresh` webhooks for the first time.
    virtual void went(const Asked &asked, const WebhookPage &page, int fresh) = 0;
    virtual void refused(const Asked &asked, const ApiError &error) = 0;

    void ask(const Asked &asked, const QByteArray &query, TribeClient::Priority priority);
    /// Asks for the page that the link on `page` leads to; false, and the reason is noted, when it
    /// is not to be followed.
    bool followLink(const Asked &asked, const WebhookPage &page);
    /// The pass is over: looks whether it was whole, and begins another one where that may help.
    void endPass();
    void fail(const ApiError &error);

    [[nodiscard]] bool clientIsGone() const { return m_client.isNull(); }
    /// Not once it is gone.
    [[nodiscard]] TribeClient &client() const { return *m_client; }
    [[nodiscard]] ListingPass &currentPass() { return m_pass; }
    [[nodiscard]] int pagesUnderWay() const { return m_underWay; }
    /// Why the last link was not followed.
    [[nodiscard]] std::optional<Shortfall::Reason> linkObstacle() const { return m_linkObstacle; }
    /// The webhooks of the other listing are known: `total` of them, and this one lacks some.
    void noteMissing(int total);

private:
    static constexpr int mostPasses = 3;
    static constexpr int mostPages = 20'000;  ///< Of one pass: a server may link on for ever.
    static constexpr int mostBarrenPages = 3; ///< In a row: a page may be empty by right.

    void start();
    void send(const Asked &asked, const QByteArray &query, TribeClient::Priority priority);
    void answered(const Asked &asked, const Result<WebhookPage> &result);
    void settle(std::optional<Shortfall> shortfall);

    const QPointer<TribeClient> m_client;
    const WebhookListing m_listing;
    ListingPass m_pass;
    std::optional<QSet<WebhookId>> m_before; ///< What the pass before told of.
    LinkTrail m_trail;
    std::optional<Shortfall::Reason> m_linkObstacle;
    std::optional<int> m_expected;
    int m_passes = 0;
    int m_pages = 0;
    int m_barren = 0; ///< Pages in a row without news.
    int m_underWay = 0;
    bool m_answered = false;
    bool m_done = false;
    std::optional<ApiError> m_error;
    std::optional<Shortfall> m_shortfall;
};

} // namespace hookdesk
