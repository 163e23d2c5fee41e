// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststeps.h"

#include "app/session/bulkjob.h"
#include "app/session/session.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

/// The newest; nullptr when there is none.
WebhookEventPtr anEvent(const EventStore &store)
{
    const QList<WebhookEventPtr> all = store.all();
    const auto newest = std::max_element(all.begin(), all.end(),
                                         [](const WebhookEventPtr &a, const WebhookEventPtr &b) {
                                             return a->createdAt < b->createdAt;
                                         });
    return newest == all.end() ? nullptr : *newest;
}

} // namespace

FirstSteps::FirstSteps(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new MessageBar(this))
    , m_go(new QAction(themeIcon(QStringLiteral("go-next")), {}, this))
    , m_next(new QAction(this))
    , m_skip(new QAction(this))
{
    setObjectName(QStringLiteral("firstSteps"));
    m_go->setObjectName(QStringLiteral("firstSteps.go"));
    m_next->setObjectName(QStringLiteral("firstSteps.next"));
    m_skip->setObjectName(QStringLiteral("firstSteps.skip"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_go, &QAction::triggered, this, &FirstSteps::goThere);
    connect(m_next, &QAction::triggered, this, &FirstSteps::next);
    connect(m_skip, &QAction::triggered, this, &FirstSteps::end);
    connect(m_bar, &MessageBar::dismissed, this, &FirstSteps::end);
    connect(&session, &Session::jobAdded, this, &FirstSteps::watch);
    hide();
    keepTranslated(this, [this] { setTexts(); });
}

void FirstSteps::start()
{
    show(Step::WhatIsBroken);
}

void FirstSteps::show(Step step)
{
    m_step = step;
    setVisible(true);
    setTexts();
}

QString FirstSteps::text(Step step)
{
    switch (step) {
    case Step::WhatIsBroken:
        return tr("First steps, 1 of 3: what is broken. Tribe deactivates a webhook "
                  "whose deliveries failed 100 times in 24 hours. Some webhooks of "
                  "this sandbox are deactivated.");
    case Step::BringBack:
        return tr("First steps, 2 of 3: bring one back. Choose a webhook in the table "
                  "and press “Reactivate…”. Hookdesk reads it back afterwards, to be "
                  "sure that it is active again.");
    case Step::VerifySignature:
        return tr("First steps, 3 of 3: is a request really from Tribe? Every delivery "
                  "is signed with the secret of its webhook. Look at one of the failed "
                  "events in the signature checker.");
    case Step::TryYourself:
        return tr("The body of an event is filled in. With the signature that your "
                  "receiver got, the verdict says whether it is genuine and, if not, "
                  "why. The tab “Receive” takes live deliveries.");
    }
    Q_UNREACHABLE();
}

QString FirstSteps::goText(Step step)
{
    switch (step) {
    case Step::WhatIsBroken:
        return tr("Show the deactivated ones");
    case Step::BringBack:
        return tr("Show them again");
    case Step::VerifySignature:
        return tr("Check an event");
    case Step::TryYourself:
        return {};
    }
    Q_UNREACHABLE();
}

void FirstSteps::setTexts()
{
    const bool last = m_step == Step::TryYourself;
    m_go->setText(goText(m_step));
    m_next->setText(tr("Next"));
    m_skip->setText(last ? tr("Done") : tr("Skip the first steps"));
    if (isHidden())
        return; // nothing is to be announced
    m_bar->setActions(last ? QList{m_skip} : QList{m_go, m_next, m_skip});
    m_bar->showMessage(MessageBar::Severity::Note, text(m_step));
}

void FirstSteps::goThere()
{
    if (m_step != Step::VerifySignature)
        emit deactivatedRequested();
    else if (const WebhookEventPtr event = anEvent(m_session.eventLog().events()))
        emit signatureRequested(*event);
    if (m_step != Step::BringBack)
        next(); // that one is done by reactivating
}

void FirstSteps::next()
{
    switch (m_step) {
    case Step::WhatIsBroken:
        return show(Step::BringBack);
    case Step::BringBack:
        return show(Step::VerifySignature);
    case Step::VerifySignature:
        return show(Step::TryYourself);
    case Step::TryYourself:
        return end();
    }
}

void FirstSteps::end()
{
    hide();
    emit ended();
}

/// A webhook that was brought back is the second step, whoever led there.
void FirstSteps::watch(BulkJob *job)
{
    if (job->operation() != BulkJob::Operation::Reactivate)
        return;
    connect(job, &BulkJob::finished, this, [this, job] {
        const bool broughtBack = job->count(BulkJob::ItemState::Succeeded) > 0;
        if (isVisible() && broughtBack && m_step <= Step::BringBack)
            show(Step::VerifySignature);
    });
}

} // namespace hookdesk
