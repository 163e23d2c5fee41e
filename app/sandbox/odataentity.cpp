// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odataentity.h"

#include <algorithm>
#include <initializer_list>

namespace hookdesk::sandbox {

const ODataProperty *ODataEntity::property(const QString &propertyName) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const ODataProperty &p) { return p.name == propertyName; });
    return found == properties.end() ? nullptr : &*found;
}

const ODataEntity &webhookEntity()
{
    static const ODataEntity entity{
        QLatin1String("Webhook"),
        {
            {QLatin1String("ID"), ODataType::Guid, QLatin1String("id"), {}},
            {QLatin1String("_Type"), ODataType::String, QLatin1String("'Webhook'"),
             QLatin1String("'webhook'")},
            {QLatin1String("_Name"), ODataType::String, QLatin1String("name"),
             QLatin1String("name_folded")},
            {QLatin1String("EntityType"), ODataType::String, QLatin1String("entity_type"),
             QLatin1String("entity_type_folded")},
            {QLatin1String("Url"), ODataType::String, QLatin1String("url"),
             QLatin1String("url_folded")},
            {QLatin1String("IsDeactivated"),
             ODataType::Boolean,
             QLatin1String("is_deactivated"),
             {}},
            {QLatin1String("CreationDate"), ODataType::Date, QLatin1String("creation_date"), {}},
            {QLatin1String("LastMutationDate"),
             ODataType::Date,
             QLatin1String("max(creation_date, counting_since)"),
             {}},
        }};
    return entity;
}

static const ODataEntity &usualEvents()
{
    static const ODataEntity entity{
        QLatin1String("WebhookEvent"),
        {
            {QLatin1String("ID"), ODataType::Guid, QLatin1String("id"), {}},
            {QLatin1String("_Type"), ODataType::String, QLatin1String("'WebhookEvent'"),
             QLatin1String("'webhookevent'")},
            // Names of mutations are ASCII: SQLite's lower() folds them as Qt does.
            {QLatin1String("_Name"), ODataType::String, QLatin1String("name"),
             QLatin1String("lower(name)")},
            {QLatin1String("WebhookId"), ODataType::Guid, QLatin1String("webhook_id"), {}},
            {QLatin1String("EntityType"), ODataType::String, QLatin1String("entity_type"),
             QLatin1String("lower(entity_type)")},
            {QLatin1String("Status"), ODataType::String, QLatin1String("status"),
             QLatin1String("lower(status)")},
            {QLatin1String("AttemptCount"), ODataType::Number, QLatin1String("attempt_count"), {}},
            {QLatin1String("CreationDate"), ODataType::Date, QLatin1String("creation_date"), {}},
            {QLatin1String("LastAttemptDate"),
             ODataType::Date,
             QLatin1String("last_attempt_date"),
             {}},
            {QLatin1String("NextAttemptDate"),
             ODataType::Date,
             QLatin1String("next_attempt_date"),
             {}},
            {QLatin1String("ResponseStatus"),
             ODataType::Number,
             QLatin1String("response_status"),
             {}},
            {QLatin1String("ErrorMessage"), ODataType::String, QLatin1String("error_message"),
             QLatin1String("error_folded")},
            {QLatin1String("Body"), ODataType::String, QLatin1String("body"),
             QLatin1String("body_folded")},
            {QLatin1String("LastMutationDate"),
             ODataType::Date,
             QLatin1String("coalesce(last_attempt_date, creation_date)"),
             {}},
        }};
    return entity;
}

static ODataEntity renamed(ODataEntity entity, QLatin1String name,
                           std::initializer_list<const char *> properties)
{
    entity.name = name;
    qsizetype i = 0;
    for (const char *property : properties)
        entity.properties[i++].name = QLatin1String(property);
    return entity;
}

static const ODataEntity &otherEvents()
{
    static const ODataEntity entity =
        renamed(usualEvents(), QLatin1String("ConnectorMessage"),
                {"ID", "_Type", "_Name", "ConnectorId", "Subject", "State", "Tries", "LoggedAt",
                 "LastTry", "PlannedAt", "HttpCode", "Fault", "Content", "LastMutationDate"});
    return entity;
}

const ODataEntity &eventEntity(Quirks quirks)
{
    return quirks.testFlag(Quirk::OtherLog) ? otherEvents() : usualEvents();
}

} // namespace hookdesk::sandbox
