// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "ui/common/theme.h"

#include <QString>

/// How a webhook reads to a person, in one place: table, inspector, questions, copies and screen
/// readers all say the same. Everything here is plain text.
namespace hookdesk {

/// What a person calls the webhook: its name, or where no listing told one its endpoint or id.
[[nodiscard]] QString webhookLabel(const Webhook &webhook);
/// The same without marks for hidden characters, see unmarkedLine().
[[nodiscard]] QString unmarkedLabel(const Webhook &webhook);

/// Active, At risk, Deactivated or Unknown.
[[nodiscard]] QString statusText(WebhookStatus status);
[[nodiscard]] QString statusExplanation(WebhookStatus status);
[[nodiscard]] QString statusIconName(WebhookStatus status);
[[nodiscard]] Tone statusTone(WebhookStatus status);

/// Not listed yet, Not confirmed yet, or nothing.
[[nodiscard]] QString standingText(WebhookStanding standing);
[[nodiscard]] QString standingExplanation(WebhookStanding standing);

/// The number of headers, or unknownMark().
[[nodiscard]] QString headerCountText(const Webhook &webhook);
/// The names of the headers, one a line, and never a value.
[[nodiscard]] QString headersExplanation(const Webhook &webhook);

} // namespace hookdesk
