// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// A property of an entity type, its type as `$metadata` spells it, for example `Edm.Guid`.
struct ServerProperty
{
    QString name;
    QString type;
    bool isReadOnly = false; ///< `Core.Computed`, `Core.Immutable`, or `Core.Permissions` of Read.

    friend bool operator==(const ServerProperty &, const ServerProperty &) = default;
};

/// A way from one record to others.
struct ServerNavigation
{
    QString name;
    QString target;      ///< The entity type, without `Collection(…)`.
    QString keyProperty; ///< The property that holds the key of the target; empty: not told.

    friend bool operator==(const ServerNavigation &, const ServerNavigation &) = default;
};

struct ServerEntityType
{
    QString name;     ///< With its namespace.
    QString baseType; ///< The same; empty: none.
    QString key;      ///< The first property of the key; empty: that of the base type.
    QList<ServerProperty> properties;
    QList<ServerNavigation> navigation;
    QString label; ///< What people call it; empty: not told.

    friend bool operator==(const ServerEntityType &, const ServerEntityType &) = default;
};

/// A set, and what the capability annotations (OData Capabilities.V1) say of it; nullopt: nothing.
struct ServerEntitySet
{
    QString name;
    QString entityType; ///< With its namespace.
    std::optional<bool> isReadable;
    std::optional<bool> isInsertable;
    std::optional<bool> isUpdatable;
    std::optional<bool> isDeletable;
    QString label; ///< What people call its records; empty: not told.

    friend bool operator==(const ServerEntitySet &, const ServerEntitySet &) = default;
};

struct ServerEnum
{
    QString name; ///< With its namespace.
    QStringList members;

    friend bool operator==(const ServerEnum &, const ServerEnum &) = default;
};

/// A function or an action.
struct ServerOperation
{
    QString name; ///< With its namespace.
    bool isAction = false;
    bool isBound = false;
    QStringList parameterTypes; ///< Of a bound one, the first is what it is bound to.

    friend bool operator==(const ServerOperation &, const ServerOperation &) = default;
};

/// What a `$metadata` document (CSDL XML) says of a server; types, sets and enums are sorted by
/// name.
struct ServerModel
{
    QList<ServerEntityType> types;
    QList<ServerEntitySet> sets;
    QList<ServerEnum> enums;
    QList<ServerOperation> operations;
    QStringList imports; ///< The names by which functions and actions are called from the root.
    /// The same for the same model, in whatever order and with whatever labels it was told; it is
    /// made where the model is read, because a large one takes its time.
    QByteArray fingerprint;

    [[nodiscard]] const ServerEntitySet *set(const QString &name) const;
    [[nodiscard]] const ServerEntityType *type(const QString &name) const;
    [[nodiscard]] const ServerEnum *enumeration(const QString &name) const;
    /// Of the type and of all that it derives from, its own first.
    [[nodiscard]] QList<ServerProperty> propertiesOf(const QString &type) const;
    [[nodiscard]] QList<ServerNavigation> navigationOf(const QString &type) const;
    [[nodiscard]] QString keyOf(const QString &type) const;
    /// What people call the records of a set: its own label, or that of its type.
    [[nodiscard]] QString labelOf(const ServerEntitySet &set) const;
    /// Whether a field of the records of a set can be changed, by all that the server tells; true
    /// where it says nothing.
    [[nodiscard]] bool isUpdatable(const QString &set, const QString &property) const;
    /// Whether `type` is `base` or derives from it.
    [[nodiscard]] bool derives(const QString &type, const QString &base) const;
    friend bool operator==(const ServerModel &, const ServerModel &) = default;
};

[[nodiscard]] QByteArray fingerprintOf(const ServerModel &model);

/// Reads `$metadata`, whatever its version and namespaces. A document type declaration is refused,
/// entities are not expanded, names are capped.
[[nodiscard]] Result<ServerModel> readServerModel(const QByteArray &xml);

} // namespace hookdesk
