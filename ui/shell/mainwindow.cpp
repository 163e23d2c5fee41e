// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "app/session/localsandbox.h"
#include "app/session/session.h"
#include "app/version.h"
#include "ui/common/actionregistry.h"
#include "ui/common/log.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/environments/connectdialog.h"
#include "ui/environments/welcomepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/sessionview.h"
#include "ui/shell/supportreport.h"
#include "ui/shell/supportreportdialog.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

#include <utility>

namespace hookdesk {

namespace {

constexpr QSize firstSize{1360, 820};

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(SessionFactory factory, QSettings &settings, Prompt &prompt)
    : m_factory(std::move(factory))
    , m_settings(settings)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
    showWelcome();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the pages know the session and the actions
}

void MainWindow::connectTo(const Environment &environment, const Credentials &credentials)
{
    Environment chosen = environment;
    chosen.readOnly = chosen.readOnly || m_readOnly;
    std::unique_ptr<Session> session = m_factory(chosen, credentials);
    buildPages(*session);
    m_session = std::move(session); // the pages of the session before are gone by now
    m_session->refresh();
    m_session->eventLog().refresh();
}

void MainWindow::trySandbox()
{
    // Whether Tribe tells secrets is unknown; to try signatures out, these have to be known.
    m_sandbox = std::make_unique<LocalSandbox>(
        QStringList{QStringLiteral("--quirks"), QStringLiteral("expose-secret")});
    connect(m_sandbox.get(), &LocalSandbox::ready, this,
            [this] { connectTo(m_sandbox->environment(), m_sandbox->credentials()); });
    connect(m_sandbox.get(), &LocalSandbox::failed, this, &MainWindow::sandboxFailed);
    m_welcome->setBusy(tr("Starting the sandbox…"));
    m_sandbox->start();
}

void MainWindow::sandboxFailed(const QString &reason)
{
    showWelcome(tr("The sandbox could not be started. Is hookdesk-sandbox installed beside "
                   "Hookdesk?"),
                reason);
}

void MainWindow::showWelcome(const QString &message, const QString &details)
{
    auto actions = std::make_unique<ActionRegistry>();
    addWindowActions(*actions);
    m_welcome = new WelcomePage;
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::trySandbox);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::openConnectDialog);
    replaceContent(m_welcome, std::move(actions));
    m_session.reset();
    setWindowTitle(QStringLiteral("Hookdesk"));
    qCInfo(logUi) << "the welcome page is shown";
    if (!message.isEmpty())
        m_welcome->showProblem(message, details);
}

void MainWindow::buildPages(Session &session)
{
    auto actions = std::make_unique<ActionRegistry>();
    addWindowActions(*actions);
    addSessionActions(*actions);
    auto *view = new SessionView(session, *actions, m_prompt, m_settings);
    const auto goTo = [&actions, view](const QString &id, SessionView::Page page) {
        connect(actions->action(id), &QAction::triggered, view,
                [view, page] { view->showPage(page); });
    };
    goTo(QStringLiteral("window.overview"), SessionView::Page::Overview);
    goTo(QStringLiteral("window.webhooks"), SessionView::Page::Webhooks);
    goTo(QStringLiteral("window.events"), SessionView::Page::Events);
    goTo(QStringLiteral("window.signature"), SessionView::Page::Signature);
    goTo(QStringLiteral("window.activity"), SessionView::Page::Activity);
    m_welcome = nullptr;
    replaceContent(view, std::move(actions));
    //: The main window's title; %1 is the name of the environment.
    setWindowTitle(tr("Hookdesk — %1").arg(session.environment().name));
}

/// The old content goes before the actions and the session that it knows.
void MainWindow::replaceContent(QWidget *content, std::unique_ptr<ActionRegistry> actions)
{
    delete takeCentralWidget();
    menuBar()->clear();
    m_actions = std::move(actions);
    setCentralWidget(content);
    fillMenus();
}

void MainWindow::addWindowActions(ActionRegistry &actions)
{
    const auto add = [this, &actions](const ActionSpec &spec, void (MainWindow::*slot)()) {
        connect(actions.add(spec), &QAction::triggered, this, slot);
    };
    add({QStringLiteral("window.connect"), tr("&Connect an environment…"),
         QStringLiteral("network-connect"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         MenuSection::File},
        &MainWindow::openConnectDialog);
    add({QStringLiteral("window.sandbox"),
         tr("Try the &sandbox"),
         QStringLiteral("network-server"),
         {},
         MenuSection::File},
        &MainWindow::leaveForSandbox);
    add({QStringLiteral("window.quit"), tr("&Quit"), QStringLiteral("application-exit"),
         QKeySequence::Quit, MenuSection::File},
        &MainWindow::closeWindow);
    add({QStringLiteral("window.commands"), tr("&Find a command…"), QStringLiteral("system-search"),
         QKeySequence(Qt::CTRL | Qt::Key_K), MenuSection::Help},
        &MainWindow::openPalette);
    add({QStringLiteral("window.supportReport"),
         tr("Support &report…"),
         QStringLiteral("help-contents"),
         {},
         MenuSection::Help},
        &MainWindow::showSupportReport);
    actions.action(QStringLiteral("window.supportReport"))->setEnabled(m_log);
    add({QStringLiteral("window.about"),
         tr("&About Hookdesk"),
         QStringLiteral("help-about"),
         {},
         MenuSection::Help},
        &MainWindow::showAbout);
}

void MainWindow::addSessionActions(ActionRegistry &actions)
{
    actions.add({QStringLiteral("window.overview"), tr("Go to &Overview"),
                 QStringLiteral("view-statistics"), QKeySequence(Qt::ALT | Qt::Key_1),
                 MenuSection::View});
    actions.add({QStringLiteral("window.webhooks"), tr("Go to &Webhooks"),
                 QStringLiteral("network-wired"), QKeySequence(Qt::ALT | Qt::Key_2),
                 MenuSection::View});
    actions.add({QStringLiteral("window.events"), tr("Go to &Failed events"),
                 QStringLiteral("dialog-warning"), QKeySequence(Qt::ALT | Qt::Key_3),
                 MenuSection::View});
    actions.add({QStringLiteral("window.signature"), tr("Go to the &Signature checker"),
                 QStringLiteral("dialog-password"), QKeySequence(Qt::ALT | Qt::Key_4),
                 MenuSection::View});
    actions.add({QStringLiteral("window.activity"), tr("Go to &Activity"),
                 QStringLiteral("view-history"), QKeySequence(Qt::ALT | Qt::Key_5),
                 MenuSection::View});
    connect(actions.add({QStringLiteral("window.disconnect"),
                         tr("&Leave this environment"),
                         QStringLiteral("network-disconnect"),
                         {},
                         MenuSection::File}),
            &QAction::triggered, this, [this] { leaveThen([this] { showWelcome(); }); });
}

void MainWindow::fillMenus()
{
    const std::pair<MenuSection, QString> menus[] = {{MenuSection::File, tr("&File")},
                                                     {MenuSection::Webhook, tr("&Webhook")},
                                                     {MenuSection::Event, tr("&Event")},
                                                     {MenuSection::View, tr("&View")},
                                                     {MenuSection::Help, tr("&Help")}};
    for (const auto &[section, title] : menus) {
        const QList<QAction *> actions = m_actions->actions(section);
        if (actions.isEmpty())
            continue;
        QMenu *menu = menuBar()->addMenu(title);
        menu->setToolTipsVisible(true);
        menu->addActions(actions);
    }
}

/// Runs `next`, after asking when jobs of the environment are not finished.
void MainWindow::leaveThen(std::function<void()> next)
{
    if (!m_session || !m_session->hasUnfinishedJobs())
        return next();
    Confirmation question;
    question.title = tr("Jobs are not finished");
    question.question =
        tr("Leave %1 although jobs are not finished?").arg(m_session->environment().name);
    question.consequence = tr("What waits for its time to undo is not sent. What was sent already "
                              "may still take effect, without Hookdesk seeing its result. A retry "
                              "that has begun can be resumed the next time.");
    question.acceptText = tr("Leave");
    question.destructive = true;
    m_session->holdJobs(); // what the question says stays true while it is open
    m_prompt.ask(this, question, [this, next = std::move(next)](bool yes) {
        if (yes)
            next();
        else
            m_session->resumeJobs();
    });
}

void MainWindow::leaveForSandbox()
{
    leaveThen([this] {
        showWelcome();
        trySandbox();
    });
}

void MainWindow::openConnectDialog()
{
    if (m_connectDialog)
        return m_connectDialog->raise();
    m_connectDialog = new ConnectDialog(this);
    m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_connectDialog, &ConnectDialog::connectRequested, this,
            [this](const Environment &environment, const QByteArray &secret) {
                Credentials credentials;
                credentials.clientSecret = secret;
                leaveThen([this, environment, credentials] {
                    m_connectDialog->close();
                    connectTo(environment, credentials);
                });
            });
    m_connectDialog->open();
}

void MainWindow::openPalette()
{
    (new CommandPalette(m_actions->actions(), this))->open();
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
    m_actions->action(QStringLiteral("window.supportReport"))->setEnabled(true);
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
    if (!m_closing && m_session && m_session->hasUnfinishedJobs()) {
        event->ignore();
        return leaveThen([this] {
            m_closing = true;
            close();
        });
    }
    m_settings.setValue(geometryKey(), saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    QMainWindow::changeEvent(event);
}

} // namespace hookdesk
