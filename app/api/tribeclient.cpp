// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tribeclient.h"

#include "app/api/answerdecoder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk {

namespace {

Credentials withEnvironment(Credentials credentials, const Environment &environment)
{
    credentials.clientId = environment.clientId;
    credentials.scope = environment.scope;
    credentials.organizationId = environment.organizationId;
    credentials.proxyPassword.clear(); // the transport has it, and no token needs it
    credentials.keyPassphrase.clear();
    return credentials;
}

ApiCall<Done>::Decoder anyBody()
{
    return [](const ApiAnswer &) -> Result<Done> { return Done{}; };
}

/// For answers of which only the body counts.
template <typename T>
typename ApiCall<T>::Decoder ofBody(std::function<Result<T>(const QByteArray &)> decode)
{
    return [decode = std::move(decode)](const ApiAnswer &answer) { return decode(answer.body); };
}

/// What the body tells of further pages goes before what the header fields tell.
template <typename Page>
Result<Page> withHeaderFields(Result<Page> decoded, const ApiAnswer &answer)
{
    if (!decoded)
        return decoded;
    Page page = std::move(decoded).value();
    if (page.nextLink.isEmpty())
        page.nextLink = answer.nextLink;
    page.hasNextLink = !page.nextLink.isEmpty();
    if (!page.totalCount)
        page.totalCount = answer.totalCount;
    return page;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TribeClient::TribeClient(const Environment &environment, ApiMap map, Credentials credentials,
                         HttpTransport::Limits limits, Pace pace, QObject *parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_apiUrl(environment.apiUrl)
    , m_readOnly(environment.readOnly)
    , m_pace(pace)
    , m_transport(limits,
                  networkOf(environment, credentials.proxyPassword, credentials.keyPassphrase))
    , m_tokens(urlBelow(environment.authUrl, m_map.tokenPath),
               withEnvironment(std::move(credentials), environment), m_transport, pace)
    , m_limiter(pace.rate)
{
    m_tokens.setRateLimiter(&m_limiter);
    connect(&m_tokens, &TokenSource::serverTimeTold, this, &TribeClient::noteServerTime);
}

QUrl TribeClient::urlOf(const QString &path, const QByteArray &query) const
{
    QUrl url = urlBelow(m_apiUrl, path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

void TribeClient::authenticate(QObject *owner, Handler<Done> handler)
{
    m_tokens.request(owner, [handler = std::move(handler)](const Result<QByteArray> &token) {
        handler(token ? Result<Done>(Done{}) : Result<Done>(token.error()));
    });
}

ApiJob *TribeClient::currentEmployee(QObject *owner, Handler<QString> handler)
{
    ApiRequest request;
    request.path = m_map.employeeCall;
    request.query = ODataQuery().expand(QStringLiteral("Person")).encoded();
    return new ApiCall<QString>(*this, request, owner, ofBody<QString>(decodeEmployee),
                                std::move(handler));
}

ApiJob *TribeClient::environmentName(QObject *owner, Handler<QString> handler)
{
    ApiRequest request;
    request.path = m_map.odataPath + QLatin1Char('/') + m_map.identitySet;
    request.query = ODataQuery()
                        .expand(QStringLiteral("Relation"), {QStringLiteral("ID")})
                        .select({QStringLiteral("Name")})
                        .encoded();
    return new ApiCall<QString>(*this, request, owner, ofBody<QString>(decodeEnvironmentName),
                                std::move(handler));
}

ApiJob *TribeClient::serverModel(QObject *owner, Handler<ServerModel> handler)
{
    ApiRequest request;
    request.path = m_map.metadataPath;
    request.priority = Priority::Background;
    return new ApiCall<ServerModel>(*this, request, owner, ofBody<ServerModel>(readServerModel),
                                    std::move(handler));
}

ApiJob *TribeClient::restWebhooks(QObject *owner, int skip, Handler<WebhookPage> handler)
{
    const QByteArray query =
        skip > 0 ? ODataQuery().top(m_map.pageSize).skip(skip).encoded() : QByteArray();
    return listedWebhooks(owner, WebhookListing::Rest, query, Priority::Foreground,
                          std::move(handler));
}

ApiJob *TribeClient::odataWebhooks(QObject *owner, const ODataQuery &query, Priority priority,
                                   Handler<WebhookPage> handler)
{
    return listedWebhooks(owner, WebhookListing::OData, query.encoded(), priority,
                          std::move(handler));
}

ApiJob *TribeClient::listedWebhooks(QObject *owner, WebhookListing listing, const QByteArray &query,
                                    Priority priority, Handler<WebhookPage> handler)
{
    ApiRequest request;
    request.path = pathOf(listing);
    request.query = query;
    request.priority = priority;
    return listWebhooks(owner, listing, request, std::move(handler));
}

ApiJob *TribeClient::webhooksAt(QObject *owner, WebhookListing listing, const QUrl &page,
                                Handler<WebhookPage> handler)
{
    ApiRequest request;
    request.path = pathOf(listing);
    request.page = page;
    request.priority = Priority::Background;
    return listWebhooks(owner, listing, request, std::move(handler));
}

QString TribeClient::pathOf(WebhookListing listing) const
{
    return listing == WebhookListing::Rest ? m_map.webhooksPath : m_map.odataWebhooks();
}

ApiJob *TribeClient::listWebhooks(QObject *owner, WebhookListing listing, const ApiRequest &request,
                                  Handler<WebhookPage> handler)
{
    const auto decode = [map = m_map, listing](const ApiAnswer &answer) {
        return withHeaderFields(decodeWebhooks(map, listing, answer.body), answer);
    };
    return new ApiCall<WebhookPage>(*this, request, owner, decode, std::move(handler));
}

ApiJob *TribeClient::odataWebhook(QObject *owner, const WebhookId &id, Handler<Webhook> handler)
{
    ApiRequest request;
    request.path = m_map.odataWebhook(id.value);
    const auto decode = [map = m_map](const ApiAnswer &answer) {
        return decodeWebhook(map, WebhookListing::OData, answer.body);
    };
    return new ApiCall<Webhook>(*this, request, owner, decode, std::move(handler));
}

ApiJob *TribeClient::createWebhook(QObject *owner, const WebhookDraft &draft,
                                   Handler<std::optional<Webhook>> handler)
{
    ApiRequest request;
    request.method = HttpMethod::Post;
    request.path = m_map.webhooksPath;
    request.body = encodeDraft(m_map, draft);
    const auto decode = [map = m_map](const ApiAnswer &answer) -> Result<std::optional<Webhook>> {
        const Result<Webhook> webhook = decodeWebhook(map, WebhookListing::Rest, answer.body);
        return webhook ? std::optional(webhook.value()) : std::nullopt;
    };
    return new ApiCall<std::optional<Webhook>>(*this, request, owner, decode, std::move(handler));
}

ApiJob *TribeClient::deleteWebhook(QObject *owner, const WebhookId &id, Handler<Done> handler)
{
    ApiRequest request;
    request.method = HttpMethod::Delete;
    request.path = m_map.restWebhook(id.value);
    return new ApiCall<Done>(*this, request, owner, anyBody(), std::move(handler));
}

ApiJob *TribeClient::reactivateByPut(QObject *owner, const WebhookId &id, Handler<Done> handler)
{
    ApiRequest request;
    request.method = HttpMethod::Put;
    request.path = m_map.odataWebhook(id.value);
    request.body = json({{m_map.updateDeactivated, false}});
    return new ApiCall<Done>(*this, request, owner, anyBody(), std::move(handler));
}

ApiJob *TribeClient::reactivateByPost(QObject *owner, const WebhookId &id, Handler<Done> handler)
{
    ApiRequest request;
    request.method = HttpMethod::Post;
    request.path = m_map.odataWebhooks();
    request.body = json({{m_map.idFields.front(), id.value}, {m_map.updateDeactivated, false}});
    return new ApiCall<Done>(*this, request, owner, anyBody(), std::move(handler));
}

ApiJob *TribeClient::events(QObject *owner, const ODataQuery &query, Priority priority,
                            Handler<EventPage> handler)
{
    ApiRequest request;
    request.path = m_map.odataEvents();
    request.query = query.encoded();
    request.priority = priority;
    return listEvents(owner, request, std::move(handler));
}

ApiJob *TribeClient::eventsAt(QObject *owner, const QUrl &page, Handler<EventPage> handler)
{
    ApiRequest request;
    request.path = m_map.odataEvents();
    request.page = page;
    request.priority = Priority::Background;
    return listEvents(owner, request, std::move(handler));
}

ApiJob *TribeClient::listEvents(QObject *owner, const ApiRequest &request,
                                Handler<EventPage> handler)
{
    const auto decode = [map = m_map](const ApiAnswer &answer) {
        return withHeaderFields(decodeEvents(map, answer.body), answer);
    };
    return new ApiCall<EventPage>(*this, request, owner, decode, std::move(handler));
}

ApiJob *TribeClient::retryEvent(QObject *owner, const EventId &id, Priority priority,
                                Handler<Done> handler)
{
    ApiRequest request;
    request.method = HttpMethod::Post;
    request.path = m_map.eventRetry(id.value);
    // Qt 6.4 does not tell that a POST without a body was sent when its answer is lost.
    request.body = "{}";
    request.priority = priority;
    return new ApiCall<Done>(*this, request, owner, anyBody(), std::move(handler));
}

ApiJob *TribeClient::entityRecord(QObject *owner, const QString &set, const QString &id,
                                  Handler<QList<RecordField>> handler)
{
    ApiRequest request;
    request.path = m_map.odataRecord(set, id);
    const auto decode = [map = m_map](const ApiAnswer &answer) {
        return decodeEntityRecord(map, answer.body);
    };
    return new ApiCall<QList<RecordField>>(*this, request, owner, decode, std::move(handler));
}

void TribeClient::endLongHold()
{
    if (m_limiter.heldFor() > m_pace.longestHold)
        m_limiter.endHold();
}

void TribeClient::noteServerTime(const QDateTime &serverTime)
{
    if (!serverTime.isValid())
        return;
    // The second that was told had begun up to a second before: half of one is the best guess.
    m_clockOffset =
        std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(serverTime) + 500);
}

} // namespace hookdesk
