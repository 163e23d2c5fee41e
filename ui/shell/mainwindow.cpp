// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "app/api/loginbrowser.h"
#include "app/session/environmentdesk.h"
#include "app/session/keptrefreshtoken.h"
#include "app/session/localsandbox.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "app/version.h"
#include "ui/common/actionregistry.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/focusring.h"
#include "ui/common/log.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/welcomepage.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/environmentcommands.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/guideopener.h"
#include "ui/shell/preferencefollowers.h"
#include "ui/shell/sessionview.h"
#include "ui/shell/supportreport.h"
#include "ui/shell/supportreportdialog.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr QSize usualSize{1360, 820};

/// Whether something in the environment is another now because of this session.
bool wasChanged(Session &session)
{
    using State = RetryJob::ItemState;
    const QList<RetryJob *> &retries = session.retries().jobs();
    const auto hasSent = [](const RetryJob *job) {
        return job->count(State::Accepted) + job->count(State::Delivered) +
                   job->count(State::Failed) + job->count(State::Unknown) >
               0;
    };
    return session.loadState().changedAt.isValid() ||
           std::any_of(retries.begin(), retries.end(), hasSent);
}

QString lastOpenedKey()
{
    return QStringLiteral("lastOpened");
}

QString groupOf(const EnvironmentId &id)
{
    return QStringLiteral("environments/") + id.value;
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

/// Whether they were done or skipped once.
QString firstStepsKey()
{
    return QStringLiteral("firstSteps/ended");
}

QString firstStepsId()
{
    return QStringLiteral("window.firstSteps");
}

} // namespace

QSize MainWindow::firstSize(const QFont &font)
{
    return sizeInFont(font, usualSize);
}

MainWindow::MainWindow(SessionFactory factory, EnvironmentDesk &desk, LogInBrowser &browser,
                       QSettings &settings, Prompt &prompt)
    : m_factory(std::move(factory))
    , m_desk(desk)
    , m_settings(settings)
    , m_guide(new GuideOpener(*this, [&browser](const QUrl &url) { return browser.open(url); }))
    , m_prompt(prompt)
    , m_environments(std::make_unique<EnvironmentCommands>(desk, browser, prompt, this))
{
    connect(m_environments.get(), &EnvironmentCommands::chosen, this, &MainWindow::openEnvironment);
    connect(m_environments.get(), &EnvironmentCommands::signedIn, this, &MainWindow::connectTo);
    for (const auto signal : {&EnvironmentStore::profileAdded, &EnvironmentStore::profileChanged,
                              &EnvironmentStore::profileRemoved})
        connect(&desk.environments(), signal, this, &MainWindow::updateEnvironmentActions);
    connect(&desk.environments(), &EnvironmentStore::orderChanged, this,
            &MainWindow::updateEnvironmentActions);
    connect(&m_refresh, &QTimer::timeout, this, [this] { m_session->refreshByItself(); });
    setObjectName(QStringLiteral("mainWindow"));
    new FocusRing(this);
    resize(firstSize(font()).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
    showWelcome();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the pages know the session and the actions
}

void MainWindow::connectTo(const EnvironmentProfile &profile, const Credentials &credentials)
{
    EnvironmentProfile chosen = profile;
    chosen.environment.readOnly = chosen.environment.readOnly || m_readOnly;
    SessionOutcome outcome = m_factory(chosen, credentials);
    if (const auto *refusal = std::get_if<SessionRefusal>(&outcome))
        return showRefusal(*refusal);
    std::unique_ptr<Session> session = std::get<std::unique_ptr<Session>>(std::move(outcome));
    saveWindowState();
    m_profile = chosen;
    buildPages(*session);
    if (m_pageSettings)
        m_pageSettings->setValue(lastOpenedKey(),
                                 QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    m_session = std::move(session); // the pages of the session before are gone by now
    updateTitle();
    followPreferences();
    m_session->refresh();
    m_session->eventLog().refresh();
}

void MainWindow::showRefusal(const SessionRefusal &refusal)
{
    switch (refusal.why) {
    case SessionRefusal::Why::HostNotAllowed:
        return showWelcome(tr("The administrator of this computer does not allow the host %1.")
                               .arg(refusal.detail));
    case SessionRefusal::Why::ApiMap:
        return showWelcome(tr("The API map of the environment is invalid."), refusal.detail);
    }
}

/// What is connected goes before the secrets of the next one are asked for.
void MainWindow::openEnvironment(const EnvironmentId &id)
{
    if (m_session && m_profile.id == id)
        return;
    leaveThen([this, id] {
        m_environments->closeDialog();
        showWelcome();
        m_environments->signIn(id);
    });
}

void MainWindow::trySandbox()
{
    // Whether Tribe tells secrets is unknown; to try signatures out, these have to be known.
    m_sandbox = std::make_unique<LocalSandbox>(
        QStringList{QStringLiteral("--quirks"), QStringLiteral("expose-secret")});
    connect(m_sandbox.get(), &LocalSandbox::ready, this, [this] {
        connectTo({{}, m_sandbox->environment(), {}}, m_sandbox->credentials());
        if (!m_settings.contains(firstStepsKey()))
            m_startFirstSteps->trigger();
    });
    connect(m_sandbox.get(), &LocalSandbox::failed, this, &MainWindow::sandboxFailed);
    m_welcome->setBusy(tr("Starting the sandbox…"));
    m_sandbox->start();
}

void MainWindow::sandboxFailed(const QString &reason)
{
    showWelcome(tr("The sandbox did not start. Install hookdesk-sandbox."), reason);
}

void MainWindow::showWelcome(const QString &message, const QString &details)
{
    auto actions = std::make_unique<ActionRegistry>();
    addWindowActions(*actions);
    auto *welcome = new WelcomePage;
    connect(welcome, &WelcomePage::sandboxRequested, this, &MainWindow::trySandbox);
    connect(welcome, &WelcomePage::connectRequested, this, &MainWindow::addEnvironment);
    m_environments->serve(welcome);
    m_environments->model().setLastOpened([this](const EnvironmentId &id) {
        const QString key = groupOf(id) + QLatin1Char('/') + lastOpenedKey();
        return QDateTime::fromString(m_settings.value(key).toString(), Qt::ISODate);
    });
    EnvironmentList *list = welcome->addEnvironments(m_environments->model());
    m_environments->serve(list);
    list->setCurrent(m_profile.id); // where one comes from
    saveWindowState();
    replaceContent(welcome, std::move(actions));
    m_welcome = welcome;
    welcome->setFocus();
    m_refresh.stop();
    m_session.reset();
    m_pageSettings.reset();
    m_secrets.reset();
    m_profile = {};
    updateEnvironmentActions();
    updateTitle();
    qCInfo(logUi) << "the welcome page is shown";
    if (!message.isEmpty())
        m_welcome->showProblem(message, details);
}

void MainWindow::buildPages(Session &session)
{
    auto actions = std::make_unique<ActionRegistry>();
    addWindowActions(*actions);
    addSessionActions(*actions);
    addSignInAction(*actions);
    std::unique_ptr<QSettings> settings = settingsFor(m_profile.id);
    auto secrets = std::make_unique<WebhookSecrets>(m_desk, m_profile.id);
    connect(&session, &Session::webhookDeleted, secrets.get(), &WebhookSecrets::webhookRemoved);
    auto *view =
        new SessionView(session, *secrets, *actions, m_prompt, settings ? *settings : m_settings);
    if (!m_profile.id.isEmpty())
        view->watch(m_desk.refreshToken(m_profile.id));
    const auto goTo = [&actions, view](const QString &id, SessionView::Page page) {
        connect(actions->action(id), &QAction::triggered, view,
                [view, page] { view->showPage(page); });
    };
    m_guide->serve(view->guide());
    connect(m_guide, &GuideOpener::pageRequested, view,
            [view] { view->showPage(SessionView::Page::Guide); });
    connect(m_startFirstSteps, &QAction::triggered, &view->firstSteps(), &FirstSteps::start);
    connect(&view->firstSteps(), &FirstSteps::ended, this,
            [this] { m_settings.setValue(firstStepsKey(), true); });
    connect(view, &SessionView::preferencesRequested, this, &MainWindow::showPreferences);
    goTo(QStringLiteral("window.overview"), SessionView::Page::Overview);
    goTo(QStringLiteral("window.webhooks"), SessionView::Page::Webhooks);
    goTo(QStringLiteral("window.events"), SessionView::Page::Events);
    goTo(QStringLiteral("window.signature"), SessionView::Page::Signature);
    goTo(QStringLiteral("window.activity"), SessionView::Page::Activity);
    goTo(QStringLiteral("window.apiCheck"), SessionView::Page::ApiCheck);
    m_welcome = nullptr;
    replaceContent(view, std::move(actions));
    m_pageSettings = std::move(settings); // nobody knows those before any more
    m_secrets = std::move(secrets);
    if (m_pageSettings)
        restoreGeometry(m_pageSettings->value(geometryKey()).toByteArray());
}

/// A group of its own for every stored environment; nullptr for one that is not.
std::unique_ptr<QSettings> MainWindow::settingsFor(const EnvironmentId &id) const
{
    if (id.isEmpty())
        return nullptr;
    auto settings = std::make_unique<QSettings>(m_settings.fileName(), m_settings.format());
    settings->beginGroup(groupOf(id));
    return settings;
}

/// The old content goes before the actions and the session that it knows.
void MainWindow::replaceContent(QWidget *content, std::unique_ptr<ActionRegistry> actions)
{
    delete takeCentralWidget();
    m_menus.reset();
    m_actions = std::move(actions);
    setCentralWidget(content);
    m_menus = std::make_unique<WindowMenus>(*menuBar(), *m_actions);
    setTexts();
}

/// All that the window itself says, in the language of now.
void MainWindow::setTexts()
{
    m_actions->setTexts(windowCommandTexts());
    if (m_startFirstSteps)
        updateFirstSteps();
    updateEnvironmentActions();
    m_menus->setTexts();
    updateTitle();
}

/// They change something: for the sandbox only.
void MainWindow::updateFirstSteps()
{
    setUnavailableIf(m_startFirstSteps,
                     {{!isInOwnSandbox(), tr("Open the sandbox to take the first steps.")}});
}

void MainWindow::updateTitle()
{
    //: The main window's title; %1 is the name of the environment.
    setWindowTitle(m_session ? tr("Hookdesk — %1").arg(plainName(m_session->environment().name))
                             : QStringLiteral("Hookdesk"));
}

void MainWindow::addWindowActions(ActionRegistry &actions)
{
    addWindowCommands(actions);
    const auto on = [this, &actions](const char *id, void (MainWindow::*slot)()) {
        connect(actions.action(QLatin1String(id)), &QAction::triggered, this, slot);
    };
    on("window.connect", &MainWindow::addEnvironment);
    on("window.sandbox", &MainWindow::leaveForSandbox);
    on("window.quit", &MainWindow::closeWindow);
    on("window.preferences", &MainWindow::showPreferences);
    on("window.commands", &MainWindow::openPalette);
    on("window.supportReport", &MainWindow::showSupportReport);
    on("window.about", &MainWindow::showAbout);
    connect(actions.action(QStringLiteral("window.guide")), &QAction::triggered, m_guide,
            &GuideOpener::openForShown);
    actions.action(QStringLiteral("window.preferences"))->setVisible(m_preferences);
    actions.action(QStringLiteral("window.supportReport"))->setVisible(m_log);
    for (int number = 1; number <= shortcutEnvironments; ++number)
        connect(actions.action(environmentCommandId(number)), &QAction::triggered, this,
                [this, number] { openNumber(number); });
}

void MainWindow::openNumber(int number)
{
    const QList<EnvironmentProfile> &profiles = m_desk.environments().profiles();
    if (number <= profiles.size())
        openEnvironment(profiles.at(number - 1).id);
}

/// Those without an environment are hidden.
void MainWindow::updateEnvironmentActions()
{
    const QList<EnvironmentProfile> &profiles = m_desk.environments().profiles();
    m_menus->setHasEnvironments(!profiles.isEmpty());
    for (int number = 1; number <= shortcutEnvironments; ++number) {
        QAction *action = m_actions->action(environmentCommandId(number));
        action->setVisible(number <= profiles.size());
        if (!action->isVisible())
            continue;
        QString name = plainName(profiles.at(number - 1).environment.name);
        //: A menu item; %1 is the name of an environment.
        action->setText(tr("Open %1").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))));
        setUnavailableIf(action,
                         {{!m_profile.id.isEmpty() && profiles.at(number - 1).id == m_profile.id,
                           tr("This environment is open.")}});
    }
}

void MainWindow::addSignInAction(ActionRegistry &actions)
{
    if (m_profile.id.isEmpty())
        return;
    QAction *edit = actions.add({QStringLiteral("window.editEnvironment"),
                                 QString(),
                                 QStringLiteral("configure"),
                                 {},
                                 MenuSection::File});
    connect(edit, &QAction::triggered, this,
            [this, id = m_profile.id] { m_environments->edit(id); });
    if (m_profile.environment.flow != SignInFlow::AuthorizationCode)
        return;
    QAction *action = actions.add({QStringLiteral("window.logInAgain"),
                                   QString(),
                                   QStringLiteral("internet-services"),
                                   {},
                                   MenuSection::File});
    const auto logIn = [this, id = m_profile.id] {
        leaveThen([this, id] {
            showWelcome();
            m_environments->logInAgain(id);
        });
    };
    // Later: pages have it on buttons, and go with the environment.
    connect(action, &QAction::triggered, this, logIn, Qt::QueuedConnection);
}

void MainWindow::addSessionActions(ActionRegistry &actions)
{
    addSessionCommands(actions);
    m_startFirstSteps = actions.action(firstStepsId());
    connect(actions.action(QStringLiteral("window.disconnect")), &QAction::triggered, this,
            [this] { leaveThen([this] { showWelcome(); }); });
}

/// The one that this program started, and that ends when it is left.
bool MainWindow::isInOwnSandbox() const
{
    return m_sandbox && m_profile.environment.apiUrl == m_sandbox->environment().apiUrl;
}

/// nullopt: nothing is lost.
std::optional<Confirmation> MainWindow::questionBeforeLeaving() const
{
    if (!m_session)
        return std::nullopt;
    Confirmation question;
    question.acceptText = tr("Leave");
    question.destructive = true;
    if (m_session->hasUnfinishedJobs()) {
        question.title = tr("Jobs are still running");
        question.question =
            tr("Leave %1 while jobs are running?").arg(plainName(m_session->environment().name));
        question.consequence = tr("Pending actions are not sent. The results of sent requests will "
                                  "be unknown. You can resume a started retry next time.");
        question.topic = GuideTopic::UndoRetry;
        return question;
    }
    if (!isInOwnSandbox() || !wasChanged(*m_session))
        return std::nullopt;
    question.title = tr("Leave the sandbox");
    question.question = tr("Leave the sandbox? Your changes there will be lost.");
    question.consequence = tr("The next sandbox starts afresh. Nothing changes in Tribe.");
    question.topic = GuideTopic::TrySandbox;
    return question;
}

/// Runs `next`, after asking when something would be lost.
void MainWindow::leaveThen(std::function<void()> next)
{
    const std::optional<Confirmation> question = questionBeforeLeaving();
    if (!question)
        return next();
    m_session->holdJobs(); // what the question says stays true while it is open
    const QPointer<Session> asked = m_session.get();
    m_prompt.ask(this, *question, [this, asked, next = std::move(next)](bool yes) {
        if (!asked)
            return; // it was left meanwhile, and another one is not what was asked about
        if (yes)
            next();
        else
            m_session->resumeJobs();
    });
}

void MainWindow::leaveForSandbox()
{
    if (isInOwnSandbox())
        return;
    leaveThen([this] {
        showWelcome();
        trySandbox();
    });
}

void MainWindow::addEnvironment()
{
    m_environments->add();
}

void MainWindow::openPalette()
{
    // It goes with the environment whose commands it lists.
    (new CommandPalette(m_actions->commands(), centralWidget()))->open();
}

void MainWindow::closeWindow()
{
    close();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Hookdesk"),
                                tr("Hookdesk %1").arg(QLatin1String(versionText)),
                                QMessageBox::Close, this);
    wordButtons(*box);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setInformativeText(tr("A console for the webhooks of a Tribe CRM environment.\n"
                               "Free software under the GNU General Public License, version 3 or "
                               "later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::setLog(const LogSink &log)
{
    m_log = &log;
    m_actions->action(QStringLiteral("window.supportReport"))->setVisible(true);
}

void MainWindow::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    m_actions->action(QStringLiteral("window.preferences"))->setVisible(true);
    connect(&preferences, &Preferences::refreshIntervalChanged, this, &MainWindow::startRefreshing);
    connect(&preferences, &Preferences::storageChanged, this, &MainWindow::followPreferences);
    followPreferences();
}

/// What is connected: the look of the program is followed elsewhere.
void MainWindow::followPreferences()
{
    if (m_session && m_preferences)
        applyStorage(*m_session, m_preferences->effective().storage);
    startRefreshing();
}

void MainWindow::startRefreshing()
{
    m_refresh.stop();
    if (!m_session)
        return;
    const int usual = m_preferences ? m_preferences->effective().refreshInterval : 0;
    const int own = m_session->environment().refreshInterval;
    if (const int seconds = own > 0 ? own : usual; seconds > 0)
        m_refresh.start(std::chrono::seconds(seconds));
}

void MainWindow::showPreferences()
{
    if (m_preferencesDialog)
        return m_preferencesDialog->raise();
    if (!m_preferences)
        return;
    auto *dialog = new PreferencesDialog(m_preferences->values(), m_preferences->policy(), this);
    m_preferencesDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::edited, m_preferences, &Preferences::tryOut);
    connect(dialog, &QDialog::rejected, m_preferences, &Preferences::giveUp);
    connect(dialog, &QDialog::accepted, m_preferences,
            [this, dialog] { m_preferences->keep(dialog->values()); });
    dialog->open();
}

void MainWindow::showSupportReport()
{
    auto *dialog =
        new SupportReportDialog(supportReport(m_settings, m_session.get(), *m_log), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && questionBeforeLeaving()) {
        event->ignore();
        return leaveThen([this] {
            m_closing = true;
            close();
        });
    }
    m_settings.setValue(geometryKey(), saveGeometry());
    saveWindowState();
    event->accept();
}

/// Of the environment that is connected; each has its own.
void MainWindow::saveWindowState()
{
    if (m_pageSettings)
        m_pageSettings->setValue(geometryKey(), saveGeometry());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QMainWindow::changeEvent(event);
}

} // namespace hookdesk
