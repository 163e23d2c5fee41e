// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewnumbers.h"

#include "app/session/session.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/momenttext.h"
#include "ui/overview/eventtally.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct OverviewTitleWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::OverviewTitle)
};

Extent extentOf(const LoadState &load, bool hasWebhooks)
{
    if (load.everComplete && load.error)
        return Extent::Old;
    if (load.everComplete && load.isComplete && load.problems.isEmpty())
        return Extent::Whole;
    return hasWebhooks || load.everComplete ? Extent::Part : Extent::Nothing;
}

QString nothingTitle(const OverviewNumbers &numbers)
{
    if (numbers.failed) // also while it is tried again
        return OverviewTitleWords::tr("The webhooks could not be loaded");
    return numbers.loading ? OverviewTitleWords::tr("Loading webhooks…")
                           : OverviewTitleWords::tr("The webhooks are not loaded yet");
}

QString partTitle(const OverviewNumbers &numbers)
{
    const int deactivated = numbers.count(WebhookStatus::Deactivated);
    if (deactivated > 0)
        return OverviewTitleWords::tr("At least %Ln webhook(s) are deactivated", nullptr,
                                      deactivated);
    return numbers.loading
               ? OverviewTitleWords::tr("Loading: %Ln webhook(s) so far", nullptr, numbers.all)
               : OverviewTitleWords::tr("Only %Ln webhook(s) read", nullptr, numbers.all);
}

QString oldTitle(const OverviewNumbers &numbers, const QDateTime &now)
{
    const QString all = QLocale().toString(numbers.all);
    const QString when = clockText(numbers.loadedAt, now);
    if (const int deactivated = numbers.count(WebhookStatus::Deactivated); deactivated > 0)
        return OverviewTitleWords::tr("%Ln of %1 webhook(s) were deactivated %2", "all, moment",
                                      deactivated)
            .arg(all, when);
    return OverviewTitleWords::tr("No webhook was deactivated %1", "moment").arg(when);
}

} // namespace

OverviewNumbers countOverview(Session &session, const EventTally &tally)
{
    OverviewNumbers numbers;
    const QList<WebhookPtr> webhooks = session.webhooks().all();
    const LoadState &load = session.loadState();
    numbers.extent = extentOf(load, !webhooks.isEmpty());
    numbers.loading = load.loading;
    numbers.failed = load.error.has_value();
    numbers.loadedAt = load.finishedAt;
    numbers.all = static_cast<int>(webhooks.size());
    const QList<WebhookId> failed = session.failures().webhooksWithFailures();
    for (const WebhookId &id : failed) {
        if (const FailureBudget budget = session.budget(id); budget.most > 0)
            numbers.budgets.insert(id, budget);
    }
    for (const WebhookPtr &webhook : webhooks) {
        const auto budget = numbers.budgets.constFind(webhook->id);
        const bool atRisk = budget != numbers.budgets.constEnd() && budget->isAtRisk;
        ++numbers.webhooks[withRisk(webhook->status(), atRisk)];
    }
    const EventLogState &log = session.eventLog().state();
    numbers.isLogKnown = failureKnowledge(log) == FailureKnowledge::Read;
    numbers.isLogWhole = numbers.isLogKnown && log.hasEverything();
    numbers.pending = tally.pending();
    numbers.failedEvents = tally.failed();
    return numbers;
}

QString overviewTitle(const OverviewNumbers &numbers, qsizetype needing, const QDateTime &now)
{
    switch (numbers.extent) {
    case Extent::Nothing:
        return nothingTitle(numbers);
    case Extent::Part:
        return partTitle(numbers);
    case Extent::Old:
        return oldTitle(numbers, now);
    case Extent::Whole:
        break;
    }
    const QString all = QLocale().toString(numbers.all);
    if (const int deactivated = numbers.count(WebhookStatus::Deactivated); deactivated > 0)
        return OverviewTitleWords::tr("%Ln of %1 webhook(s) are deactivated", "all", deactivated)
            .arg(all);
    if (const int atRisk = numbers.count(WebhookStatus::AtRisk); atRisk > 0)
        return OverviewTitleWords::tr("%Ln of %1 webhook(s) are at risk", "all", atRisk).arg(all);
    if (needing > 0)
        return OverviewTitleWords::tr("%Ln of %1 webhook(s) have failed events", "all",
                                      static_cast<int>(needing))
            .arg(all);
    if (numbers.all == 0)
        return OverviewTitleWords::tr("There are no webhooks yet");
    const bool isCertain = numbers.isLogWhole && numbers.count(WebhookStatus::Unknown) == 0;
    return isCertain ? OverviewTitleWords::tr("Nothing needs you")
                     : OverviewTitleWords::tr("No webhook found that needs you");
}

} // namespace hookdesk
