// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventrecord.h"

#include "app/sandbox/odataentity.h"
#include "app/sandbox/odataset.h"

#include <array>

namespace hookdesk::sandbox {

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Half of the classes lack the field, the others have it null.
static void wearOut(QJsonObject &record, const QString &id)
{
    constexpr std::array<const char *, 7> fields{"WebhookId",   "Body",       "CreationDate",
                                                 "Status",      "EntityType", "AttemptCount",
                                                 "ErrorMessage"};
    const uint number = id.left(8).toUInt(nullptr, 16) % (fields.size() + 1);
    if (number == fields.size())
        return;
    const QString name = QLatin1String(fields.at(number));
    if (number % 2 == 0)
        record.remove(name);
    else if (record.contains(name))
        record[name] = QJsonValue();
}

/// The properties of one entity under the names of another one.
static QJsonObject renamed(const QJsonObject &record, const ODataEntity &from,
                           const ODataEntity &to)
{
    QJsonObject other;
    for (qsizetype i = 0; i < from.properties.size(); ++i) {
        const QString name = from.properties.at(i).name;
        if (record.contains(name))
            other[to.properties.at(i).name] = record[name];
    }
    other[QStringLiteral("_Type")] = QString(to.name);
    return other;
}

QJsonObject eventRecord(const StoredEvent &event, const QStringList &select, Quirks quirks)
{
    QJsonObject record{{QStringLiteral("ID"), event.id},
                       {QStringLiteral("_Type"), QStringLiteral("WebhookEvent")},
                       {QStringLiteral("_Name"), event.name},
                       {QStringLiteral("WebhookId"), event.webhookId},
                       {QStringLiteral("EntityType"), event.entityType},
                       {QStringLiteral("Status"), statusText(event)},
                       {QStringLiteral("AttemptCount"), event.attemptCount},
                       {QStringLiteral("CreationDate"), event.creationDate},
                       {QStringLiteral("LastAttemptDate"), textOrNull(event.lastAttemptDate)},
                       {QStringLiteral("NextAttemptDate"), textOrNull(event.nextAttemptDate)},
                       {QStringLiteral("ResponseStatus"),
                        event.responseStatus ? QJsonValue(*event.responseStatus) : QJsonValue()},
                       {QStringLiteral("ErrorMessage"), textOrNull(event.errorMessage)},
                       {QStringLiteral("Body"), QString::fromUtf8(event.body)}};
    record[QStringLiteral("LastMutationDate")] =
        event.lastAttemptDate.isEmpty() ? event.creationDate : event.lastAttemptDate;
    if (quirks.testFlag(Quirk::EventNulls))
        wearOut(record, event.id);
    record = renamed(record, eventEntity(), eventEntity(quirks));
    keepSelected(record, select);
    return record;
}

} // namespace hookdesk::sandbox
