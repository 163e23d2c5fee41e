// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odataroutes.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/metadata.h"
#include "app/sandbox/odataset.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/webhookrecord.h"

#include <QJsonDocument>

namespace hookdesk::sandbox {

namespace {

constexpr QLatin1String root("/v1/odata/");

Response employee(const ODataRequest &options)
{
    QJsonObject record{
        {QStringLiteral("@odata.context"), odataContext(QStringLiteral("Employee/$entity"))},
        {QStringLiteral("ID"), QStringLiteral("5f0c7a41-3c1e-4b53-9d7e-0a6f2b8c4d10")},
        {QStringLiteral("_Type"), QStringLiteral("Employee")},
        {QStringLiteral("_Name"), QStringLiteral("Sandbox administrator")}};
    if (options.expand.startsWith(QLatin1String("Person"))) {
        record[QStringLiteral("Person")] = QJsonObject{
            {QStringLiteral("ID"), QStringLiteral("0d2b6c9e-7a54-4f1c-8e36-51c9d0a7b283")},
            {QStringLiteral("_Type"), QStringLiteral("Relation.Person")},
            {QStringLiteral("_Name"), QStringLiteral("Sandbox administrator")}};
    }
    return jsonAnswer(record);
}

Response identity(const ODataRequest &options)
{
    QJsonObject record{
        {QStringLiteral("ID"), QStringLiteral("c3a9e5d7-2f18-4c06-b7d4-6e0f93a1b852")},
        {QStringLiteral("Name"), QLatin1String(environmentName)}};
    if (options.expand.startsWith(QLatin1String("Relation"))) {
        record[QStringLiteral("Relation")] = QJsonObject{
            {QStringLiteral("ID"), QStringLiteral("8e47b1f0-95d2-4a3b-a6c8-d10e72f4593c")}};
    }
    QJsonObject answer{{QStringLiteral("@odata.context"),
                        odataContext(QStringLiteral("Relationship_Organization_Identity"))},
                       {QStringLiteral("value"), QJsonArray{record}}};
    if (options.count)
        answer[QStringLiteral("@odata.count")] = 1;
    return jsonAnswer(answer);
}

Outcome<QJsonObject> bodyObject(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return Problem{400, QStringLiteral("The body must be a JSON object."), {}};
    return document.object();
}

} // namespace

ODataRoutes::ODataRoutes(const WebhookTable &table, const EventRoutes &events,
                         const RecordRoutes &records, DeliveryEngine &engine,
                         const SandboxClock &clock, Quirks quirks)
    : m_table(table)
    , m_events(events)
    , m_records(records)
    , m_engine(engine)
    , m_clock(clock)
    , m_quirks(quirks)
{
}

Response ODataRoutes::answer(const Request &request) const
{
    const QString resource = request.path.mid(root.size());
    if (resource == QLatin1String("Webhook"))
        return webhookSet(request);
    if (const std::optional<QString> key = keyOf(resource, QStringLiteral("Webhook")))
        return webhook(request, *key);
    if (resource == QLatin1String("$metadata"))
        return answerGet(request, [this](const ODataRequest &) { return metadata(); });
    if (resource == QLatin1String("GetCurrentEmployee()"))
        return answerGet(request, employee);
    if (resource == QLatin1String("Relationship_Organization_Identity"))
        return answerGet(request, identity);
    if (const std::optional<QString> key = keyOf(resource, QStringLiteral("Entity")))
        return entity(request, *key);
    if (m_events.serves(resource))
        return m_events.answer(request, resource);
    if (RecordRoutes::serves(resource))
        return m_records.answer(request, resource);
    return odataError(notFound(QStringLiteral("The resource '%1'").arg(resource.left(100))));
}

Response ODataRoutes::metadata() const
{
    if (m_quirks.testFlag(Quirk::NoMetadata))
        return odataError(notFound(QStringLiteral("The resource '$metadata'")));
    return {.body = metadataDocument(m_quirks), .contentType = "application/xml;charset=UTF-8"};
}

/// A record of whatever type; of those, webhooks alone can be changed here.
Response ODataRoutes::entity(const Request &request, const QString &key) const
{
    const QString id = guidOf(key);
    if (id.isEmpty())
        return odataError(badKey(key));
    const auto webhooks = m_table.find(id);
    const auto *found = std::get_if<0>(&webhooks);
    if (found && *found)
        return webhook(request, key);
    std::optional<QJsonObject> record = m_events.record(id);
    if (!record)
        record = m_records.record(id);
    if (!record)
        return odataError(notFound(QStringLiteral("The Entity '%1'").arg(id)));
    return answerGet(request, [&](const ODataRequest &options) {
        keepSelected(*record, options.select);
        (*record)[QStringLiteral("@odata.context")] =
            odataContext(QStringLiteral("Entity/$entity"));
        return jsonAnswer(*record);
    });
}

static std::optional<Response> barred(Quirks quirks)
{
    if (quirks.testFlag(Quirk::RestOnly))
        return odataError(notFound(QStringLiteral("The entity set 'Webhook'")));
    if (quirks.testFlag(Quirk::ODataForbidden)) {
        return odataError(
            {403, QStringLiteral("You have no right to read the entity 'Webhook'."), {}});
    }
    return std::nullopt;
}

Response ODataRoutes::webhookSet(const Request &request) const
{
    if (const std::optional<Response> no = barred(m_quirks))
        return *no;
    const bool isReadOnly = m_quirks.testFlag(Quirk::ReadOnlyWebhooks);
    if (request.method == "POST" && !isReadOnly)
        return updateByPost(request);
    if (request.method != "GET")
        return methodNotAllowed(request, isReadOnly ? "GET" : "GET, POST");
    return answerGet(request, [this](const ODataRequest &options) { return list(options); });
}

Response ODataRoutes::webhook(const Request &request, const QString &key) const
{
    if (const std::optional<Response> no = barred(m_quirks))
        return *no;
    const QString id = guidOf(key);
    if (id.isEmpty()) {
        return odataError(badKey(key));
    }
    const bool noPut = bool(m_quirks & (Quirk::NoPut | Quirk::ReadOnlyWebhooks));
    if (request.method == "PUT" && !noPut) {
        const Outcome<QJsonObject> body = bodyObject(request);
        if (const Problem *problem = problemOf(body))
            return odataError(*problem);
        return update(id, std::get<QJsonObject>(body));
    }
    if (request.method != "GET")
        return methodNotAllowed(request, noPut ? "GET" : "GET, PUT");
    return answerGet(request,
                     [&](const ODataRequest &options) { return read(id, options.select); });
}

Response ODataRoutes::list(const ODataRequest &options) const
{
    if (const std::optional<Problem> problem = unknownSelection(options.select, webhookEntity()))
        return odataError(*problem);
    return answerCollection(options, webhookEntity(), m_table, m_quirks,
                            [&](const StoredWebhook &webhook) {
                                QJsonObject record = odataRecord(webhook, options.select, m_quirks);
                                wearOut(record, webhook.id, m_quirks);
                                return record;
                            });
}

Response ODataRoutes::read(const QString &id, const QStringList &select) const
{
    if (const std::optional<Problem> problem = unknownSelection(select, webhookEntity()))
        return odataError(*problem);
    return answerRecord(id, webhookEntity(), m_table, [&](const StoredWebhook &webhook) {
        return odataRecord(webhook, select, m_quirks);
    });
}

Response ODataRoutes::updateByPost(const Request &request) const
{
    Outcome<QJsonObject> body = bodyObject(request);
    if (const Problem *problem = problemOf(body))
        return odataError(*problem);
    QJsonObject &changes = std::get<QJsonObject>(body);
    const QString id = guidOf(changes.take(QLatin1String("ID")).toString());
    if (id.isEmpty()) {
        return odataError({400, QStringLiteral("The body must carry the ID of a Webhook."),
                           QStringLiteral("ID")});
    }
    return update(id, changes);
}

Response ODataRoutes::update(const QString &id, const QJsonObject &changes) const
{
    const QJsonValue deactivated = changes.value(QLatin1String("IsDeactivated"));
    if (changes.size() != 1 || !deactivated.isBool()) {
        return odataError({400, QStringLiteral("Only IsDeactivated can be changed: true or false."),
                           QStringLiteral("IsDeactivated")});
    }
    const Outcome<std::optional<StoredWebhook>> found = m_table.find(id);
    if (const Problem *problem = problemOf(found))
        return odataError(*problem);
    if (!std::get<std::optional<StoredWebhook>>(found))
        return odataError(notFound(QStringLiteral("The Webhook '%1'").arg(id)));
    if (m_quirks.testFlag(Quirk::PutIgnored))
        return noContent();
    if (const std::optional<Problem> problem = setDeactivated(id, deactivated.toBool()))
        return odataError(*problem);
    return noContent();
}

std::optional<Problem> ODataRoutes::setDeactivated(const QString &id, bool deactivated) const
{
    const Outcome<bool> changed =
        deactivated ? m_table.deactivate(id) : m_table.reactivate(id, dateText(m_clock.now()));
    m_engine.wake(); // what was pending goes on
    return problemOf(changed) ? std::optional(*problemOf(changed)) : std::nullopt;
}

} // namespace hookdesk::sandbox
