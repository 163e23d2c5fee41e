// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/resumeoffer.h"

#include "app/session/session.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/momenttext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

/// What is known of each event, in numbers.
QString progressText(const InterruptedRetry &retry)
{
    const auto count = [&retry](RetryProgress progress) {
        return static_cast<int>(retry.count(progress));
    };
    const int sent =
        count(RetryProgress::Sent) + count(RetryProgress::Delivered) + count(RetryProgress::Failed);
    QStringList sentences{
        ResumeOffer::tr("%n sent.", nullptr, sent),
        ResumeOffer::tr("%n not sent yet.", nullptr, count(RetryProgress::Queued)),
    };
    if (const int doubtful = count(RetryProgress::Sending); doubtful > 0) {
        sentences.append(ResumeOffer::tr("%n perhaps sent, checked first.", nullptr, doubtful));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ResumeOffer::ResumeOffer(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new MessageBar(this))
    , m_resume(new QAction(themeIcon(QStringLiteral("media-playback-start")), {}, this))
    , m_discard(new QAction(themeIcon(QStringLiteral("edit-clear")), {}, this))
{
    setGuideTopic(*this, GuideTopic::UndoRetry);
    m_bar->setActions({m_resume, m_discard});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_resume, &QAction::triggered, this, &ResumeOffer::resume);
    connect(m_discard, &QAction::triggered, this, &ResumeOffer::discard);
    // Put off until asked again at the next start.
    connect(m_bar, &MessageBar::dismissed, this, &QWidget::hide);
    connect(&session.retries(), &RetryDesk::pendingChanged, this, &ResumeOffer::update);
    update();
    keepTranslated(this, [this] { setTexts(); });
}

void ResumeOffer::setTexts()
{
    m_resume->setText(tr("Resume the retry"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Sends nothing more. The events stay in Tribe's log"));
    if (isVisibleTo(parentWidget())) // not what was put off
        update();
}

void ResumeOffer::update()
{
    const QList<InterruptedRetry> &pending = m_session.pendingResumption();
    const bool offered = !pending.isEmpty() && !m_session.isReadOnly();
    setVisible(offered);
    if (offered)
        offer(pending.front());
}

void ResumeOffer::offer(const InterruptedRetry &interrupted)
{
    const QString begun = momentText(interrupted.startedAt, QDateTime::currentDateTimeUtc());
    const QString text = tr("A retry of %n event(s) was interrupted (started: %1). %2", nullptr,
                            static_cast<int>(interrupted.retries.size()))
                             .arg(begun, progressText(interrupted));
    m_bar->showMessage(MessageBar::Severity::Warning, text);
}

void ResumeOffer::resume()
{
    const qint64 job = m_session.pendingResumption().front().job;
    m_resume->setEnabled(false); // until it is known whose it is
    m_session.retries().takeUp(job, this, [this](RetryJob *taken) {
        m_resume->setEnabled(true);
        taken ? taken->resume() : showTaken();
    });
}

void ResumeOffer::showTaken()
{
    m_bar->showMessage(MessageBar::Severity::Error, tr("Another Hookdesk resumed this retry."));
}

void ResumeOffer::discard()
{
    m_session.retries().giveUp(m_session.pendingResumption().front().job);
}

} // namespace hookdesk
