// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/servermodel.h"
#include "app/apicheck/apifinding.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// `ConnectorMessage_retryCount` → connector, message, retry, count.
[[nodiscard]] QStringList wordsOfName(const QString &name);

/// Something in which a record is looked through: the properties of a type, or of a sample.
struct FieldSource
{
    QList<ServerProperty> properties;
    QString key;             ///< The property that is known to be the key; empty: not told.
    QString webhookProperty; ///< The one that is known to hold the id of the webhook.
    QStringList enums;       ///< Types that are enumerations.

    [[nodiscard]] bool isEmpty() const { return properties.isEmpty(); }
    [[nodiscard]] const ServerProperty *find(const QString &name) const;
};

/// Which property serves which field of the ApiMap best, by key; each property for one field only.
/// `keys` are fields of events or of webhooks.
[[nodiscard]] QHash<QString, MapProposal> matchFields(const FieldSource &source,
                                                      const QStringList &keys);

} // namespace hookdesk
