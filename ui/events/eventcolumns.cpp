// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventcolumns.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/statuspill.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <limits>

namespace hookdesk {

namespace {

struct EventColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventColumns)
};

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QString nameOrMark(const QString &name)
{
    return name.isEmpty() ? unknownMark() : plainName(name);
}

QString textOrMark(const QString &text)
{
    return text.isEmpty() ? unknownMark() : plainLine(text);
}

qint64 momentKey(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : unknownEventNumber;
}

QString kindText(const WebhookEvent &event)
{
    return event.mutation == MutationKind::Unknown ? unknownMark() : mutationText(event.mutation);
}

QString attemptsText(const WebhookEvent &event)
{
    return event.attemptCount ? EventColumnsWords::tr("%1 of %2", "attempts, most attempts")
                                    .arg(*event.attemptCount)
                                    .arg(qMax(*event.attemptCount, maximumDeliveryAttempts))
                              : unknownMark();
}

QString nextAttemptText(const WebhookEvent &event, const QDateTime &now)
{
    if (event.retriesExhausted())
        return EventColumnsWords::tr("none");
    if (!event.nextAttempt.isValid())
        return unknownMark();
    const qint64 seconds = now.secsTo(event.nextAttempt);
    if (seconds <= 0)
        return EventColumnsWords::tr("due");
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < hour)
        return EventColumnsWords::tr("in %n minute(s)", nullptr,
                                     static_cast<int>((seconds + minute - 1) / minute));
    if (seconds < 24 * hour)
        return EventColumnsWords::tr("in %n hour(s)", nullptr,
                                     static_cast<int>((seconds + hour / 2) / hour));
    return QLocale().toString(shownTime(event.nextAttempt).date(), QLocale::ShortFormat);
}

QString responseText(const WebhookEvent &event)
{
    if (event.responseStatus)
        return QString::number(*event.responseStatus);
    const QString cause = causeText(failureCause(event));
    return cause.isEmpty() ? unknownMark() : cause;
}

/// The words of the error, and what they mean.
QString whyExplanation(const EventRow &row)
{
    QStringList lines{row.event->errorMessage, causeAdvice(failureCause(*row.event))};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

const EventColumnSpec timeColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Time"),
    125,
    left,
    [](const EventRow &r, const QDateTime &now) { return momentText(r.event->createdAt, now); },
    [](const EventRow &r) { return momentExplanation(r.event->createdAt); },
    [](const EventRow &r) { return momentKey(r.event->createdAt); },
    nullptr};

const EventColumnSpec webhookColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Webhook"),
    170,
    left,
    [](const EventRow &r, const QDateTime &) { return nameOrMark(r.webhook); },
    [](const EventRow &r) { return r.webhook + QLatin1Char('\n') + r.event->webhookId.value; },
    nullptr,
    [](const EventRow &r) { return r.webhook; }};

const EventColumnSpec entityTypeColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Entity type"),
    140,
    left,
    [](const EventRow &r, const QDateTime &) { return textOrMark(r.event->entityType); },
    [](const EventRow &r) { return r.event->entityType; },
    nullptr,
    [](const EventRow &r) { return r.event->entityType; }};

const EventColumnSpec eventColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Event"),
    130,
    left,
    [](const EventRow &r, const QDateTime &) { return kindText(*r.event); },
    [](const EventRow &r) { return kindText(*r.event) + QLatin1Char('\n') + r.event->subjectId; },
    [](const EventRow &r) { return static_cast<qint64>(r.event->mutation); },
    nullptr};

const EventColumnSpec statusColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Status"),
    95,
    left,
    [](const EventRow &r, const QDateTime &) { return eventStatusText(r.event->status); },
    [](const EventRow &r) { return eventStatusExplanation(*r.event); },
    [](const EventRow &r) { return static_cast<qint64>(r.event->status); },
    nullptr};

const EventColumnSpec attemptsColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Attempts"),
    75,
    right,
    [](const EventRow &r, const QDateTime &) { return attemptsText(*r.event); },
    [](const EventRow &r) { return momentExplanation(r.event->lastAttempt); },
    [](const EventRow &r) -> qint64 { return r.event->attemptCount.value_or(-1); },
    nullptr};

const EventColumnSpec nextAttemptColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Next"),
    105,
    left,
    [](const EventRow &r, const QDateTime &now) { return nextAttemptText(*r.event, now); },
    [](const EventRow &r) { return momentExplanation(r.event->nextAttempt); },
    [](const EventRow &r) { return momentKey(r.event->nextAttempt); },
    nullptr};

const EventColumnSpec responseColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Response"),
    110,
    left,
    [](const EventRow &r, const QDateTime &) { return responseText(*r.event); },
    [](const EventRow &r) { return causeAdvice(failureCause(*r.event)); },
    [](const EventRow &r) -> qint64 { return r.event->responseStatus.value_or(-1); },
    nullptr};

const EventColumnSpec errorColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Error"),
    220,
    left,
    [](const EventRow &r, const QDateTime &) { return textOrMark(r.event->errorMessage); },
    [](const EventRow &r) { return r.event->errorMessage; },
    nullptr,
    [](const EventRow &r) { return r.event->errorMessage; }};

const EventColumnSpec whyColumn{
    QT_TRANSLATE_NOOP("hookdesk::EventColumns", "Why"),
    220,
    left,
    [](const EventRow &r, const QDateTime &) {
        return textOrMark(whyText(failureCause(*r.event)));
    },
    whyExplanation,
    [](const EventRow &r) { return causeNumber(failureCause(*r.event)); },
    nullptr};

const std::array<const EventColumnSpec *, eventColumnCount> columns{
    &timeColumn,     &webhookColumn,     &entityTypeColumn, &eventColumn, &statusColumn,
    &attemptsColumn, &nextAttemptColumn, &responseColumn,   &errorColumn, &whyColumn};

} // namespace

QString EventColumnSpec::copied(const EventRow &row, const QDateTime &now) const
{
    const QString whole = string ? string(row) : QString();
    return whole.isEmpty() ? text(row, now)
                           : unmarkedLine(whole, std::numeric_limits<qsizetype>::max());
}

qint64 causeNumber(const FailureCause &cause)
{
    constexpr qint64 kindFactor = 1000; // above every HTTP status
    return cause.kind == FailureCause::Kind::None
               ? unknownEventNumber
               : static_cast<qint64>(cause.kind) * kindFactor + cause.httpStatus;
}

const EventColumnSpec &columnSpec(EventColumn column)
{
    return *columns.at(static_cast<size_t>(column));
}

int firstWidth(EventColumn column, const QFontMetrics &metrics)
{
    int width = columnSpec(column).width;
    if (column != EventColumn::Status)
        return width;
    for (const EventStatus status :
         {EventStatus::Pending, EventStatus::Failed, EventStatus::Unknown})
        width = qMax(width, statusPillWidth(metrics, eventStatusText(status)));
    return width;
}

QString columnTitle(EventColumn column)
{
    return QCoreApplication::translate("hookdesk::EventColumns", columnSpec(column).title);
}

} // namespace hookdesk
