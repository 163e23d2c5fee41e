// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// What a delivery tells of (TRIBE-API.md, Delivery and events); Unknown is what a newer server or
/// an unreadable body may hold.
enum class MutationKind {
    EntityCreation,
    EntityUpdate,
    EntityDeletion,
    RelationshipCreation,
    RelationshipUpdate,
    RelationshipDeletion,
    Unknown
};

/// The documented name, for example `EntityUpdateMutation`; empty for Unknown.
[[nodiscard]] QString mutationName(MutationKind kind);
/// The way back, without regard to case and with or without a leading namespace.
[[nodiscard]] MutationKind mutationKind(const QString &name);

/// What the body of a delivery says about its change.
struct Mutation
{
    MutationKind kind = MutationKind::Unknown;
    QString subjectId;           ///< `entityId` or `relationshipId`; empty when not told.
    bool isRelationship = false; ///< By the name of the id, also where the kind is unknown.
    WebhookId webhookId;         ///< Empty when not told.

    friend bool operator==(const Mutation &, const Mutation &) = default;
};

/// Reads the few fields that matter out of a body of any size, without parsing the rest. A body
/// that is no JSON gives an empty Mutation. How the kind is named inside the payload is assumed:
/// `type`, `_type` and their like, or a member named after the kind.
[[nodiscard]] Mutation readMutation(QByteArrayView body);

/// The names of the changed fields, at most 1,000, as far as the payload tells them: a list of
/// names, a list of objects with a name, or an object by name.
[[nodiscard]] QStringList readChangedFields(QByteArrayView body);

} // namespace hookdesk
