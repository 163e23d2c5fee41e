// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"
#include "app/store/storeerror.h"
#include "ui/common/theme.h"

#include <QString>

/// How an entry of the activity journal reads to a person. Plain text.
namespace hookdesk {

/// For example `Deleted a webhook`.
[[nodiscard]] QString operationText(ActivityOperation operation);
[[nodiscard]] QString resultText(ActivityResult result);
[[nodiscard]] QString resultIconName(ActivityResult result);
[[nodiscard]] Tone resultTone(ActivityResult result);

/// The employee where it is known, and the user of the operating system.
[[nodiscard]] QString whoText(const ActivityEntry &entry);
/// The name, or where there was none the endpoint or the id; empty where it is about no webhook.
[[nodiscard]] QString activityWebhookText(const ActivityEntry &entry);
/// Why it failed, in one sentence; empty where there is nothing to say.
[[nodiscard]] QString detailsText(const ActivityEntry &entry);
/// All that is not in the columns: moment, host, request, status and words of the server, a line
/// each.
[[nodiscard]] QString wholeText(const ActivityEntry &entry);

/// What *Verify* found, in one or two sentences.
[[nodiscard]] QString verificationText(const ActivityVerification &found);

} // namespace hookdesk
