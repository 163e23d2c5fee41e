// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookscript.h"

#include "app/domain/scriptwords.h"
#include "ui/webhooks/webhookactions.h"

namespace hookdesk {

namespace {

std::optional<ScriptCommand> listCommand(const WebhookFilter &filter)
{
    if (!filter.only.isEmpty())
        return std::nullopt;
    QStringList words{QStringLiteral("list")};
    if (!filter.nameText.isEmpty())
        words += {QStringLiteral("--name"), filter.nameText};
    if (filter.status)
        words += {QStringLiteral("--status"), scriptWord(*filter.status)};
    if (!filter.entityType.isEmpty())
        words += {QStringLiteral("--entity-type"), filter.entityType};
    return ScriptCommand{words};
}

} // namespace

std::optional<ScriptCommand> webhookScript(const QList<WebhookPtr> &selected,
                                           const WebhookFilter &filter)
{
    if (selected.isEmpty())
        return listCommand(filter);
    QStringList deactivated;
    for (const WebhookPtr &webhook : selected) {
        if (isReactivatable(*webhook))
            deactivated.append(webhook->id.value);
    }
    if (!deactivated.isEmpty())
        return ScriptCommand{QStringList(QStringLiteral("reactivate")) + deactivated};
    if (selected.size() > 1)
        return std::nullopt;
    return ScriptCommand{
        {QStringLiteral("failed"), QStringLiteral("--webhook"), selected.constFirst()->id.value}};
}

} // namespace hookdesk
