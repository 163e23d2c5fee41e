// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QWidget>

class QAction;

namespace hookdesk {

class BulkJob;
class MessageBar;
class Session;

/// The three steps for somebody who sees the console for the first time: what is broken, bring it
/// back, verify a signature. A line above the page, which can be skipped at any time; a step that
/// somebody takes without being led counts too.
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
    /// Done or skipped: nobody needs them again unasked.
    void ended();

private:
    enum class Step { WhatIsBroken, BringBack, VerifySignature, TryYourself };

    void show(Step step);
    [[nodiscard]] static QString text(Step step);
    [[nodiscard]] static QString goText(Step step);
    void setTexts();
    void goThere();
    void next();
    void end();
    void watch(BulkJob *job);

    Session &m_session;
    Step m_step = Step::WhatIsBroken;
    MessageBar *m_bar;
    QAction *m_go;
    QAction *m_next;
    QAction *m_skip;
};

} // namespace hookdesk
