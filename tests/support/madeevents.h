// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <memory>

namespace hookdesk {

/// A failed event with a number; a higher number is newer.
inline WebhookEvent madeEvent(int number, int status = 500)
{
    WebhookEvent event;
    event.id = {QStringLiteral("event-%1").arg(number)};
    event.webhookId = {QStringLiteral("hook-%1").arg(number % 3)};
    event.status = number % 2 == 0 ? EventStatus::Failed : EventStatus::Pending;
    event.attemptCount = number % 2 == 0 ? 5 : 2;
    event.createdAt = QDateTime(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC).addSecs(number * 60);
    event.lastAttempt = event.createdAt.addSecs(30);
    event.responseStatus = status;
    event.errorMessage = QStringLiteral("refused %1").arg(number);
    event.entityType = QStringLiteral("Relation.Person");
    event.mutation = MutationKind::EntityUpdate;
    event.body = "{\"needle\":\"In The Payload " + QByteArray::number(number) + "\"}";
    return event;
}

inline WebhookEventPtr sharedEvent(const WebhookEvent &event)
{
    return std::make_shared<const WebhookEvent>(event);
}

inline QList<WebhookEventPtr> madeEvents(int count)
{
    QList<WebhookEventPtr> events;
    for (int number = 0; number < count; ++number)
        events.append(sharedEvent(madeEvent(number)));
    return events;
}

} // namespace hookdesk
