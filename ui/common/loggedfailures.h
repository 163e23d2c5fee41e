// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failurebudget.h"
#include "app/session/failuregroups.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace hookdesk {

class EventStore;

/// What the event log tells of the failures of one webhook.
struct LoggedFailures
{
    QList<FailureGroup> groups; ///< By cause, the largest first.
    QDateTime first;            ///< UTC; invalid: not known.
    QDateTime latest;           ///< UTC; the last failed attempt; invalid: not known.
    QList<FailureHistory> histories;

    [[nodiscard]] int count() const;
};
/// `now` by the server's clock. Each webhook without failures is left out.
[[nodiscard]] QHash<WebhookId, LoggedFailures>
loggedFailures(const EventStore &events, const QSet<WebhookId> &ids, const QDateTime &now);

/// How many deliveries failed, why, and what helps; empty where none did. Plain text.
[[nodiscard]] QString loggedFailuresText(const LoggedFailures &failures);

} // namespace hookdesk
