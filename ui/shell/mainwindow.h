// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QSettings;

namespace hookdesk {

class ActionRegistry;
class ConnectDialog;
class LocalSandbox;
class LogSink;
class Prompt;
class Session;
class WelcomePage;
struct Credentials;

/// Makes the session for an environment; the composition root decides how.
using SessionFactory =
    std::function<std::unique_ptr<Session>(const Environment &, const Credentials &)>;

/// The one window: the welcome page, or the pages of one connected environment.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SessionFactory factory, QSettings &settings, Prompt &prompt);
    ~MainWindow() override;

    /// Leaves the environment of now, if any, for this one. Unfinished jobs are the caller's care.
    void connectTo(const Environment &environment, const Credentials &credentials);
    /// Starts the sandbox server and connects to it.
    void trySandbox();
    /// Shows the welcome page with a message, for example why a start did not work.
    void showWelcome(const QString &message = {}, const QString &details = {});
    /// Whether environments opened from this window are read-only whatever they say.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Where the support report has the last errors from; without one there is no report.
    void setLog(const LogSink &log);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages(Session &session);
    void replaceContent(QWidget *content, std::unique_ptr<ActionRegistry> actions);
    void addWindowActions(ActionRegistry &actions);
    void addSessionActions(ActionRegistry &actions);
    void fillMenus();
    void leaveThen(std::function<void()> next);
    void leaveForSandbox();
    void openConnectDialog();
    void openPalette();
    void closeWindow();
    void showAbout();
    void showSupportReport();
    void sandboxFailed(const QString &reason);

    const SessionFactory m_factory;
    QSettings &m_settings;
    Prompt &m_prompt;
    const LogSink *m_log = nullptr;
    bool m_readOnly = false;
    bool m_closing = false;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<LocalSandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    WelcomePage *m_welcome = nullptr;
    QPointer<ConnectDialog> m_connectDialog;
};

} // namespace hookdesk
