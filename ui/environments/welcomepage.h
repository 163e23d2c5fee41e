// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hookdesk {

class ChoiceCard;
class EnvironmentList;
class EnvironmentModel;
class MessageBar;

/// What one sees first: what the program is, the environments that are stored, and the two other
/// ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Shows the list of `model`, which outlives this, as soon as there is anything in it. To be
    /// called once; its signals are the caller's to connect.
    EnvironmentList *addEnvironments(EnvironmentModel &model);
    enum class Cancel { No, Yes };
    /// Shows what is being done and lets nothing else be started; empty: done with it.
    void setBusy(const QString &text, Cancel cancel = Cancel::No);
    /// Says something that needs no remedy.
    void showNote(const QString &text);
    /// Says why the last attempt failed and ends being busy.
    void showProblem(const QString &text, const QString &details = {});
    /// Beside the problem: the same log-in once more, without PKCE.
    void offerWithoutPkce();

signals:
    void sandboxRequested();
    void connectRequested();
    /// What is being done shall end.
    void cancelRequested();
    void withoutPkceRequested();

private:
    void addHeading(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addBusyLine(QVBoxLayout &column);
    void setTexts();

    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    MessageBar *m_problem;
    QAction *m_withoutPkce;
    EnvironmentList *m_environments = nullptr;
    QVBoxLayout *m_column = nullptr;
    ChoiceCard *m_sandbox;
    ChoiceCard *m_connect;
    QWidget *m_busy;
    QLabel *m_busyText;
    QPushButton *m_cancel;
};

} // namespace hookdesk
