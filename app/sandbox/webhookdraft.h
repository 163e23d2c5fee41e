// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "app/sandbox/storedwebhook.h"

#include <QByteArray>

namespace hookdesk::sandbox {

/// Reads the body of `POST /v1/webhooks` and gives the webhook id, secret, the date `now` and,
/// unless the body has a `name`, a name from entity type and host. A problem names the field.
[[nodiscard]] Outcome<StoredWebhook> readDraft(const QByteArray &body, const QString &now);

} // namespace hookdesk::sandbox
