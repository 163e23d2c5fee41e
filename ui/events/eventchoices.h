// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventcolumns.h"

#include "app/domain/failurecause.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace hookdesk {

/// What the events at hand can be filtered by; each once, sorted.
struct EventChoices
{
    QMap<QString, QString> webhooks; ///< Id by what a person calls it.
    QStringList entityTypes;
    QList<MutationKind> kinds;
    QList<FailureCause> causes;
    QStringList hosts; ///< The empty one, of an unknown endpoint, included.

    friend bool operator==(const EventChoices &, const EventChoices &) = default;
};

[[nodiscard]] EventChoices eventChoices(const QList<EventRow> &rows);

} // namespace hookdesk
