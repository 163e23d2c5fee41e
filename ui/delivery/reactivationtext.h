// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/bulkjob.h"
#include "ui/common/loggedfailures.h"
#include "ui/delivery/endpointsurvey.h"
#include "ui/delivery/steprow.h"

#include <QStringList>

/// What the steps of a reactivation say. Everything here is plain text, in the language of now.
namespace hookdesk {

class RetryJob;
class Session;

/// What is known of why the webhook was deactivated, a line each.
[[nodiscard]] QStringList historyLines(Session &session, const Webhook &webhook,
                                       const LoggedFailures &failures);

/// Whether the endpoint is there: it may refuse the harmless HEAD and take a delivery.
[[nodiscard]] bool isThere(const EndpointReport &report);
/// In a word or two: `HTTP 200`, `Host not found`.
[[nodiscard]] QString briefly(const EndpointReport &report);
/// With port and path, and without what may hold a secret.
[[nodiscard]] QString addressText(const EndpointFinding &finding);
[[nodiscard]] QString namesOf(const QList<WebhookPtr> &webhooks);

/// The verdict first, and where the sandbox stands in for the endpoint.
[[nodiscard]] QStringList findingText(const EndpointFinding &finding);

/// Of the endpoints of all webhooks.
[[nodiscard]] StepOutcome checkOutcome(const QList<EndpointFinding> &findings);
[[nodiscard]] StepOutcome testOutcome(const EndpointReport &report);
/// While the job runs, too.
[[nodiscard]] StepOutcome reactivationOutcome(const QList<BulkJob::Item> &items);
/// While the job waits or runs, too. `more` are its details.
[[nodiscard]] StepOutcome retryOutcome(const RetryJob &job, const QStringList &more);
/// What became of the reactivation as the title of its dialog; of one webhook with its name.
[[nodiscard]] QString reactivatedHeading(const QList<BulkJob::Item> &items);
/// A line for each item.
[[nodiscard]] QStringList reactivatedLines(const QList<BulkJob::Item> &items);

} // namespace hookdesk
