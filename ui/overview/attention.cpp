// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attention.h"

#include "app/domain/textorder.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/webhookpresentation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <tuple>

namespace hookdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::Attention)
};

std::optional<AttentionReason> reasonFor(const AttentionCandidate &candidate, WebhookStatus status,
                                         bool logKnown)
{
    const bool hasFailures =
        candidate.budget.most > 0 || candidate.events.failed > 0 || candidate.events.pending > 0;
    if (status == WebhookStatus::Deactivated && (hasFailures || !logKnown))
        return AttentionReason::Deactivated;
    if (status == WebhookStatus::AtRisk)
        return AttentionReason::AtRisk;
    if (candidate.events.failed > 0 && status != WebhookStatus::Deactivated)
        return AttentionReason::FailedEvents;
    return std::nullopt;
}

// Retrying what goes on failing costs the webhook more of its budget.
AttentionStep stepFor(AttentionReason reason, const FailureBudget &budget, bool readOnly)
{
    if (readOnly || reason == AttentionReason::AtRisk)
        return AttentionStep::ShowFailures;
    if (reason == AttentionReason::Deactivated)
        return AttentionStep::Reactivate;
    return budget.perHourMost > 0 ? AttentionStep::ShowFailures : AttentionStep::Retry;
}

std::optional<AttentionItem> itemFor(const AttentionCandidate &candidate,
                                     const AttentionRules &rules)
{
    const Webhook &webhook = *candidate.webhook;
    const WebhookStatus status = withRisk(webhook.status(), candidate.budget.isAtRisk);
    const std::optional<AttentionReason> reason = reasonFor(candidate, status, rules.logKnown);
    if (!reason)
        return std::nullopt;
    return AttentionItem{webhook.id,
                         webhookLabel(webhook),
                         status,
                         *reason,
                         stepFor(*reason, candidate.budget, rules.readOnly),
                         candidate.budget,
                         candidate.events.pending,
                         candidate.events.failed,
                         candidate.events.mainCause()};
}

bool isMoreUrgent(const AttentionItem &a, const AttentionItem &b)
{
    const auto key = [](const AttentionItem &item) {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        const bool counts = item.reason == AttentionReason::AtRisk;
        const QDateTime &end = item.budget.deactivationEarliest;
        const int most = item.reason == AttentionReason::FailedEvents ? 0 : item.budget.most;
        return std::make_tuple(item.reason,
                               counts && end.isValid() ? end.toMSecsSinceEpoch() : never, -most,
                               -item.failed);
    };
    return key(a) < key(b);
}

QString withCause(const QString &text, const FailureCause &cause)
{
    if (cause.kind == FailureCause::Kind::None)
        return text;
    return Text::tr("%1 Mostly: %2.", "what happened, cause").arg(text, causeText(cause));
}

} // namespace

QList<AttentionItem> attentionItems(const QList<AttentionCandidate> &candidates,
                                    const AttentionRules &rules)
{
    QList<AttentionItem> items;
    for (const AttentionCandidate &candidate : candidates) {
        if (const std::optional<AttentionItem> item = itemFor(candidate, rules))
            items += *item;
    }
    sortByName(
        items, [](const AttentionItem &item) { return item.label; },
        [](const auto &, const auto &) { return false; });
    std::stable_sort(items.begin(), items.end(), isMoreUrgent);
    return items;
}

QString reasonText(const AttentionItem &item, const QDateTime &now)
{
    switch (item.reason) {
    case AttentionReason::Deactivated:
        return item.failed == 0
                   ? withCause(Text::tr("Tribe delivers nothing to it any more."), item.cause)
                   : withCause(Text::tr("Tribe delivers nothing to it any more; %n failed event(s) "
                                        "wait.",
                                        nullptr, item.failed),
                               item.cause);
    case AttentionReason::AtRisk:
        return withCause(deactivationText(item.budget, now), item.cause);
    case AttentionReason::FailedEvents:
        break;
    }
    return withCause(
        Text::tr("%n event(s) failed, and Tribe has stopped trying.", nullptr, item.failed),
        item.cause);
}

QString stepText(AttentionStep step)
{
    switch (step) {
    case AttentionStep::Reactivate:
        return Text::tr("Reactivate…");
    case AttentionStep::ShowFailures:
        return Text::tr("Show failed events");
    case AttentionStep::Retry:
        break;
    }
    return Text::tr("Retry failed events");
}

} // namespace hookdesk
