// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhook.h"

#include <QString>

#include <optional>

namespace hookdesk {

/// The words that scripts have for what the window shows, never translated.

/// `active`, `at-risk`, `deactivated` or `unknown`.
[[nodiscard]] QString scriptWord(WebhookStatus status);
[[nodiscard]] std::optional<WebhookStatus> statusOfWord(const QString &word);

/// `http-503`, `timeout`, …; `none` when nothing says why, or nothing has failed.
[[nodiscard]] QString scriptWord(const FailureCause &cause);
/// The same back; of `http-503` its status, too.
[[nodiscard]] std::optional<FailureCause> causeOfWord(const QString &word);

} // namespace hookdesk
