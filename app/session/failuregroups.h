// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace hookdesk {

/// The events of one host that failed for one cause.
struct FailureGroup
{
    FailureCause cause;
    QString host;     ///< Of the endpoint; empty when the webhook was never heard of.
    QDateTime since;  ///< UTC; of the oldest event; invalid when none has a date.
    QDateTime latest; ///< UTC; the last attempt of any of them.
    QList<EventId> events;

    friend bool operator==(const FailureGroup &, const FailureGroup &) = default;
};

/// The largest group first. Events that have not failed yet are in none.
[[nodiscard]] QList<FailureGroup>
failureGroups(const QList<WebhookEventPtr> &events,
              const std::function<QString(const WebhookId &id)> &hostOf);

} // namespace hookdesk
