// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QToolButton;

namespace hookdesk {

class BulkJob;
class Session;
class StepMark;
enum class StepState;

/// The three steps for somebody who sees the console for the first time: what is broken, bring it
/// back, verify a signature. A line below the pages, which can be closed at any time without moving
/// them; a step that somebody takes without being led counts too.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    /// Hidden until start(). The session outlives it.
    explicit FirstSteps(Session &session, QWidget *parent = nullptr);

    /// Begins, or begins again.
    void start();

signals:
    /// The deactivated webhooks are to be shown.
    void deactivatedRequested();
    /// The signature checker is to be shown with this event.
    void signatureRequested(const hookdesk::WebhookEvent &event);
    /// Done or closed: nobody needs them again unasked.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { WhatIsBroken, BringBack, VerifySignature, TryYourself };
    static constexpr int stepCount = 3; ///< The last belongs to the third.

    void layOut();
    /// `done`: what somebody did just now, where it was not asked for.
    void show(Step step, const QString &done = {});
    [[nodiscard]] static QString title(int step);
    [[nodiscard]] static QString text(Step step);
    [[nodiscard]] static QString goText(Step step);
    void setTexts();
    [[nodiscard]] StepState stateOf(int step) const;
    void updateMarks();
    void fitHeight();
    void goThere();
    void next();
    void end();
    void watch(BulkJob *job);
    void broughtBack(int webhooks);

    Session &m_session;
    Step m_step = Step::WhatIsBroken;
    QAction *m_go;
    QAction *m_next;
    QAction *m_skip;
    std::array<StepMark *, stepCount> m_marks{};
    std::array<bool, stepCount> m_done{};
    QString m_justDone;
    QLabel *m_text;
    QToolButton *m_goButton;
};

} // namespace hookdesk
