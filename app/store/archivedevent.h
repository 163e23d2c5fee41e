// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace hookdesk {

/// An event as it was last seen in the log, and what its webhook was then: both may be gone.
struct ArchivedEvent
{
    WebhookEvent event;
    QString webhookName;
    QString endpoint;
    QDateTime firstSeen; ///< UTC.
    QDateTime goneAt;    ///< UTC; invalid while it is in the log as far as is known.
    QDateTime moment;    ///< UTC; what the archive orders by: creation, or else the next best.
};

/// What a webhook is called and where it delivers to.
struct WebhookNaming
{
    WebhookId id;
    QString name;
    QString endpoint;
};

/// A webhook that the archive has events of; it may be gone.
struct ArchivedWebhook
{
    WebhookId id;
    QString name; ///< As it was last known; empty when it never was.

    friend bool operator==(const ArchivedWebhook &, const ArchivedWebhook &) = default;
};

/// Where a list of archived events goes on: after its last one.
struct ArchivePosition
{
    QDateTime moment;
    EventId id;
};

/// Which events of the archive are wanted; the default is all.
struct ArchiveQuery
{
    /// In the payload, the error, ids, names or the endpoint; no wildcards; letters in any case.
    QString text;
    WebhookId webhookId; ///< Empty: of every webhook.
    QDateTime since;     ///< By creation, or else when it was first seen; inclusive.
    QDateTime until;
    int limit = 1000;
    int offset = 0;
    /// Only what follows; unlike `offset` it neither counts again what came before nor shifts when
    /// new events come in.
    std::optional<ArchivePosition> after;
};

} // namespace hookdesk
