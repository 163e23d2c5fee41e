// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventquestions.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace hookdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventQuestions)
};

QString subjectText(const RetrySubject &subject)
{
    //: %1 is a webhook.
    const QString text = Text::tr("%1: %n event(s)", nullptr, subject.events).arg(subject.webhook);
    return subject.deactivated ? Text::tr("%1 (deactivated)").arg(text) : text;
}

} // namespace

Confirmation retryQuestion(const Environment &environment, const QList<RetrySubject> &subjects)
{
    const int events =
        std::accumulate(subjects.begin(), subjects.end(), 0,
                        [](int sum, const RetrySubject &subject) { return sum + subject.events; });
    const auto deactivated = std::count_if(subjects.begin(), subjects.end(),
                                           [](const RetrySubject &s) { return s.deactivated; });
    const QString name = plainLine(environment.name);
    Confirmation question;
    question.title = Text::tr("Retry events");
    question.question = Text::tr("Retry %n event(s) in %1?", nullptr, events).arg(name);
    question.consequence =
        Text::tr("Tribe delivers them to their endpoints again, a few a second. You have some "
                 "seconds to undo this in the jobs area.");
    if (deactivated > 0) {
        question.consequence +=
            QLatin1Char('\n') + Text::tr("Tribe may refuse those of a deactivated webhook: "
                                         "reactivate it first.");
    }
    for (const RetrySubject &subject : subjects)
        question.subjects.append(subjectText(subject));
    question.acceptText = Text::tr("Retry");
    if (deactivated == 0 && mayLeaveOutQuestions(environment))
        question.leftOutWith = Confirmation::Preference::Retry;
    return question;
}

} // namespace hookdesk
