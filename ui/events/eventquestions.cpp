// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventquestions.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace hookdesk {

namespace {

struct EventQuestionsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventQuestions)
};

QString subjectText(const RetrySubject &subject)
{
    //: %1 is a webhook.
    const QString text =
        EventQuestionsWords::tr("%1: %n event(s)", nullptr, subject.events).arg(subject.webhook);
    return subject.deactivated ? EventQuestionsWords::tr("%1 (deactivated)").arg(text) : text;
}

/// Why more events may match; empty when none can.
QString extentText(const LogExtent &extent)
{
    const QLocale locale;
    const QString loaded = locale.toString(extent.loaded);
    const QString total = extent.total ? locale.toString(*extent.total) : QString();
    switch (extent.kind) {
    case LogExtent::Kind::Whole:
        return {};
    case LogExtent::Kind::Searching:
        return EventQuestionsWords::tr("Payloads are still being searched. More events may match.");
    case LogExtent::Kind::Newest:
        return extent.total ? EventQuestionsWords::tr(
                                  "Only the newest %1 of %2 events are loaded. More may match.")
                                  .arg(loaded, total)
                            : EventQuestionsWords::tr(
                                  "Only the newest %1 events are loaded. More may match.")
                                  .arg(loaded);
    case LogExtent::Kind::Loading:
    case LogExtent::Kind::CutOff:
        break;
    }
    if (extent.total && *extent.total > extent.loaded)
        return EventQuestionsWords::tr("Only %1 of %2 events are loaded. More may match.")
            .arg(loaded, total);
    return extent.kind == LogExtent::Kind::Loading
               ? EventQuestionsWords::tr(
                     "The event log is still being read. More events may match.")
               : EventQuestionsWords::tr("The event log is incomplete. More events may match.");
}

QString consequenceText(const LogExtent &extent, bool hasDeactivated)
{
    QStringList lines{extentText(extent),
                      EventQuestionsWords::tr("Tribe delivers them again, a few per second. You "
                                              "can undo this under Jobs for some seconds.")};
    if (hasDeactivated)
        lines += EventQuestionsWords::tr(
            "Tribe may refuse events of a deactivated webhook. Reactivate it first.");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Confirmation retryQuestion(const Environment &environment, const QList<RetrySubject> &subjects,
                           const LogExtent &extent)
{
    const int events =
        std::accumulate(subjects.begin(), subjects.end(), 0,
                        [](int sum, const RetrySubject &subject) { return sum + subject.events; });
    const auto deactivated = std::count_if(subjects.begin(), subjects.end(),
                                           [](const RetrySubject &s) { return s.deactivated; });
    const QString name = plainName(environment.name);
    Confirmation question;
    question.title = EventQuestionsWords::tr("Retry events");
    question.question =
        EventQuestionsWords::tr("Retry %n event(s) in %1?", nullptr, events).arg(name);
    question.consequence = consequenceText(extent, deactivated > 0);
    for (const RetrySubject &subject : subjects)
        question.subjects.append(subjectText(subject));
    question.acceptText = EventQuestionsWords::tr("Retry");
    const bool isWhole = extent.kind == LogExtent::Kind::Whole;
    if (isWhole && deactivated == 0 && mayLeaveOutQuestions(environment))
        question.leftOutWith = Confirmation::Preference::Retry;
    return question;
}

} // namespace hookdesk
