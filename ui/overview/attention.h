// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/session/failurebudget.h"
#include "ui/overview/eventtally.h"

#include <QList>

namespace hookdesk {

/// Why a webhook needs somebody; the first is the most urgent.
enum class AttentionReason { Deactivated, AtRisk, FailedEvents };

/// What helps next.
enum class AttentionStep { Reactivate, ShowFailures, Retry };

/// A webhook that needs somebody.
struct AttentionItem
{
    WebhookId id;
    QString label;
    WebhookStatus status = WebhookStatus::Unknown; ///< AtRisk included.
    AttentionReason reason = AttentionReason::FailedEvents;
    AttentionStep step = AttentionStep::ShowFailures;
    FailureBudget budget;
    int pending = 0; ///< Events of the log.
    int failed = 0;
    FailureCause cause; ///< Of most events.
};

/// What is known of a webhook.
struct AttentionCandidate
{
    WebhookPtr webhook;
    FailureBudget budget;
    EventTally::OfWebhook events;
};

struct AttentionRules
{
    bool readOnly = false; ///< Then the next step is to look.
    /// The log tells what failed; where it does not, every deactivated webhook is of interest.
    bool logKnown = true;
};

/// Those that need somebody, the most urgent first: deactivated with failures, the most first; at
/// risk, the next to be deactivated first; then those with events that Tribe gave up.
[[nodiscard]] QList<AttentionItem> attentionItems(const QList<AttentionCandidate> &candidates,
                                                  const AttentionRules &rules);

/// What happened, in a line or two. `now` by the server's clock.
[[nodiscard]] QString reasonText(const AttentionItem &item, const QDateTime &now);
[[nodiscard]] QString stepText(AttentionStep step);

} // namespace hookdesk
