// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationtext.h"

#include "app/session/retryjob.h"
#include "app/session/session.h"
#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/retrytext.h"
#include "ui/common/webhookpresentation.h"
#include "ui/delivery/endpointreporttext.h"
#include "ui/delivery/reactivationdialog.h"
#include "ui/delivery/testeventdialog.h"

#include <QLocale>

#include <algorithm>

namespace hookdesk {

namespace {

QString noFailureText(const EventLogState &log)
{
    if (log.absent)
        return ReactivationDialog::tr("Failures are unknown: this environment has no event log.");
    return log.hasEverything()
               ? ReactivationDialog::tr("The event log has no failures of this webhook.")
               : ReactivationDialog::tr(
                     "The loaded part of the event log has no failures of this webhook.");
}

QStringList momentLines(const LoggedFailures &failures, const QDateTime &now)
{
    QStringList lines;
    if (failures.first.isValid())
        lines.append(
            ReactivationDialog::tr("First failure: %1").arg(momentExplanation(failures.first)));
    if (failures.latest.isValid())
        lines.append(
            ReactivationDialog::tr("Last failure: %1 (%2)")
                .arg(momentExplanation(failures.latest), momentText(failures.latest, now)));
    return lines;
}

/// Some take POST alone, and say so to a HEAD. 404 may be due to it, too, as the details say, but
/// is no good sign where deliveries failed.
bool refusesHead(const EndpointReport &report)
{
    const int status = report.status.value_or(0);
    return report.method == "HEAD" && (status == 405 || status == 501);
}

qsizetype countOf(const QList<BulkJob::Item> &items, BulkJob::ItemState state)
{
    return std::count_if(items.begin(), items.end(),
                         [state](const BulkJob::Item &item) { return item.state == state; });
}

QString itemLine(const BulkJob::Item &item)
{
    if (!item.error)
        return ReactivationDialog::tr("%1: active (verified)").arg(item.label);
    const ErrorText text = errorText(*item.error);
    return ReactivationDialog::tr("%1: not reactivated. %2 %3")
        .arg(item.label, text.headline, text.advice);
}

QStringList findingLines(const EndpointFinding &finding)
{
    return QStringList{ReactivationDialog::tr("%1 (%2)", "webhooks, address")
                           .arg(namesOf(finding.webhooks), addressText(finding))} +
           findingText(finding);
}

} // namespace

QStringList historyLines(Session &session, const Webhook &webhook, const LoggedFailures &failures)
{
    QStringList lines{ReactivationDialog::tr("Endpoint: %1").arg(plainAddress(webhook.endpoint))};
    for (const FailureGroup &group : failures.groups)
        lines.append(ReactivationDialog::tr("%n delivery(s) failed: %1", nullptr,
                                            static_cast<int>(group.events.size()))
                         .arg(causeText(group.cause)) +
                     QLatin1Char('\n') + causeAdvice(group.cause));
    lines += momentLines(failures, QDateTime::currentDateTimeUtc());
    if (failures.groups.isEmpty())
        lines.append(noFailureText(session.eventLog().state()));
    const FailureBudget budget = session.budget(webhook.id);
    if (budget.most > 0)
        lines.append(ReactivationDialog::tr("Failures in the last 24 hours: %1 to %2 of %3")
                         .arg(budget.least)
                         .arg(budget.most)
                         .arg(budget.limit));
    return lines;
}

bool isThere(const EndpointReport &report)
{
    return !report.isWebPage() &&
           (report.cause().kind == FailureCause::Kind::None || refusesHead(report));
}

QString briefly(const EndpointReport &report)
{
    return report.status ? causeText({FailureCause::Kind::HttpStatus, *report.status})
                         : causeText(report.cause());
}

QString addressText(const EndpointFinding &finding)
{
    constexpr auto kept = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QUrl &url = finding.target.url;
    if (url.isValid() && !url.host().isEmpty())
        return plainLine(url.toString(kept | QUrl::FullyEncoded), 200);
    return plainLine(finding.webhooks.constFirst()->endpoint.section(QLatin1Char('?'), 0, 0), 200);
}

QString namesOf(const QList<WebhookPtr> &webhooks)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const WebhookPtr &webhook : webhooks.first(qMin(most, webhooks.size())))
        names.append(webhookLabel(*webhook));
    if (webhooks.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QStringList findingText(const EndpointFinding &finding)
{
    QStringList lines = endpointReportText(finding.report);
    if (finding.target.isOfSandbox)
        lines.insert(1,
                     TestEventDialog::tr("The sandbox delivers to its own endpoint instead of %1.")
                         .arg(endpointHost(finding.webhooks.constFirst()->endpoint)));
    return lines;
}

StepOutcome checkOutcome(const QList<EndpointFinding> &findings)
{
    const auto there =
        std::count_if(findings.begin(), findings.end(),
                      [](const EndpointFinding &finding) { return isThere(finding.report); });
    const bool all = there == findings.size();
    StepOutcome outcome{all ? StepState::Done : StepState::Failed, {}, {}};
    if (findings.size() == 1) {
        outcome.details = findingText(findings.constFirst());
        outcome.line = outcome.details.takeFirst();
        return outcome;
    }
    const QLocale locale;
    outcome.line =
        all ? ReactivationDialog::tr("All %1 endpoints answer.").arg(locale.toString(there))
            : ReactivationDialog::tr("%1 of %2 endpoints answer.")
                  .arg(locale.toString(there), locale.toString(findings.size()));
    for (const EndpointFinding &finding : findings)
        outcome.details += findingLines(finding) << QString();
    outcome.details.removeLast();
    return outcome;
}

StepOutcome testOutcome(const EndpointReport &report)
{
    const bool worked = report.cause().kind == FailureCause::Kind::None && !report.isWebPage();
    QStringList lines = endpointReportText(report);
    const QString line = lines.takeFirst();
    return {worked ? StepState::Done : StepState::Failed, line, lines};
}

StepOutcome reactivationOutcome(const QList<BulkJob::Item> &items)
{
    const QLocale locale;
    const auto done = countOf(items, BulkJob::ItemState::Succeeded);
    const auto failed = countOf(items, BulkJob::ItemState::Failed);
    const auto open =
        countOf(items, BulkJob::ItemState::Queued) + countOf(items, BulkJob::ItemState::Running);
    if (open > 0)
        return {StepState::Running,
                items.size() == 1
                    ? ReactivationDialog::tr("Reactivating…")
                    : ReactivationDialog::tr("Reactivating… %1 of %2 done", "done, all")
                          .arg(locale.toString(done + failed), locale.toString(items.size())),
                {}};
    if (done == items.size())
        return {
            StepState::Done,
            done == 1
                ? ReactivationDialog::tr("Active (verified)")
                : ReactivationDialog::tr("All %1 are active (verified)").arg(locale.toString(done)),
            {}};
    const std::optional<ApiError> &error = items.constFirst().error;
    const QString line = items.size() == 1 && error
                             ? errorText(*error).headline
                             : ReactivationDialog::tr("%1 of %2 are active (verified)")
                                   .arg(locale.toString(done), locale.toString(items.size()));
    return {StepState::Failed, line, reactivatedLines(items)};
}

StepOutcome retryOutcome(const RetryJob &job, const QStringList &more)
{
    const StepState state = !job.isFinished()             ? StepState::Running
                            : retryTone(job) == Tone::Bad ? StepState::Failed
                                                          : StepState::Done;
    QStringList lines = more;
    if (job.isFinished() && !job.stoppedWebhooks().isEmpty())
        lines.prepend(ReactivationDialog::tr(
            "Stopped after too many failures. Repair the endpoint first; the "
            "events wait under “Failed events”."));
    return {state, retryText(job), lines};
}

QString reactivatedHeading(const QList<BulkJob::Item> &items)
{
    const QLocale locale;
    const auto done = countOf(items, BulkJob::ItemState::Succeeded);
    if (items.size() == 1)
        return (done == 1 ? ReactivationDialog::tr("“%1” is active again")
                          : ReactivationDialog::tr("“%1” was not reactivated"))
            .arg(items.constFirst().label);
    return done == items.size() ? ReactivationDialog::tr("%n webhook(s) are active again", nullptr,
                                                         static_cast<int>(done))
                                : ReactivationDialog::tr("%1 of %2 webhooks are active again")
                                      .arg(locale.toString(done), locale.toString(items.size()));
}

QStringList reactivatedLines(const QList<BulkJob::Item> &items)
{
    QStringList lines;
    for (const BulkJob::Item &item : items)
        lines.append(item.state == BulkJob::ItemState::Cancelled
                         ? ReactivationDialog::tr("%1: not reactivated.").arg(item.label)
                         : itemLine(item));
    return lines;
}

} // namespace hookdesk
