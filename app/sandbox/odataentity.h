// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/odatafilter.h"
#include "app/sandbox/quirks.h"

#include <QLatin1String>
#include <QList>

namespace hookdesk::sandbox {

/// A property of an entity and where it is kept.
struct ODataProperty
{
    QLatin1String name;
    ODataType type;
    QLatin1String column;       ///< Or a constant expression.
    QLatin1String foldedColumn; ///< The lower-case copy for string functions; empty for none.
};

/// An OData entity that is a table of the sandbox.
struct ODataEntity
{
    QLatin1String name; ///< Of the set and of the type.
    QList<ODataProperty> properties;

    /// The property of that name, or nullptr.
    [[nodiscard]] const ODataProperty *property(const QString &propertyName) const;
};

/// The table `webhook`.
[[nodiscard]] const ODataEntity &webhookEntity();
/// The table `webhook_event` (TRIBE-API.md, Delivery and events); with the quirk other-log under
/// other names, in the same order.
[[nodiscard]] const ODataEntity &eventEntity(Quirks quirks = {});

} // namespace hookdesk::sandbox
