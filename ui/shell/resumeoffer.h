// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace hookdesk {

class MessageBar;
class Session;
struct InterruptedRetry;

/// Offers to take up a retry that a crash or a closed window interrupted, the oldest first. Hidden
/// while there is none, and in a read-only environment.
class ResumeOffer : public QWidget
{
    Q_OBJECT

public:
    explicit ResumeOffer(Session &session, QWidget *parent = nullptr);

private:
    void setTexts();
    void update();
    void offer(const InterruptedRetry &interrupted);
    void resume();
    void showTaken();
    void discard();

    Session &m_session;
    MessageBar *m_bar;
    QAction *m_resume;
    QAction *m_discard;
};

} // namespace hookdesk
