// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apijob.h"
#include "app/api/apimap.h"
#include "app/api/eventdecoder.h"
#include "app/api/httptransport.h"
#include "app/api/odataquery.h"
#include "app/api/pace.h"
#include "app/api/ratelimiter.h"
#include "app/api/servermodel.h"
#include "app/api/tokensource.h"
#include "app/api/webhookdecoder.h"
#include "app/domain/environment.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

/// The calls of the Tribe CRM API, one function each. Every call belongs to `owner` and answers its
/// handler once (see ApiJob). In a read-only environment each writing call is refused here, with
/// Forbidden and httpStatus 0, and nothing is sent.
class TribeClient : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Handler = typename ApiCall<T>::Handler;
    using Priority = RateLimiter::Priority;

    TribeClient(const Environment &environment, ApiMap map, Credentials credentials,
                HttpTransport::Limits limits = {}, Pace pace = {}, QObject *parent = nullptr);

    /// Asks for a token and nothing else: the first step of a connection check.
    void authenticate(QObject *owner, Handler<Done> handler);
    ApiJob *currentEmployee(QObject *owner, Handler<QString> handler);
    ApiJob *environmentName(QObject *owner, Handler<QString> handler);
    /// All of `$metadata`.
    ApiJob *serverModel(QObject *owner, Handler<ServerModel> handler);
    /// What a GET answers, at most so many bytes of it, read by `decode`, which may run on another
    /// thread. It is asked for once: nobody waits for what a server may not have.
    template <typename T>
    ApiJob *glance(QObject *owner, const QString &path, const QByteArray &query, qint64 maximumBody,
                   std::function<Result<T>(const QByteArray &body)> decode, Handler<T> handler)
    {
        ApiRequest request;
        request.path = path;
        request.query = query;
        request.priority = Priority::Background;
        request.maximumBody = maximumBody;
        request.isTriedOnce = true;
        return new ApiCall<T>(
            *this, request, owner,
            [decode = std::move(decode)](const ApiAnswer &answer) { return decode(answer.body); },
            std::move(handler));
    }

    /// One page of `GET /v1/webhooks`; `skip` 0 asks without any option.
    ApiJob *restWebhooks(QObject *owner, int skip, Handler<WebhookPage> handler);
    ApiJob *odataWebhooks(QObject *owner, const ODataQuery &query, Priority priority,
                          Handler<WebhookPage> handler);
    /// A page of either listing by the options of its query.
    ApiJob *listedWebhooks(QObject *owner, WebhookListing listing, const QByteArray &query,
                           Priority priority, Handler<WebhookPage> handler);
    /// The page that a link of that listing led to.
    ApiJob *webhooksAt(QObject *owner, WebhookListing listing, const QUrl &page,
                       Handler<WebhookPage> handler);
    /// One webhook by its key over OData.
    ApiJob *odataWebhook(QObject *owner, const WebhookId &id, Handler<Webhook> handler);

    /// The created webhook as far as the answer tells it; nullopt when the body tells no id.
    ApiJob *createWebhook(QObject *owner, const WebhookDraft &draft,
                          Handler<std::optional<Webhook>> handler);
    ApiJob *deleteWebhook(QObject *owner, const WebhookId &id, Handler<Done> handler);
    /// `IsDeactivated: false` by PUT on the record.
    ApiJob *reactivateByPut(QObject *owner, const WebhookId &id, Handler<Done> handler);
    /// The same by POST on the set with the id in the body, as the vendor's own node does.
    ApiJob *reactivateByPost(QObject *owner, const WebhookId &id, Handler<Done> handler);

    /// One page of the event log.
    ApiJob *events(QObject *owner, const ODataQuery &query, Priority priority,
                   Handler<EventPage> handler);
    /// The page that a link of the log led to.
    ApiJob *eventsAt(QObject *owner, const QUrl &page, Handler<EventPage> handler);
    /// Asks the server to deliver an event again. Done is that it was asked, not that it arrived.
    ApiJob *retryEvent(QObject *owner, const EventId &id, Priority priority, Handler<Done> handler);
    /// A record of the environment, for example the one that an event tells of. Whose `set` is not
    /// known is in ApiMap::anySet.
    ApiJob *entityRecord(QObject *owner, const QString &set, const QString &id,
                         Handler<QList<RecordField>> handler);

    /// How far the server's clock is ahead of this machine's, by the `Date` of its last answer,
    /// which is exact to a second; zero before the first.
    [[nodiscard]] std::chrono::milliseconds clockOffset() const
    {
        return m_clockOffset.value_or(std::chrono::milliseconds{0});
    }
    /// The same; nullopt before the first.
    [[nodiscard]] std::optional<std::chrono::milliseconds> toldClockOffset() const
    {
        return m_clockOffset;
    }
    /// An answer that has just come says what time it is there; an invalid one says nothing.
    void noteServerTime(const QDateTime &serverTime);

    [[nodiscard]] const ApiMap &map() const { return m_map; }
    /// For what is asked from now on, but for the address of tokens.
    void setMap(ApiMap map) { m_map = std::move(map); }
    [[nodiscard]] const Pace &pace() const { return m_pace; }
    [[nodiscard]] const QUrl &apiUrl() const { return m_apiUrl; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Where a listing of webhooks is.
    [[nodiscard]] QString pathOf(WebhookListing listing) const;
    /// The full URL of a path below the API's address, whose own path is kept.
    [[nodiscard]] QUrl urlOf(const QString &path, const QByteArray &query) const;

    [[nodiscard]] HttpTransport &transport() { return m_transport; }
    [[nodiscard]] TokenSource &tokenSource() { return m_tokens; }
    [[nodiscard]] RateLimiter &rateLimiter() { return m_limiter; }
    /// A person wants to try it although the server asked for a longer wait than anybody waits.
    void endLongHold();

private:
    ApiJob *listWebhooks(QObject *owner, WebhookListing listing, const ApiRequest &request,
                         Handler<WebhookPage> handler);
    ApiJob *listEvents(QObject *owner, const ApiRequest &request, Handler<EventPage> handler);

    ApiMap m_map;
    const QUrl m_apiUrl;
    const bool m_readOnly;
    const Pace m_pace;
    HttpTransport m_transport;
    TokenSource m_tokens;
    RateLimiter m_limiter;
    std::optional<std::chrono::milliseconds> m_clockOffset;
};

} // namespace hookdesk
