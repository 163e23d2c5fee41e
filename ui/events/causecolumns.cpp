// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/causecolumns.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct CauseColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::CauseColumns)
};

/// A time of today, else with its day.
QString briefText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return unknownMark();
    const bool isToday = shownTime(moment).date() == shownTime(now).date();
    return isToday ? timeOfDayText(moment) : dayAndTimeText(moment, now);
}

QString whyOrUntried(const FailureCause &cause)
{
    const QString why = whyText(cause);
    return why.isEmpty() ? CauseColumnsWords::tr("Not tried yet") : why;
}

QString webhooksText(const CauseRow &row)
{
    const QString label = row.webhooks.value(0);
    const QString first = label.isEmpty() ? unknownMark() : plainName(label);
    if (row.webhookCount < 2)
        return first;
    //: %1 is a webhook, %2 the number of further ones.
    return CauseColumnsWords::tr("%1 + %2").arg(first, QLocale().toString(row.webhookCount - 1));
}

QString nextText(const WebhookEvent &event, const QDateTime &now)
{
    if (event.retriesExhausted() || !event.nextAttempt.isValid())
        return {};
    if (event.nextAttempt <= now)
        return CauseColumnsWords::tr("due");
    return CauseColumnsWords::tr("next %1", "time").arg(briefText(event.nextAttempt, now));
}

} // namespace

QString causeColumnTitle(CauseColumn column)
{
    switch (column) {
    case CauseColumn::Events:
        return CauseColumnsWords::tr("Events");
    case CauseColumn::Cause:
        return CauseColumnsWords::tr("Cause");
    case CauseColumn::Endpoint:
        return CauseColumnsWords::tr("Endpoint");
    case CauseColumn::Webhooks:
        return CauseColumnsWords::tr("Webhooks");
    case CauseColumn::Since:
        return CauseColumnsWords::tr("Since");
    case CauseColumn::Last:
        return CauseColumnsWords::tr("Last");
    case CauseColumn::Step:
        return CauseColumnsWords::tr("Next step");
    }
    Q_UNREACHABLE();
}

Qt::Alignment causeColumnAlignment(CauseColumn column)
{
    const bool isRight = column == CauseColumn::Events || column == CauseColumn::Step;
    return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString causeStepText(CauseStep step)
{
    switch (step) {
    case CauseStep::Retry:
        return CauseColumnsWords::tr("Retry…");
    case CauseStep::Reactivate:
        return CauseColumnsWords::tr("Reactivate…");
    }
    Q_UNREACHABLE();
}

namespace {

QString causeStepsText(const CauseSteps &steps)
{
    QStringList texts;
    for (const CauseStep step : steps)
        texts.append(causeStepText(step));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString causeCell(const CauseRow &row, CauseColumn column, const QDateTime &now)
{
    const FailureGroup &group = row.group;
    switch (column) {
    case CauseColumn::Events:
        return QLocale().toString(group.events.size());
    case CauseColumn::Cause:
        return whyOrUntried(group.cause);
    case CauseColumn::Endpoint:
        return group.host.isEmpty() ? CauseColumnsWords::tr("Unknown", "endpoint") : group.host;
    case CauseColumn::Webhooks:
        return webhooksText(row);
    case CauseColumn::Since:
        return briefText(group.since, now);
    case CauseColumn::Last:
        return briefText(group.latest, now);
    case CauseColumn::Step:
        return causeStepsText(row.steps);
    }
    Q_UNREACHABLE();
}

QString causeExplanation(const CauseRow &row, CauseColumn column)
{
    switch (column) {
    case CauseColumn::Cause:
        return whyOrUntried(row.group.cause) + QLatin1Char('\n') + causeAdvice(row.group.cause);
    case CauseColumn::Webhooks:
        return row.webhooks.join(QLatin1Char('\n')) +
               (row.webhookCount > row.webhooks.size() ? QStringLiteral("\n…") : QString());
    case CauseColumn::Since:
        return momentExplanation(row.group.since);
    case CauseColumn::Last:
        return momentExplanation(row.group.latest);
    case CauseColumn::Endpoint:
        return row.group.host;
    case CauseColumn::Events:
    case CauseColumn::Step:
        break;
    }
    return {};
}

QString causeEventCell(const EventRow &row, CauseColumn column, const QDateTime &now)
{
    const auto cell = [&](EventColumn of) { return columnSpec(of).text(row, now); };
    switch (column) {
    case CauseColumn::Events:
        return {};
    case CauseColumn::Cause:
        return briefText(row.event->createdAt, now) + QStringLiteral(" · ") +
               cell(EventColumn::Event);
    case CauseColumn::Endpoint:
        return cell(EventColumn::EntityType);
    case CauseColumn::Webhooks:
        return cell(EventColumn::Webhook);
    case CauseColumn::Since:
        return cell(EventColumn::Status);
    case CauseColumn::Last:
        return cell(EventColumn::Attempts);
    case CauseColumn::Step:
        return nextText(*row.event, now);
    }
    Q_UNREACHABLE();
}

QString causeEventExplanation(const EventRow &row, CauseColumn column)
{
    const auto explanation = [&](EventColumn of) { return columnSpec(of).explanation(row); };
    switch (column) {
    case CauseColumn::Events:
        return {};
    case CauseColumn::Cause:
        return explanation(EventColumn::Time) + QLatin1Char('\n') + explanation(EventColumn::Why);
    case CauseColumn::Endpoint:
        return row.event->entityType + QLatin1Char('\n') + row.event->subjectId;
    case CauseColumn::Webhooks:
        return explanation(EventColumn::Webhook);
    case CauseColumn::Since:
        return explanation(EventColumn::Status);
    case CauseColumn::Last:
        return explanation(EventColumn::Attempts);
    case CauseColumn::Step:
        return row.event->nextAttempt.isValid() ? explanation(EventColumn::NextAttempt) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace hookdesk
