// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/session/failurebudget.h"
#include "ui/common/theme.h"
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
    FailureCause cause;       ///< Of most events.
    bool isOnlyCause = false; ///< Of all of them.
    QDateTime lastAttempt;    ///< UTC; invalid when none is known.
    bool isLogKnown = true;   ///< Otherwise the numbers of events tell nothing.
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
    bool logKnown = true;  ///< The log tells what failed.
};

/// Those that need somebody, the most urgent first: deactivated, the most failures first; at risk,
/// the next to be deactivated first; then those with events that Tribe gave up.
[[nodiscard]] QList<AttentionItem> attentionItems(const QList<AttentionCandidate> &candidates,
                                                  const AttentionRules &rules);

/// `Deactivated`, `At risk` or `Failed events`.
[[nodiscard]] QString needText(const AttentionItem &item);
[[nodiscard]] Tone needTone(const AttentionItem &item);
/// What happened, in a short line. `now` by the server's clock.
[[nodiscard]] QString reasonText(const AttentionItem &item, const QDateTime &now);
[[nodiscard]] QString stepText(AttentionStep step);

} // namespace hookdesk
