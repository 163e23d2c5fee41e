// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookquestions.h"

#include "app/domain/hiddencharacters.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

struct WebhookQuestionsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::WebhookQuestions)
};

QStringList labelsOf(const QList<WebhookPtr> &webhooks)
{
    QStringList labels;
    for (const WebhookPtr &webhook : webhooks)
        labels.append(webhookLabel(*webhook));
    return labels;
}

} // namespace

Confirmation deleteQuestion(const Environment &environment, const QList<WebhookPtr> &webhooks)
{
    const QString name = plainName(environment.name);
    const QString typed = withoutHidden(environment.name, TextUse::Name);
    const QString count = QString::number(webhooks.size());
    Confirmation question;
    question.title = WebhookQuestionsWords::tr("Delete webhooks");
    question.question =
        WebhookQuestionsWords::tr("Delete %n webhook(s) from %1?", nullptr, int(webhooks.size()))
            .arg(name);
    question.consequence = WebhookQuestionsWords::tr(
        "Tribe stops delivering to their endpoints. You can undo this under Jobs for some seconds. "
        "After that, a webhook can only be created again, with a new secret.");
    question.subjects = labelsOf(webhooks);
    question.acceptText = WebhookQuestionsWords::tr("Delete");
    question.destructive = true;
    question.topic = GuideTopic::DeleteWebhook;
    if (webhooks.size() == 1 && mayLeaveOutQuestions(environment))
        question.leftOutWith = Confirmation::Preference::Deletion;
    if (environment.confirmation == ConfirmationLevel::TypeName) {
        question.typedWords = QStringList{environment.name, count};
        question.typedWords.removeAll(QString()); // nothing typed is no answer
        const bool production = environment.kind == EnvironmentKind::Production;
        question.typedLabel =
            (production
                 ? WebhookQuestionsWords::tr("This is production. Type “%1” or %2 to continue:")
                 : WebhookQuestionsWords::tr("Type “%1” or %2 to continue:"))
                .arg(typed, count);
        if (webhooks.size() == 1 && question.typedWords.size() > 1) { // a 1 is typed too easily
            question.typedWords.removeLast();
            question.typedLabel =
                (production
                     ? WebhookQuestionsWords::tr("This is production. Type “%1” to continue:")
                     : WebhookQuestionsWords::tr("Type “%1” to continue:"))
                    .arg(typed);
        }
    }
    return question;
}

} // namespace hookdesk
