// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mutation.h"
#include "app/domain/webhookid.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace hookdesk {

/// The id that the server gave an event, in the server's own spelling; compared as a WebhookId is.
struct EventId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const EventId &a, const EventId &b)
    {
        return a.value.compare(b.value, Qt::CaseInsensitive) == 0;
    }
    friend bool operator!=(const EventId &a, const EventId &b) { return !(a == b); }
    friend bool operator<(const EventId &a, const EventId &b)
    {
        return a.value.compare(b.value, Qt::CaseInsensitive) < 0;
    }
};

[[nodiscard]] size_t qHash(const EventId &id, size_t seed = 0) noexcept;

enum class EventStatus { Pending, Failed, Unknown };

/// `pending`, `failed` or `unknown`: in files and for programs, in no language.
[[nodiscard]] QString eventStatusCode(EventStatus status);

/// A failing event is tried so often before only a manual retry is left (TRIBE-API.md, Delivery and
/// events).
inline constexpr int maximumDeliveryAttempts = 5;

/// An event of the log: not delivered yet. After its delivery the server forgets it.
struct WebhookEvent
{
    EventId id;
    WebhookId webhookId; ///< Empty when neither the record nor the body told.
    EventStatus status = EventStatus::Unknown;
    std::optional<int> attemptCount; ///< nullopt: not told.
    QDateTime nextAttempt;           ///< UTC, like all three; invalid when not told.
    QDateTime createdAt;
    QDateTime lastAttempt;
    std::optional<int> responseStatus; ///< Of the last attempt; nullopt without an answer.
    QString errorMessage;              ///< Plain text of the server, capped.
    QString entityType;                ///< Dotted.
    QByteArray body;                   ///< What was sent, exactly as the server told it.
    bool bodyCut = false;              ///< The body was above 20 MiB and only begins here.
    MutationKind mutation = MutationKind::Unknown;
    QString subjectId; ///< `entityId` or `relationshipId` of the body.
    QByteArray record; ///< Compact JSON of the log's record without its body.

    friend bool operator==(const WebhookEvent &, const WebhookEvent &) = default;

    /// The server does not try again by itself.
    [[nodiscard]] bool retriesExhausted() const
    {
        return status == EventStatus::Failed || attemptCount.value_or(0) >= maximumDeliveryAttempts;
    }
};

/// Events are immutable once read, so that the store, the models and the jobs share them.
using WebhookEventPtr = std::shared_ptr<const WebhookEvent>;

/// How many attempts have failed, as far as it is told: an event is in the log only while none
/// succeeded. nullopt: at least one, and not how many.
[[nodiscard]] std::optional<int> failedAttempts(const WebhookEvent &event);

} // namespace hookdesk
