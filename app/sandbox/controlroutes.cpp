// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/controlroutes.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/metadata.h"
#include "app/sandbox/reachedtime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace hookdesk::sandbox {

namespace {

constexpr QLatin1String root("/sandbox/");
constexpr int mostChanges = 10'000;
constexpr int mostPadding = 32 * 1024 * 1024;
constexpr qint64 mostSeconds = 366LL * 24 * 3600;

Problem bad(const QString &field, const QString &expected)
{
    return {400, QStringLiteral("%1: expected %2").arg(field, expected), field};
}

Problem unknownWebhook(const QString &webhookId)
{
    return {404, QStringLiteral("Webhook %1 does not exist").arg(webhookId.left(60)), {}};
}

Outcome<QJsonObject> bodyObject(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() && !request.body.isEmpty())
        return bad(QStringLiteral("body"), QStringLiteral("a JSON object"));
    return document.object();
}

/// What `?webhookId=` says; empty: nothing.
QString webhookIdIn(const Request &request)
{
    return fieldValue(parseForm(request.query), QStringLiteral("webhookId"))
        .value_or(QString())
        .toLower();
}

/// A whole number of an object, `otherwise` when it is not there.
Outcome<qint64> number(const QJsonObject &body, const QString &field, qint64 otherwise,
                       qint64 largest)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined())
        return otherwise;
    const qint64 found = value.toInteger(-1);
    if (found < 0 || found > largest)
        return bad(field, QStringLiteral("a whole number from 0 to %1").arg(largest));
    return found;
}

constexpr std::array kinds{MutationKind::Creation, MutationKind::Update, MutationKind::Deletion};

/// `EntityCreationMutation` and its five relatives. The family must fit the entity type; without
/// one it decides on one.
std::optional<Problem> readKind(const QString &name, ChangeOrder &order)
{
    if (name.isEmpty())
        return std::nullopt;
    if (order.entityType.isEmpty()) {
        order.entityType = isRelationship(name)
                               ? QStringLiteral("Relationship.Organization.Customer")
                               : QStringLiteral("Relation.Organization");
    }
    QStringList known;
    for (const MutationKind kind : kinds) {
        known.append(mutationName(kind, order.entityType));
        if (name == known.last()) {
            order.kind = kind;
            return std::nullopt;
        }
    }
    return bad(QStringLiteral("kind"), known.join(QStringLiteral(", ")));
}

Outcome<ChangeOrder> readOrder(const QJsonObject &body)
{
    ChangeOrder order{.entityType = body.value(QLatin1String("entityType")).toString(),
                      .webhookId = body.value(QLatin1String("webhookId")).toString().toLower(),
                      .kind = {}};
    if (!order.entityType.isEmpty() && !isKnownEntityType(order.entityType))
        return bad(QStringLiteral("entityType"), QStringLiteral("a type with an entity set"));
    if (std::optional<Problem> problem =
            readKind(body.value(QLatin1String("kind")).toString(), order))
        return *std::move(problem);
    const Outcome<qint64> count = number(body, QStringLiteral("count"), 1, mostChanges);
    const Outcome<qint64> padding = number(body, QStringLiteral("padding"), 0, mostPadding);
    for (const Outcome<qint64> *value : {&count, &padding}) {
        if (const Problem *problem = problemOf(*value))
            return *problem;
    }
    order.count = static_cast<int>(std::get<qint64>(count));
    order.padding = static_cast<int>(std::get<qint64>(padding));
    return order;
}

} // namespace

ControlRoutes::ControlRoutes(const QSqlDatabase &connection, SandboxClock &clock,
                             DeliveryEngine &engine, ChangeFeed &feed, BuiltInEndpoint &endpoint)
    : m_connection(connection)
    , m_webhooks(connection)
    , m_clock(clock)
    , m_engine(engine)
    , m_feed(feed)
    , m_endpoint(endpoint)
{
}

Response ControlRoutes::answer(const Request &request)
{
    const QString resource = request.path.mid(root.size());
    if (resource == QLatin1String("changes"))
        return changes(request);
    if (resource == QLatin1String("endpoint"))
        return endpoint(request, {});
    if (resource.startsWith(QLatin1String("endpoint/")))
        return endpoint(request, resource.mid(9));
    if (resource == QLatin1String("target"))
        return target(request);
    if (resource == QLatin1String("deliveries"))
        return deliveries(request);
    if (resource == QLatin1String("clock"))
        return clock(request);
    return springError(request, {404, QStringLiteral("No message available"), {}});
}

Response ControlRoutes::changes(const Request &request)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    const Outcome<QJsonObject> body = bodyObject(request);
    if (const Problem *problem = problemOf(body))
        return springError(request, *problem);
    Outcome<ChangeOrder> order = readOrder(std::get<QJsonObject>(body));
    if (const Problem *problem = problemOf(order))
        return springError(request, *problem);
    const Outcome<ChangeReport> done = m_feed.carryOut(std::get<ChangeOrder>(order));
    if (const Problem *problem = problemOf(done))
        return springError(request, *problem);
    m_engine.wake();
    const ChangeReport &report = std::get<ChangeReport>(done);
    return jsonAnswer(
        QJsonObject{{QStringLiteral("changes"), report.changes},
                    {QStringLiteral("eventIds"), QJsonArray::fromStringList(report.eventIds)}});
}

Response ControlRoutes::endpoint(const Request &request, const QString &webhookId)
{
    if (request.method == "PUT")
        return setAnswer(request, webhookId);
    if (request.method == "POST" && !webhookId.isEmpty())
        return m_endpoint.receive(request, webhookId);
    if (request.method == "HEAD" && !webhookId.isEmpty())
        return m_endpoint.look(request, webhookId);
    return methodNotAllowed(request, webhookId.isEmpty() ? "PUT" : "HEAD, POST, PUT");
}

Response ControlRoutes::setAnswer(const Request &request, const QString &webhookId)
{
    const Outcome<QJsonObject> body = bodyObject(request);
    if (const Problem *problem = problemOf(body))
        return springError(request, *problem);
    const QJsonValue value = std::get<QJsonObject>(body).value(QLatin1String("answer"));
    const QString text = value.toVariant().toString(); // a status may be a number, too
    if (!EndpointAnswer::parse(text)) {
        return springError(request,
                           bad(QStringLiteral("answer"),
                               QStringLiteral("200 to 599, slow, drop, redirect or html")));
    }
    const Outcome<bool> done = webhookId.isEmpty() ? m_webhooks.setEveryEndpointAnswer(text)
                                                   : m_webhooks.setEndpointAnswer(webhookId, text);
    if (const Problem *problem = problemOf(done))
        return springError(request, *problem);
    if (!std::get<bool>(done) && !webhookId.isEmpty())
        return springError(request, unknownWebhook(webhookId));
    return noContent();
}

/// An endpoint that is made up can be reached here, and only here.
Response ControlRoutes::target(const Request &request) const
{
    if (request.method != "GET")
        return methodNotAllowed(request, "GET");
    const QString webhookId = webhookIdIn(request);
    const auto found = m_webhooks.find(webhookId);
    if (const Problem *problem = problemOf(found))
        return springError(request, *problem);
    const std::optional<StoredWebhook> &webhook = std::get<std::optional<StoredWebhook>>(found);
    if (!webhook)
        return springError(request, unknownWebhook(webhookId));
    return jsonAnswer(QJsonObject{{QStringLiteral("webhookId"), webhook->id},
                                  {QStringLiteral("endpoint"), webhook->url},
                                  {QStringLiteral("url"), m_engine.targetOf(*webhook).toString()}});
}

Response ControlRoutes::deliveries(const Request &request)
{
    if (request.method == "DELETE") {
        m_endpoint.forgetDeliveries();
        return noContent();
    }
    if (request.method != "GET")
        return methodNotAllowed(request, "GET, DELETE");
    return jsonAnswer(
        QJsonObject{{QStringLiteral("value"), m_endpoint.deliveries(webhookIdIn(request))}});
}

Response ControlRoutes::clock(const Request &request)
{
    if (request.method == "GET")
        return time();
    if (request.method != "POST")
        return methodNotAllowed(request, "GET, POST");
    const Outcome<QJsonObject> body = bodyObject(request);
    if (const Problem *problem = problemOf(body))
        return springError(request, *problem);
    const Outcome<qint64> seconds =
        number(std::get<QJsonObject>(body), QStringLiteral("advance"), 0, mostSeconds);
    if (const Problem *problem = problemOf(seconds))
        return springError(request, *problem);
    m_clock.moveTo(m_clock.now().addSecs(std::get<qint64>(seconds)));
    if (const std::optional<Problem> problem = storeReachedTime(m_connection, m_clock))
        return springError(request, *problem);
    m_engine.wake();
    return time();
}

Response ControlRoutes::time() const
{
    return jsonAnswer(QJsonObject{{QStringLiteral("now"), dateText(m_clock.now())},
                                  {QStringLiteral("timeScale"), m_clock.scale()}});
}

} // namespace hookdesk::sandbox
