// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/mutation.h"

#include "app/domain/jsonscan.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace hookdesk {

namespace {

constexpr qsizetype maxId = 512; ///< Bytes, with quotes and escapes.
constexpr qsizetype maxName = 512;
constexpr qsizetype maxChangedFields = 1000;

constexpr std::array<QLatin1String, 6> names{
    QLatin1String("EntityCreationMutation"),     QLatin1String("EntityUpdateMutation"),
    QLatin1String("EntityDeletionMutation"),     QLatin1String("RelationshipCreationMutation"),
    QLatin1String("RelationshipUpdateMutation"), QLatin1String("RelationshipDeletionMutation")};

bool isOneOf(QByteArrayView key, std::initializer_list<const char *> spellings)
{
    return std::any_of(spellings.begin(), spellings.end(),
                       [key](const char *spelling) { return isKey(key, spelling); });
}

bool isObject(QByteArrayView value)
{
    return value.startsWith('{');
}

bool namesTheKind(QByteArrayView key)
{
    return isOneOf(key, {"type", "_type", "@type", "@odata.type", "__typename", "kind", "mutation",
                         "mutationType"});
}

void readPayload(QByteArrayView payload, Mutation &mutation);

void readPayloadMember(const JsonSpan &span, Mutation &mutation)
{
    const bool isEntityId = isKey(span.key, "entityId");
    if (isEntityId || isKey(span.key, "relationshipId")) {
        const QString id = scalarOf(span.value, maxId);
        if (!id.isEmpty()) {
            mutation.subjectId = id;
            mutation.isRelationship = !isEntityId;
        }
    } else if (isObject(span.value)) {
        const MutationKind kind =
            mutationKind(QString::fromUtf8(span.key.first(std::min(span.key.size(), maxName))));
        if (kind == MutationKind::Unknown || mutation.kind != MutationKind::Unknown)
            return;
        mutation.kind = kind; // first, so that the nesting ends here
        readPayload(span.value, mutation);
    } else if (mutation.kind == MutationKind::Unknown && namesTheKind(span.key)) {
        mutation.kind = mutationKind(scalarOf(span.value, maxName));
    }
}

void readPayload(QByteArrayView payload, Mutation &mutation)
{
    forEachMember(payload, [&](const JsonSpan &span) {
        readPayloadMember(span, mutation);
        return mutation.kind == MutationKind::Unknown || mutation.subjectId.isEmpty();
    });
}

/// The payload of a body; the body itself where there is none.
QByteArrayView payloadOf(QByteArrayView body)
{
    QByteArrayView payload = body;
    forEachMember(body, [&](const JsonSpan &span) {
        if (!isKey(span.key, "payload") || !isObject(span.value))
            return true;
        payload = span.value;
        return false;
    });
    return payload;
}

QString changedFieldName(const JsonSpan &span)
{
    if (!isObject(span.value))
        return scalarOf(span.value, maxName);
    QString name;
    forEachMember(span.value, [&](const JsonSpan &inner) {
        if (isOneOf(inner.key, {"field", "fieldName", "name", "property", "path"}))
            name = scalarOf(inner.value, maxName);
        return name.isEmpty();
    });
    return name;
}

QStringList changedFieldNames(QByteArrayView changes)
{
    QStringList fields;
    forEachMember(changes, [&](const JsonSpan &span) {
        const QString name =
            isObject(changes)
                ? QString::fromUtf8(span.key.first(std::min(span.key.size(), maxName)))
                : changedFieldName(span);
        if (!name.isEmpty() && !fields.contains(name))
            fields += name;
        return fields.size() < maxChangedFields;
    });
    return fields;
}

} // namespace

QString mutationName(MutationKind kind)
{
    return kind == MutationKind::Unknown ? QString() : names.at(static_cast<size_t>(kind));
}

MutationKind mutationKind(const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](QLatin1String known) {
        return name.endsWith(known, Qt::CaseInsensitive);
    });
    return static_cast<MutationKind>(found - names.begin()); // Unknown follows the last name
}

Mutation readMutation(QByteArrayView body)
{
    Mutation mutation;
    forEachMember(body, [&](const JsonSpan &span) {
        if (isKey(span.key, "webhookId"))
            mutation.webhookId = WebhookId{scalarOf(span.value, maxId)};
        else if (isKey(span.key, "payload"))
            readPayload(span.value, mutation);
        return mutation.webhookId.isEmpty() || mutation.subjectId.isEmpty();
    });
    if (mutation.kind == MutationKind::Unknown && mutation.subjectId.isEmpty())
        readPayload(payloadOf(body), mutation);
    return mutation;
}

QStringList readChangedFields(QByteArrayView body)
{
    QStringList fields;
    const auto visit = [&](const JsonSpan &span) {
        if (isOneOf(span.key, {"changes", "changedFields", "changedProperties"}))
            fields = changedFieldNames(span.value);
        return fields.isEmpty();
    };
    const QByteArrayView payload = payloadOf(body);
    forEachMember(payload, visit);
    if (fields.isEmpty()) { // a payload wrapped in a member that is named after its kind
        forEachMember(payload, [&](const JsonSpan &span) {
            if (isObject(span.value))
                forEachMember(span.value, visit);
            return fields.isEmpty();
        });
    }
    return fields;
}

} // namespace hookdesk
