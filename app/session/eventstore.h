// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace hookdesk {

/// The events of the log of one environment, by id.
///
/// Every change is announced once and after it is done; an event that says what is already known is
/// not a change.
class EventStore : public QObject
{
    Q_OBJECT

public:
    explicit EventStore(QObject *parent = nullptr);

    [[nodiscard]] qsizetype size() const { return m_events.size(); }
    [[nodiscard]] WebhookEventPtr find(const EventId &id) const { return m_events.value(id); }
    [[nodiscard]] QList<WebhookEventPtr> all() const { return m_events.values(); }
    /// Whether merging the event would change something.
    [[nodiscard]] bool isNews(const WebhookEvent &event) const;
    /// The ids that the condition holds for.
    [[nodiscard]] QSet<EventId>
    idsWhere(const std::function<bool(const WebhookEvent &)> &condition) const;

    void merge(const QList<WebhookEvent> &events);
    void remove(const QSet<EventId> &ids);
    void clear();

signals:
    /// New and changed events, each once.
    void upserted(const QList<hookdesk::WebhookEventPtr> &events);
    void removed(const QList<hookdesk::EventId> &ids);
    void cleared();

private:
    QHash<EventId, WebhookEventPtr> m_events;
};

} // namespace hookdesk
