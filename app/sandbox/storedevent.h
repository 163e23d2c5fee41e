// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hookdesk::sandbox {

/// An event in the log: not delivered yet. All dates are UTC like 2024-05-06T07:08:09.123Z.
struct StoredEvent
{
    QString id; ///< A GUID in lower case, without braces.
    QString webhookId;
    QString name; ///< The mutation, like `EntityUpdateMutation`.
    QString entityType;
    bool failed = false; ///< Out of attempts; otherwise it is pending.
    int attemptCount = 0;
    QString creationDate;
    QString lastAttemptDate = {};           ///< Empty before the first attempt.
    QString nextAttemptDate = {};           ///< Empty when failed.
    std::optional<int> responseStatus = {}; ///< Of the last attempt, if there was an answer.
    QString errorMessage = {};              ///< Of the last attempt; plain text.
    QByteArray body;                        ///< Exactly as it is sent.
};

/// The values of `Status`.
[[nodiscard]] inline QString statusText(const StoredEvent &event)
{
    return event.failed ? QStringLiteral("Failed") : QStringLiteral("Pending");
}

} // namespace hookdesk::sandbox
