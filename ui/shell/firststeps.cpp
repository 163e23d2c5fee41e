// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststeps.h"

#include "app/session/bulkjob.h"
#include "app/session/session.h"
#include "ui/common/contrast.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/delivery/stepmark.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

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

QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FirstSteps::FirstSteps(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_go(new QAction(this))
    , m_next(new QAction(this))
    , m_skip(new QAction(themeIcon(QStringLiteral("window-close")), {}, this))
    , m_text(new QLabel(this))
    , m_goButton(buttonFor(m_go, Qt::ToolButtonTextOnly, this))
{
    setGuideTopic(*this, GuideTopic::TrySandbox);
    setObjectName(QStringLiteral("firstSteps"));
    m_go->setObjectName(QStringLiteral("firstSteps.go"));
    m_next->setObjectName(QStringLiteral("firstSteps.next"));
    m_skip->setObjectName(QStringLiteral("firstSteps.skip"));
    layOut();
    connect(m_go, &QAction::triggered, this, &FirstSteps::goThere);
    connect(m_next, &QAction::triggered, this, &FirstSteps::next);
    connect(m_skip, &QAction::triggered, this, &FirstSteps::end);
    connect(&session, &Session::jobAdded, this, &FirstSteps::watch);
    hide();
    keepTranslated(this, [this] { setTexts(); });
}

void FirstSteps::layOut()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    line->setSpacing(spacing::medium);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(spacing::small / 2);
    for (int step = 0; step < stepCount; ++step) {
        m_marks.at(size_t(step)) = new StepMark(this);
        m_marks.at(size_t(step))->setNumber(step + 1);
        marks->addWidget(m_marks.at(size_t(step)));
    }
    line->addLayout(marks);
    line->addWidget(m_text, 1);
    line->addWidget(m_goButton);
    line->addWidget(buttonFor(m_next, Qt::ToolButtonTextOnly, this));
    auto *close = buttonFor(m_skip, Qt::ToolButtonIconOnly, this);
    close->setAutoRaise(true);
    line->addWidget(close);
}

void FirstSteps::start()
{
    m_done = {};
    show(Step::WhatIsBroken);
}

void FirstSteps::show(Step step, const QString &done)
{
    m_step = step;
    m_justDone = done;
    setVisible(true);
    setTexts();
}

QString FirstSteps::title(int step)
{
    switch (Step(step)) {
    case Step::WhatIsBroken:
        return tr("Find what is broken");
    case Step::BringBack:
        return tr("Bring it back");
    case Step::VerifySignature:
    case Step::TryYourself:
        return tr("Check a signature");
    }
    Q_UNREACHABLE();
}

QString FirstSteps::text(Step step)
{
    switch (step) {
    case Step::WhatIsBroken:
        return tr("Find what is broken. Tribe deactivates a webhook after 100 failures in 24 "
                  "hours.");
    case Step::BringBack:
        return tr("Bring it back. Select a webhook and press “Reactivate…”.");
    case Step::VerifySignature:
        return tr("Check a signature. Every delivery is signed with the secret of its webhook.");
    case Step::TryYourself:
        return tr("The event is filled in. Enter the received signature to get the verdict.");
    }
    Q_UNREACHABLE();
}

QString FirstSteps::goText(Step step)
{
    switch (step) {
    case Step::WhatIsBroken:
    case Step::BringBack:
        return tr("Show deactivated webhooks");
    case Step::VerifySignature:
        return tr("Check an event");
    case Step::TryYourself:
        return {};
    }
    Q_UNREACHABLE();
}

void FirstSteps::setTexts()
{
    m_go->setText(goText(m_step));
    m_goButton->setVisible(m_step != Step::TryYourself);
    m_next->setText(m_step < Step::VerifySignature ? tr("Next") : tr("Done"));
    m_skip->setText(tr("Close the first steps"));
    const int number = std::min(static_cast<int>(m_step) + 1, stepCount);
    const QString what =
        m_justDone.isEmpty() ? text(m_step) : m_justDone + QLatin1Char(' ') + text(m_step);
    m_text->setText(tr("Step %1 of %2: %3").arg(number).arg(stepCount).arg(what));
    m_next->setToolTip(number < stepCount ? title(number) : m_next->text());
    updateMarks();
    setAccessibleName(tr("First steps, %1 of %2: %3", "number, count, what to do")
                          .arg(number)
                          .arg(stepCount)
                          .arg(what));
    if (isHidden())
        return; // nothing is to be announced
    fitHeight();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What was passed over is no more done than what is to come.
StepState FirstSteps::stateOf(int step) const
{
    if (m_done.at(size_t(step)))
        return StepState::Done;
    return step < static_cast<int>(m_step) ? StepState::Skipped : StepState::ToDo;
}

void FirstSteps::updateMarks()
{
    for (int step = 0; step < stepCount; ++step) {
        StepMark *mark = m_marks.at(size_t(step));
        mark->setState(stateOf(step));
        mark->setCurrent(step == static_cast<int>(m_step));
        mark->setToolTip(tr("%1: %2").arg(title(step), stepStateText(mark->state())));
    }
}

void FirstSteps::fitHeight()
{
    // A window's smallest height knows nothing of wrapped lines; see FieldNote.
    if (!isVisible())
        return;
    layout()->activate();
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

void FirstSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void FirstSteps::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeight();
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.fillRect(rect(), blended(toneColor(Tone::Accent), ground, 0.08));
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void FirstSteps::goThere()
{
    if (m_step != Step::VerifySignature)
        emit deactivatedRequested();
    else if (const WebhookEventPtr event = anEvent(m_session.eventLog().events()))
        emit signatureRequested(*event);
    else
        return next();
    if (m_step == Step::BringBack)
        return; // that one is done by reactivating
    m_done.at(static_cast<size_t>(m_step)) = true;
    show(m_step == Step::WhatIsBroken ? Step::BringBack : Step::TryYourself);
}

void FirstSteps::next()
{
    switch (m_step) {
    case Step::WhatIsBroken:
        return show(Step::BringBack);
    case Step::BringBack:
        return show(Step::VerifySignature);
    case Step::VerifySignature: // nothing is filled in: nobody asked for it
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
        const auto webhooks = job->count(BulkJob::ItemState::Succeeded);
        if (isVisible() && webhooks > 0)
            broughtBack(int(webhooks));
    });
}

/// Who brought it back has found it, too.
void FirstSteps::broughtBack(int webhooks)
{
    m_done.at(size_t(Step::WhatIsBroken)) = true;
    m_done.at(size_t(Step::BringBack)) = true;
    if (m_step <= Step::BringBack)
        show(Step::VerifySignature, tr("%n webhook(s) reactivated.", nullptr, webhooks));
    else
        updateMarks();
}

} // namespace hookdesk
