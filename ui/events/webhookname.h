// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/webhookstore.h"

namespace hookdesk {

/// What a person calls the webhook of an event: its label; the last one, which says so, when it was
/// deleted; its id when it was never heard of. Plain text.
[[nodiscard]] QString webhookName(const WebhookStore &webhooks, const WebhookId &id);

} // namespace hookdesk
