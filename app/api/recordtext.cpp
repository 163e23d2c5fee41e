// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/fieldreader.h"
#include "app/api/headerreader.h"
#include "app/api/jsonreader.h"
#include "app/api/webhookdecoder.h"
#include "app/domain/address.h"
#include "app/domain/textorder.h"
#include "app/log/concealment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hookdesk {

namespace {

QJsonObject masked(const ApiMap &map, const QJsonObject &object);

/// The value with secrets masked at any depth: a server may wrap them in objects of its own, and an
/// address may hold one.
QJsonValue maskedMember(const ApiMap &map, const QString &name, const QJsonValue &value)
{
    if (map.secretFields.contains(name, Qt::CaseInsensitive))
        return value.isNull() ? value : secretMask();
    if (map.headersFields.contains(name, Qt::CaseInsensitive))
        return maskedHeaders(value);
    if (value.isObject())
        return masked(map, value.toObject());
    if (value.isString())
        return withMaskedPasswords(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray entries;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        entries += maskedMember(map, QString(), entry);
    return entries;
}

QJsonObject masked(const ApiMap &map, const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), maskedMember(map, it.key(), it.value()));
    return result;
}

bool isKnown(const ApiMap &map, const QString &name)
{
    const QStringList *const known[] = {
        &map.idFields,      &map.nameFields,        &map.entityTypeFields, &map.endpointFields,
        &map.headersFields, &map.deactivatedFields, &map.createdFields,    &map.secretFields};
    return std::any_of(std::begin(known), std::end(known), [&](const QStringList *spellings) {
        return spellings->contains(name, Qt::CaseInsensitive);
    });
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // QJsonDocument writes no bare values: write a list of one and take the brackets off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void addUnknown(const ApiMap &map, const QByteArray &record, QList<UnknownField> &fields)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isKnown(map, it.key()))
            continue;
        const UnknownField field{it.key(), textOf(maskedMember(map, it.key(), it.value()))};
        const bool told = std::any_of(fields.begin(), fields.end(), [&](const UnknownField &f) {
            return f.name.compare(field.name, Qt::CaseInsensitive) == 0 && f.text == field.text;
        });
        if (!told)
            fields += field;
    }
}

} // namespace

QList<UnknownField> unknownFields(const ApiMap &map, const Webhook &webhook)
{
    QList<UnknownField> fields;
    addUnknown(map, webhook.odataRecord, fields);
    addUnknown(map, webhook.restRecord, fields);
    sortByName(
        fields, [](const UnknownField &field) { return field.name; },
        [](const auto &, const auto &) { return false; });
    return fields;
}

QString webhookSecret(const ApiMap &map, const Webhook &webhook)
{
    for (const QByteArray &record : {webhook.odataRecord, webhook.restRecord}) {
        const QJsonObject object = QJsonDocument::fromJson(record).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString text = it.value().toString();
            const bool isMask =
                text.count(QLatin1Char('*')) + text.count(QChar(0x2022)) == text.size();
            if (map.secretFields.contains(it.key(), Qt::CaseInsensitive) && !isMask) {
                concealInLog(text.toUtf8());
                return text;
            }
        }
    }
    return {};
}

QString unreadDateIn(const QByteArray &record, const QStringList &fields)
{
    return unreadDate(member(QJsonDocument::fromJson(record).object(), fields));
}

QString recordText(const ApiMap &map, const QByteArray &record, bool reveal)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(reveal ? object : masked(map, object)).toJson());
}

} // namespace hookdesk
