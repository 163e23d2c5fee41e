// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk::sandbox {

/// A field of a record before and after. No old value: the record is new.
struct FieldChange
{
    QString field;
    std::optional<QJsonValue> before;
    QJsonValue after;
};

enum class MutationKind { Creation, Update, Deletion };

/// One change of a record of the company.
struct Mutation
{
    MutationKind kind = MutationKind::Update;
    QString entityType;
    QString recordId;
    QList<FieldChange> changes;
};

/// Whether the type is one of `Relationship…`, whose mutations carry a `relationshipId`.
[[nodiscard]] bool isRelationship(const QString &entityType);
/// One of the six documented names, like `EntityUpdateMutation` (TRIBE-API.md, Delivery and
/// events).
[[nodiscard]] QString mutationName(MutationKind kind, const QString &entityType);

/// The body of a delivery: compact JSON whose fields keep the documented order, which a QJsonObject
/// would sort.
[[nodiscard]] QByteArray deliveryBody(const QString &webhookId, const Mutation &mutation);

/// Adds the deprecated field `signature`: of the body as it was without it, because a signature
/// cannot be part of what it signs.
[[nodiscard]] QByteArray withBodySignature(const QByteArray &body, const QString &secret);

} // namespace hookdesk::sandbox
