// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/samplebody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hookdesk {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

bool isRelationship(MutationKind kind)
{
    return kind == MutationKind::RelationshipCreation || kind == MutationKind::RelationshipUpdate ||
           kind == MutationKind::RelationshipDeletion;
}

/// The member `changes` with the comma before it; a deletion has none.
QByteArray changes(MutationKind kind)
{
    switch (kind) {
    case MutationKind::EntityCreation:
    case MutationKind::RelationshipCreation:
        return ",\n    \"changes\": [\n"
               "      { \"field\": \"_Name\", \"new\": \"Hookdesk test\" }\n    ]";
    case MutationKind::EntityUpdate:
    case MutationKind::RelationshipUpdate:
        return ",\n    \"changes\": [\n      { \"field\": \"_Name\", \"old\": \"Hookdesk test\", "
               "\"new\": \"Hookdesk test, changed\" }\n    ]";
    case MutationKind::EntityDeletion:
    case MutationKind::RelationshipDeletion:
    case MutationKind::Unknown:
        break;
    }
    return {};
}

} // namespace

QString testGuid()
{
    return QStringLiteral("00000000-0000-0000-0000-000000000000");
}

QList<MutationKind> documentedMutations()
{
    return {MutationKind::EntityCreation,     MutationKind::EntityUpdate,
            MutationKind::EntityDeletion,     MutationKind::RelationshipCreation,
            MutationKind::RelationshipUpdate, MutationKind::RelationshipDeletion};
}

// Written out, because a QJsonObject would sort what has a documented order.
QByteArray sampleBody(MutationKind kind, const QString &entityType)
{
    if (kind == MutationKind::Unknown)
        kind = MutationKind::EntityUpdate;
    const QByteArray id = quoted(testGuid());
    const QByteArray idName = isRelationship(kind) ? "relationshipId" : "entityId";
    return "{\n  \"webhookId\": " + id +
           ",\n  \"payload\": {\n    \"type\": " + quoted(mutationName(kind)) +
           ",\n    \"entityType\": " + quoted(entityType) + ",\n    \"" + idName + "\": " + id +
           changes(kind) + "\n  }\n}\n";
}

} // namespace hookdesk
