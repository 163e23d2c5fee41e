// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attention.h"

#include "app/domain/textorder.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/webhookpresentation.h"
#include "ui/overview/risktext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <tuple>

namespace hookdesk {

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::Attention)
};

std::optional<AttentionReason> reasonFor(const AttentionCandidate &candidate, WebhookStatus status)
{
    if (status == WebhookStatus::Deactivated)
        return AttentionReason::Deactivated;
    if (status == WebhookStatus::AtRisk)
        return AttentionReason::AtRisk;
    if (candidate.events.failed > 0)
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
    const std::optional<AttentionReason> reason = reasonFor(candidate, status);
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
                         candidate.events.mainCause(),
                         candidate.events.causes.size() == 1,
                         candidate.events.lastAttempt(),
                         rules.logKnown};
}

bool isMoreUrgent(const AttentionItem &a, const AttentionItem &b)
{
    const auto key = [](const AttentionItem &item) {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        const bool counts = item.reason == AttentionReason::AtRisk;
        const QDateTime &end = item.budget.deactivationEarliest;
        const qint64 expected = end.isValid() ? end.toMSecsSinceEpoch() : never;
        const int most = item.reason == AttentionReason::FailedEvents ? 0 : item.budget.most;
        return std::make_tuple(item.reason,
                               !counts                      ? never
                               : item.budget.mayBeReached() ? 0
                                                            : expected,
                               counts ? -item.budget.least : 0, -most, -item.failed);
    };
    return key(a) < key(b);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString withCause(const QString &text, const AttentionItem &item)
{
    const QString cause = causeText(item.cause);
    if (cause.isEmpty())
        return text;
    return item.isOnlyCause
               ? AttentionWords::tr("%1, all: %2", "so many events, cause").arg(text, cause)
               : AttentionWords::tr("%1, mostly: %2", "so many events, cause").arg(text, cause);
}

/// Nothing tells when a webhook was deactivated. So many failed events are what deactivates one,
/// and after that nothing is tried any more.
QString offSince(const AttentionItem &item, const QDateTime &now)
{
    if (!item.lastAttempt.isValid())
        return {};
    const QString when = dayOrTimeText(item.lastAttempt, now);
    return item.failed + item.pending >= item.budget.limit
               ? AttentionWords::tr("off since %1", "day or time").arg(when)
               : AttentionWords::tr("last tried %1", "day or time").arg(when);
}

QString waiting(const AttentionItem &item)
{
    const int events = item.failed + item.pending;
    if (events > 0)
        return withCause(AttentionWords::tr("%Ln event(s) waiting", nullptr, events), item);
    return item.isLogKnown ? AttentionWords::tr("no events waiting")
                           : AttentionWords::tr("failures unknown");
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

QString needText(const AttentionItem &item)
{
    return item.reason == AttentionReason::FailedEvents ? AttentionWords::tr("Failed events")
                                                        : statusText(item.status);
}

Tone needTone(const AttentionItem &item)
{
    return item.reason == AttentionReason::FailedEvents ? Tone::Warning : statusTone(item.status);
}

QString reasonText(const AttentionItem &item, const QDateTime &now)
{
    switch (item.reason) {
    case AttentionReason::Deactivated:
        return joined({offSince(item, now), waiting(item)});
    case AttentionReason::AtRisk:
        return joined(
            {AttentionWords::tr("%1 of %2 failures", "range, limit")
                 .arg(failureRangeText(item.budget), QLocale().toString(item.budget.limit)),
             switchOffText(item.budget, now)});
    case AttentionReason::FailedEvents:
        break;
    }
    return waiting(item);
}

QString stepText(AttentionStep step)
{
    switch (step) {
    case AttentionStep::Reactivate:
        return AttentionWords::tr("Reactivate…");
    case AttentionStep::ShowFailures:
        return AttentionWords::tr("Show failures");
    case AttentionStep::Retry:
        break;
    }
    return AttentionWords::tr("Retry…");
}

} // namespace hookdesk
