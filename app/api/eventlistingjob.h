// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventquery.h"
#include "app/api/nextlink.h"
#include "app/api/ratelimiter.h"
#include "app/api/shortfall.h"
#include "app/api/tribeclient.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace hookdesk {

/// Reads the event log, newest first, and hands over each page as it comes.
///
/// Pages are asked for one after the other, because the log moves while it is read: by their place,
/// or by the server's own links where these say more or places lead nowhere. A page asked for by
/// its place begins with the last record of the one before; where it does not, events left the log
/// meanwhile, and the one before is read again. A server that refuses
/// a filter, an order or a count is asked without; a page that is larger than an answer may be is
/// asked for in smaller ones, and an event that is too large by itself is passed over and reported
/// in problems().
class EventListingJob : public QObject
{
    Q_OBJECT

public:
    /// Whether an event says something that is not known yet.
    using IsNews = std::function<bool(const WebhookEvent &event)>;

    struct Request
    {
        EventQuery query;
        int maximum = 100'000; ///< Events to read at most.
        IsNews isNews;         ///< When set, reading ends with the first page without news.
        RateLimiter::Priority priority = RateLimiter::Priority::Foreground;
    };

    EventListingJob(TribeClient &client, Request request, QObject *owner);

    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// The environment has no event log, or not for this user: the first answer said so.
    [[nodiscard]] bool isAbsent() const;
    /// Everything that the query asks for was read; problems() tells what of it could not be.
    [[nodiscard]] bool isComplete() const { return m_end == End::Log && !m_error && !m_shortfall; }
    /// Why the server ended before the end of the log.
    [[nodiscard]] const std::optional<Shortfall> &shortfall() const { return m_shortfall; }
    /// Reading ended at `maximum`.
    [[nodiscard]] bool isCapped() const { return m_end == End::Maximum; }
    /// The log kept changing while several pages were read, or nothing proved that it did not: some
    /// events that are in it may have slipped past.
    [[nodiscard]] bool mayHaveGaps() const;
    /// Reading went from the newest to here without leaving anything out; invalid when the server
    /// gave no order, or no dates.
    [[nodiscard]] QDateTime readBackTo() const;
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    [[nodiscard]] const QSet<EventId> &seen() const { return m_seen; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

signals:
    void pageRead(const QList<hookdesk::WebhookEvent> &events);
    void finished(); ///< Once.

private:
    /// How much of OData the server is asked for; the next is tried when it refuses one.
    enum class Dialect { Full, Unfiltered, ByTimeOnly, PagesOnly, Bare };
    enum class End { None, Log, Maximum, KnownGround, Error };

    void ask();
    [[nodiscard]] ODataQuery odataQuery() const;
    void answered(const Result<EventPage> &result);
    void refused(const ApiError &error);
    void tooLarge(const ApiError &error);
    void take(const EventPage &page);
    [[nodiscard]] QList<WebhookEvent> wantedOf(const EventPage &page);
    [[nodiscard]] bool isTorn(const EventPage &page) const;
    [[nodiscard]] bool stepsBack();
    void noteOrder(const WebhookEvent &event);
    [[nodiscard]] End endAfter(const EventPage &page, bool anythingUnseen);
    void fail(const ApiError &error);
    [[nodiscard]] bool leadsOn(const EventPage &page, bool anythingUnseen);
    [[nodiscard]] bool followsLink(const EventPage &page, bool anythingUnseen);
    void noteShortfall(const EventPage &page, bool anythingUnseen);
    void end(End end);

    const QPointer<TribeClient> m_client;
    const Request m_request;
    Dialect m_dialect;
    End m_end = End::None;
    std::optional<ApiError> m_error;
    std::optional<int> m_firstTotal;
    std::optional<int> m_total;
    int m_pageSize;
    int m_skip = 0;    ///< Records read so far, as the server places them.
    int m_overlap = 0; ///< Of the page asked for: records of the one before, to prove the joint.
    int m_usualOverlap = 1;
    int m_triesHere = 0; ///< Steps back since something new was read.
    int m_tries = 0;
    bool m_moved = false;       ///< Steps back did not help.
    bool m_blindJoints = false; ///< Some pages had no overlap.
    int m_pages = 0;
    int m_passedOver = 0; ///< Records that could not be read.
    LinkTrail m_trail;
    QUrl m_link;      ///< Of the page to be asked for; invalid: by its place.
    QUrl m_asked;     ///< Where the page under way is; its links are relative to that.
    int m_barren = 0; ///< Pages in a row without anything unseen.
    std::optional<Shortfall::Reason> m_linkObstacle;
    std::optional<Shortfall> m_shortfall;
    bool m_news = false;   ///< The page just read had some.
    bool m_ordered = true; ///< So far the newest came first.
    QDateTime m_oldest;
    QSet<EventId> m_seen;
    QStringList m_problems;
};

} // namespace hookdesk
