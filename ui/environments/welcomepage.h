// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hookdesk {

class ChoiceCard;
class MessageBar;

/// What one sees first: what the program is, and the two ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Shows what is being done and lets nothing else be started; empty: done with it.
    void setBusy(const QString &text);
    /// Says why the last attempt failed and ends being busy.
    void showProblem(const QString &text, const QString &details = {});

signals:
    void sandboxRequested();
    void connectRequested();

private:
    void addHeading(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addBusyLine(QVBoxLayout &column);

    MessageBar *m_problem;
    ChoiceCard *m_sandbox;
    ChoiceCard *m_connect;
    QWidget *m_busy;
    QLabel *m_busyText;
};

} // namespace hookdesk
