// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/entitytype.h"

#include <QRegularExpression>

namespace hookdesk {

const QStringList &presetEntityTypes()
{
    static const QStringList presets{QStringLiteral("Relation.Organization"),
                                     QStringLiteral("Relation.Person"),
                                     QStringLiteral("Relationship.Organization.Customer"),
                                     QStringLiteral("Activity.SalesOpportunity"),
                                     QStringLiteral("Activity.Invoice"),
                                     QStringLiteral("Activity.Task"),
                                     QStringLiteral("Activity.SupportTicket")};
    return presets;
}

QString entityTypeOfSet(const QString &entitySet)
{
    // A custom name is a GUID, whose own hyphens would otherwise read like "dot, custom name". Its
    // leading `_` may be missing: then the one before it is a dot.
    static const QRegularExpression custom(
        QStringLiteral("(^|_)_([0-9a-fA-F]{8}(?:__[0-9a-fA-F]{4}){3}__[0-9a-fA-F]{12})"));
    QString name = entitySet;
    name.replace(custom, QStringLiteral("\\1\\2"));
    name.replace(QLatin1String("__"), QLatin1String("-"));
    name.replace(QLatin1Char('_'), QLatin1Char('.'));
    return name.startsWith(QLatin1Char('.')) ? name.mid(1) : name;
}

} // namespace hookdesk
