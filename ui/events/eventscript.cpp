// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventscript.h"

#include "app/domain/scriptwords.h"

namespace hookdesk {

namespace {

/// What cannot be said is not left out: the command would find more than the window shows.
bool canBeSaid(const EventFilter &filter)
{
    const bool hasCause = !filter.cause || isReported(*filter.cause);
    return !filter.status && hasCause && !filter.exhaustedOnly && filter.entityType.isEmpty() &&
           !filter.kind && !filter.host;
}

} // namespace

std::optional<ScriptCommand> eventScript(const QList<EventId> &selected, const EventFilter &filter)
{
    if (!selected.isEmpty()) {
        QStringList ids;
        for (const EventId &id : selected)
            ids.append(id.value);
        return commandWithIds(QStringLiteral("retry"), ids);
    }
    if (!canBeSaid(filter))
        return std::nullopt;
    QStringList words{QStringLiteral("failed")};
    if (!filter.webhook.isEmpty())
        words += {QStringLiteral("--webhook"), filter.webhook.value};
    if (filter.cause)
        words += {QStringLiteral("--cause"), scriptWord(*filter.cause)};
    if (!filter.text.isEmpty())
        words += {QStringLiteral("--text"), filter.text};
    return ScriptCommand{words};
}

} // namespace hookdesk
