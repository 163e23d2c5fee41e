// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentprofile.h"
#include "app/session/sessionmaker.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QSettings;

namespace hookdesk {

class ActionRegistry;
class EnvironmentCommands;
class EnvironmentDesk;
class GuideOpener;
class LocalSandbox;
class LogSink;
class LogInBrowser;
class Preferences;
class PreferencesDialog;
class Prompt;
class WebhookSecrets;
class WelcomePage;
class WindowMenus;
struct Confirmation;

/// Makes the session for an environment, or says why there is none; the composition root decides
/// how.
using SessionFactory =
    std::function<SessionOutcome(const EnvironmentProfile &, const Credentials &)>;

/// The one window: the welcome page, or the pages of one connected environment.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them outlive the window.
    MainWindow(SessionFactory factory, EnvironmentDesk &desk, LogInBrowser &browser,
               QSettings &settings, Prompt &prompt);
    ~MainWindow() override;

    /// Leaves the environment of now, if any, for this one. Unfinished jobs are the caller's care.
    void connectTo(const EnvironmentProfile &profile, const Credentials &credentials);
    /// One that is stored: with the secrets that are kept, or that somebody is asked for. Asks
    /// before it leaves unfinished jobs; nothing happens where it is open.
    void openEnvironment(const EnvironmentId &id);
    /// Starts the sandbox server and connects to it, from the welcome page.
    void trySandbox();
    /// The same from wherever one is. Asks before it leaves unfinished jobs; nothing happens in
    /// that sandbox.
    void leaveForSandbox();
    /// Shows the welcome page with a message, for example why a start did not work.
    void showWelcome(const QString &message = {}, const QString &details = {});
    /// Whether environments opened from this window are read-only whatever they say.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Which preferences can be changed here and count for what is connected; without them the
    /// defaults do, and nothing can be changed. They outlive the window.
    void setPreferences(Preferences &preferences);
    /// Where the support report has the last errors from; without one there is no report.
    void setLog(const LogSink &log);
    /// Without any that was left: a larger font takes a larger window, where the screen has room.
    [[nodiscard]] static QSize firstSize(const QFont &font);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages(Session &session);
    [[nodiscard]] std::unique_ptr<QSettings> settingsFor(const EnvironmentId &id) const;
    void showRefusal(const SessionRefusal &refusal);
    void openNumber(int number);
    void updateEnvironmentActions();
    void addSignInAction(ActionRegistry &actions);
    void saveWindowState();
    void replaceContent(QWidget *content, std::unique_ptr<ActionRegistry> actions);
    void addWindowActions(ActionRegistry &actions);
    void addSessionActions(ActionRegistry &actions);
    void setTexts();
    void updateTitle();
    void updateFirstSteps();
    void leaveThen(std::function<void()> next);
    [[nodiscard]] bool isInOwnSandbox() const;
    [[nodiscard]] std::optional<Confirmation> questionBeforeLeaving() const;
    void addEnvironment();
    void openPalette();
    void closeWindow();
    void showAbout();
    void showSupportReport();
    void showPreferences();
    void followPreferences();
    void startRefreshing();
    void sandboxFailed(const QString &reason);

    const SessionFactory m_factory;
    EnvironmentDesk &m_desk;
    QSettings &m_settings;
    GuideOpener *const m_guide;
    Prompt &m_prompt;
    const LogSink *m_log = nullptr;
    Preferences *m_preferences = nullptr;
    QPointer<PreferencesDialog> m_preferencesDialog;
    std::unique_ptr<EnvironmentCommands> m_environments;
    EnvironmentProfile m_profile; ///< Of the session.
    QTimer m_refresh;
    bool m_readOnly = false;
    bool m_closing = false;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<WindowMenus> m_menus; ///< Of the actions.
    std::unique_ptr<LocalSandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSettings> m_pageSettings; ///< Of the environment; the pages know them.
    std::unique_ptr<WebhookSecrets> m_secrets; ///< The same.
    WelcomePage *m_welcome = nullptr;
    QPointer<QAction> m_startFirstSteps; ///< Only while an environment is connected.
};

} // namespace hookdesk
