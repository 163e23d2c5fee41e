// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/webhook.h"
#include "app/session/retryjob.h"
#include "app/store/activityentry.h"

#include <QString>

#include <optional>

/// What the activity journal keeps of things before and after: JSON without any secret.
namespace hookdesk {

/// Names of headers and never their values; endpoints by withoutSecrets().
[[nodiscard]] QString activityState(const Webhook &webhook);
[[nodiscard]] QString activityState(const WebhookDraft &draft);
[[nodiscard]] QString activityState(const RetryIntent &intent);
/// What became of a retry.
[[nodiscard]] QString activityState(const RetryJob::Item &item);

/// Of so many webhooks or events that were never sent: cancelled by the person, or left out by the
/// job.
[[nodiscard]] QString leftOutState(qsizetype count, bool wasCancelled);
/// The way back; nullopt for an entry of one.
[[nodiscard]] std::optional<int> leftOutCount(const ActivityEntry &entry);

/// What a person calls a webhook, as it may be written down.
[[nodiscard]] QString activityLabel(const Webhook &webhook);

/// The host of the API, with its port where the address has one.
[[nodiscard]] QString activityHost(const Environment &environment);

/// The user of the operating system.
[[nodiscard]] QString systemUser();

} // namespace hookdesk
