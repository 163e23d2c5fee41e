// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

namespace hookdesk {

class EventStore;

/// Counts the events of the log, kept up to date by what changes and not by counting again.
class EventTally : public QObject
{
    Q_OBJECT

public:
    struct OfWebhook
    {
        int pending = 0;
        int failed = 0;
        QHash<FailureCause, int> causes;
        QMap<qint64, int> attempts; ///< By the moment of the last one, in ms since 1970.

        [[nodiscard]] FailureCause mainCause() const;
        /// UTC; invalid when none is known.
        [[nodiscard]] QDateTime lastAttempt() const
        {
            return attempts.isEmpty() ? QDateTime()
                                      : QDateTime::fromMSecsSinceEpoch(attempts.lastKey(), Qt::UTC);
        }
    };

    /// The store outlives it.
    explicit EventTally(const EventStore &store, QObject *parent = nullptr);

    [[nodiscard]] int pending() const { return m_all.pending; }
    [[nodiscard]] int failed() const { return m_all.failed; }
    [[nodiscard]] OfWebhook of(const WebhookId &id) const { return m_ofWebhook.value(id); }
    /// Webhooks with an event in the log.
    [[nodiscard]] QList<WebhookId> webhooks() const { return m_ofWebhook.keys(); }

signals:
    void changed();

private:
    struct Entry
    {
        WebhookId webhook;
        EventStatus status = EventStatus::Unknown;
        FailureCause cause;
        QDateTime attempt;
    };

    void take(const QList<WebhookEventPtr> &events);
    void forget(const QList<EventId> &ids);
    void clear();
    void count(const Entry &entry, int sign);

    QHash<EventId, Entry> m_entries;
    QHash<WebhookId, OfWebhook> m_ofWebhook;
    OfWebhook m_all;
};

} // namespace hookdesk
