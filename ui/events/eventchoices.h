// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventcolumns.h"

#include "app/domain/failurecause.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace hookdesk {

/// What the events at hand can be filtered by; each once, sorted.
struct EventChoices
{
    struct Choice
    {
        WebhookId id;
        QString name; ///< No other choice has it: an endpoint or an id tells
                      ///< namesakes apart.

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    QList<Choice> webhooks;
    QStringList entityTypes;
    QList<MutationKind> kinds;
    QList<FailureCause> causes;
    QStringList hosts; ///< The empty one, of an unknown endpoint, included.

    friend bool operator==(const EventChoices &, const EventChoices &) = default;
};

/// Counts how many rows have what they can be filtered by, so that a row that
/// comes or goes costs the same however many there are.
class EventChoiceCount
{
public:
    void add(const EventRow &row);
    /// As it was added.
    void remove(const EventRow &row);

    [[nodiscard]] EventChoices choices() const;

private:
    struct Named
    {
        int rows = 0;
        QString name; ///< As the latest row has it.
        QString host;
    };

    QHash<WebhookId, Named> m_webhooks;
    QMap<QString, int> m_entityTypes;
    QMap<MutationKind, int> m_kinds;
    QMap<FailureCause, int> m_causes;
    QMap<QString, int> m_hosts;
};

} // namespace hookdesk
