// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/definitionjson.h"

#include <QJsonArray>

namespace hookdesk {

namespace {

QJsonObject writtenHeader(const DefinedHeader &header, Fingerprints fingerprints)
{
    QJsonObject object{{QLatin1String("name"), header.name}};
    if (header.value)
        object.insert(QLatin1String("value"), *header.value);
    else
        object.insert(QLatin1String("withheld"), true);
    if (fingerprints == Fingerprints::Written && !header.fingerprint.isEmpty())
        object.insert(QLatin1String("fingerprint"),
                      QString::fromLatin1(header.fingerprint.toHex()));
    return object;
}

DefinedHeader headerFrom(const QJsonObject &object)
{
    DefinedHeader header;
    header.name = object[QLatin1String("name")].toString();
    if (object[QLatin1String("value")].isString())
        header.value = object[QLatin1String("value")].toString();
    header.fingerprint =
        QByteArray::fromHex(object[QLatin1String("fingerprint")].toString().toLatin1());
    return header;
}

} // namespace

QJsonObject writtenDefinition(const WebhookDefinition &definition, Fingerprints fingerprints)
{
    QJsonObject object{{QLatin1String("id"), definition.id.value},
                       {QLatin1String("name"), definition.name},
                       {QLatin1String("entityType"), definition.entityType},
                       {QLatin1String("endpoint"), definition.endpoint}};
    if (definition.deactivated)
        object.insert(QLatin1String("deactivated"), *definition.deactivated);
    if (definition.createdAt.isValid())
        object.insert(QLatin1String("created"),
                      definition.createdAt.toUTC().toString(Qt::ISODateWithMs));
    if (!definition.headers)
        return object;
    QJsonArray headers;
    for (const DefinedHeader &header : *definition.headers)
        headers.append(writtenHeader(header, fingerprints));
    object.insert(QLatin1String("headers"), headers);
    return object;
}

WebhookDefinition definitionFrom(const QJsonObject &object)
{
    WebhookDefinition definition;
    definition.id.value = object[QLatin1String("id")].toString();
    definition.name = object[QLatin1String("name")].toString();
    definition.entityType = object[QLatin1String("entityType")].toString();
    definition.endpoint = object[QLatin1String("endpoint")].toString();
    if (object[QLatin1String("deactivated")].isBool())
        definition.deactivated = object[QLatin1String("deactivated")].toBool();
    definition.createdAt =
        QDateTime::fromString(object[QLatin1String("created")].toString(), Qt::ISODateWithMs)
            .toUTC();
    if (!object[QLatin1String("headers")].isArray())
        return definition;
    definition.headers.emplace();
    for (const QJsonValue &header : object[QLatin1String("headers")].toArray())
        definition.headers->append(headerFrom(header.toObject()));
    return definition;
}

} // namespace hookdesk
