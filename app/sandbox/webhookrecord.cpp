// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/webhookrecord.h"

#include "app/sandbox/odataset.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hookdesk::sandbox {

static QJsonArray headersArray(const QList<Header> &headers, bool pascal)
{
    const QString name = pascal ? QStringLiteral("Name") : QStringLiteral("name");
    const QString value = pascal ? QStringLiteral("Value") : QStringLiteral("value");
    QJsonArray array;
    for (const Header &header : headers)
        array.append(QJsonObject{{name, header.name}, {value, header.value}});
    return array;
}

QJsonObject restRecord(const StoredWebhook &webhook, Quirks quirks)
{
    if (quirks.testFlag(Quirk::PascalValue)) {
        return {{QStringLiteral("ID"), webhook.id},
                {QStringLiteral("EntityType"), webhook.entityType},
                {QStringLiteral("WebhookUrl"), webhook.url},
                {QStringLiteral("Headers"), headersArray(webhook.headers, true)},
                {QStringLiteral("CreationDate"), webhook.creationDate}};
    }
    return {{QStringLiteral("id"), webhook.id},
            {QStringLiteral("entityType"), webhook.entityType},
            {QStringLiteral("webhookUrl"), webhook.url},
            {QStringLiteral("headers"), headersArray(webhook.headers, false)},
            {QStringLiteral("creationDate"), webhook.creationDate}};
}

QJsonObject odataRecord(const StoredWebhook &webhook, const QStringList &select, Quirks quirks)
{
    QJsonObject record{{QStringLiteral("ID"), webhook.id},
                       {QStringLiteral("_Type"), QStringLiteral("Webhook")},
                       {QStringLiteral("_Name"), webhook.name},
                       {QStringLiteral("EntityType"), webhook.entityType},
                       {QStringLiteral("Url"), webhook.url},
                       {QStringLiteral("IsDeactivated"), webhook.deactivated},
                       {QStringLiteral("CreationDate"), webhook.creationDate},
                       {QStringLiteral("LastMutationDate"),
                        std::max(webhook.creationDate, webhook.countingSince)}};
    if (quirks.testFlag(Quirk::ExposeSecret))
        record[QStringLiteral("Secret")] = webhook.secret;
    keepSelected(record, select);
    return record;
}

void wearOut(QJsonObject &record, const QString &id, Quirks quirks)
{
    if (!(quirks & (Quirk::MissingFields | Quirk::NullFields)))
        return;
    // The two spellings of a field that both listings have must never fall into the same class.
    static const QHash<QString, uint> classes{
        {QStringLiteral("headers"), 1},      {QStringLiteral("Headers"), 1},
        {QStringLiteral("_Name"), 2},        {QStringLiteral("IsDeactivated"), 3},
        {QStringLiteral("creationDate"), 4}, {QStringLiteral("Url"), 5}};
    const QString compact = id.left(8);
    const uint number = compact.toUInt(nullptr, 16) % 6;
    const QStringList names = record.keys();
    for (const QString &name : names) {
        if (classes.value(name) != number || number == 0)
            continue;
        if (quirks.testFlag(Quirk::MissingFields))
            record.remove(name);
        else
            record[name] = QJsonValue();
    }
}

} // namespace hookdesk::sandbox
