// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ratelimiter.h"
#include "app/api/tribeclient.h"
#include "app/api/webhookdecoder.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace hookdesk {

/// Loads both listings of webhooks side by side and hands over each page as it comes.
///
/// Nothing is assumed about which of them an environment has: one that is forbidden, absent or
/// broken ends with its error while the other goes on. OData pages are asked for several at a time
/// once the server has said how many there are; a server that knows no `$count` or `$orderby` is
/// asked without.
class ListingJob : public QObject
{
    Q_OBJECT

public:
    ListingJob(TribeClient &client, QObject *owner);

    [[nodiscard]] const std::optional<ApiError> &restError() const { return m_rest.error; }
    [[nodiscard]] const std::optional<ApiError> &odataError() const { return m_odata.error; }
    /// At least one listing was heard whole and the other whole or not at all.
    [[nodiscard]] bool isComplete() const;
    /// The number of webhooks by the OData count, as soon as it is known.
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    /// The ids of every record so far, in either listing.
    [[nodiscard]] const QSet<WebhookId> &seen() const { return m_seen; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

signals:
    void pageRead(hookdesk::WebhookListing listing, const QList<hookdesk::Webhook> &webhooks);
    /// Once, when neither listing has anything more to come.
    void finished();

private:
    struct Progress
    {
        bool done = false;
        bool answered = false; ///< At least one page came.
        std::optional<ApiError> error;
        QSet<WebhookId> ids;
    };
    /// How much of OData the server is asked for; the next is tried when it refuses one.
    enum class Dialect { Full, PagesOnly, Bare };

    void askRest(int skip);
    void restAnswered(int skip, const Result<WebhookPage> &result);
    void askOData(int skip);
    void odataAnswered(int skip, const Result<WebhookPage> &result);
    void odataRefused(const ApiError &error);
    void planODataPages(int skip, const WebhookPage &page);
    [[nodiscard]] ODataQuery odataQuery(int skip) const;
    /// True when the page held an id that the listing had not told before.
    bool take(Progress &progress, WebhookListing listing, const WebhookPage &page);
    void end(Progress &progress, std::optional<ApiError> error = {});

    static constexpr int parallelPages = 4;

    TribeClient &m_client;
    Progress m_rest;
    Progress m_odata;
    Dialect m_dialect = Dialect::Full;
    std::optional<int> m_total;
    int m_pageStep;
    int m_nextSkip = 0;
    int m_inFlight = 0;
    bool m_odataMayGoOn = true;
    QSet<WebhookId> m_seen;
    QStringList m_problems;
};

} // namespace hookdesk
