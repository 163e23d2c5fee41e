// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "ui/common/choicecard.h"
#include "ui/common/prompt.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/environmentmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_mainwindow {

namespace {

/// Answers at once and keeps what was asked: how the window asks is DialogPrompt's own test.
class PresetPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        answer(yes);
    }

    QList<Confirmation> asked;
    bool yes = true;
};

constexpr std::chrono::milliseconds longGrace{600000};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void it_opens_on_the_welcome_page();
    void a_connected_environment_shows_its_webhooks_and_its_name();
    void the_overview_leads_to_the_deactivated_ones();
    void a_reactivation_changes_the_server_and_the_row();
    void an_undone_deletion_reaches_no_server();
    void the_undo_shortcut_needs_no_focus_on_the_jobs();
    void a_deletion_that_is_not_undone_removes_the_webhook();
    void in_production_a_deletion_asks_for_a_word();
    void a_read_only_environment_disables_what_writes_and_says_why();
    void leaving_asks_while_a_deletion_waits();
    void leaving_the_sandbox_asks_when_something_was_changed();
    void a_secret_that_is_refused_ends_in_words_and_a_way_on();
    void an_environment_is_added_and_connected_in_one_go();
    void a_shortcut_opens_a_stored_environment_with_its_secret();
    void without_a_kept_secret_the_dialog_asks_for_it();
    void switching_asks_while_a_deletion_waits();
    void a_copy_gets_a_name_of_its_own();
    void removing_asks_and_takes_the_secret_along();
    void every_environment_keeps_its_own_columns();
    void a_session_that_is_refused_says_why();
    void the_browser_is_waited_for_and_can_be_given_up();
    void an_ended_log_in_is_said_and_a_new_one_offered();
    void a_refused_token_leads_to_its_environment();

private:
    void connectWindow(EnvironmentKind kind = EnvironmentKind::Sandbox, bool readOnly = false,
                       const QByteArray &secret = "correct");
    /// The action with that id, found in the menus.
    [[nodiscard]] QAction *action(const char *id) const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] int shownCount() const { return table()->model()->rowCount(); }
    [[nodiscard]] QComboBox *statusBox() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool textShown(const QString &part) const;
    void selectRow(int row);
    [[nodiscard]] Environment sandbox(const QString &name) const;
    /// Stored with the right secret.
    EnvironmentId store(const QString &name, const QByteArray &secret = "correct");
    /// One that signs in with something else, and opens it.
    void open(SignInFlow flow, const SecretKey &key, const QByteArray &secret);
    [[nodiscard]] QString title() const { return m_window->windowTitle(); }

    RunningSandbox m_sandbox;
    PresetPrompt m_prompt;
    std::chrono::milliseconds m_grace{0};
    std::optional<SessionRefusal> m_refusal;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TestEnvironments> m_environments;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QCOMPARE(m_sandbox.restart(RunningSandbox::settings()), QString());
    m_prompt = PresetPrompt();
    m_grace = std::chrono::milliseconds{0};
    m_refusal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    const auto factory = [this](const EnvironmentProfile &profile,
                                const Credentials &credentials) -> SessionOutcome {
        if (m_refusal)
            return *m_refusal;
        Session::Settings settings;
        settings.deleteGrace = m_grace;
        return std::make_unique<Session>(profile.environment, ApiMap(), credentials, settings);
    };
    m_environments = std::make_unique<TestEnvironments>();
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::connectWindow(EnvironmentKind kind, bool readOnly, const QByteArray &secret)
{
    Environment environment;
    environment.name = QStringLiteral("Test company");
    environment.kind = kind;
    environment.confirmation = usualConfirmation(kind);
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    environment.readOnly = readOnly;
    Credentials credentials;
    credentials.clientSecret = secret;
    m_window->connectTo({{}, environment, {}}, credentials);
}

QAction *TestMainWindow::action(const char *id) const
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *candidate : menu->actions()) {
            if (candidate->objectName() == QLatin1String(id))
                return candidate;
        }
    }
    qFatal("no menu has the action %s", id);
}

QTableView *TestMainWindow::table() const
{
    for (QTableView *view : m_window->findChildren<QTableView *>()) {
        if (view->accessibleName() == QLatin1String("Webhooks"))
            return view;
    }
    return nullptr;
}

QComboBox *TestMainWindow::statusBox() const
{
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text() == QLatin1String("Status"))
            return qobject_cast<QComboBox *>(label->buddy());
    }
    return nullptr;
}

QPushButton *TestMainWindow::button(const QString &text) const
{
    for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

bool TestMainWindow::textShown(const QString &part) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void TestMainWindow::selectRow(int row)
{
    table()->setCurrentIndex(table()->model()->index(row, 0));
    table()->selectRow(row);
}

void TestMainWindow::it_opens_on_the_welcome_page()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Hookdesk"));
    QCOMPARE(m_window->findChildren<ChoiceCard *>().size(), 2);
    QVERIFY(!table());
}

void TestMainWindow::a_connected_environment_shows_its_webhooks_and_its_name()
{
    connectWindow();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Hookdesk — Test company"));
    QTRY_COMPARE(shownCount(), 40);
    QTRY_VERIFY(m_window->findChild<QLabel *>(QStringLiteral("environmentName"))
                    ->text()
                    .contains(QLatin1String("Noorderlicht")));
    for (const char *id : {"webhook.new", "view.refresh", "window.connect", "window.commands"})
        QVERIFY2(!action(id)->shortcut().isEmpty(), id);
}

void TestMainWindow::the_overview_leads_to_the_deactivated_ones()
{
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    action("window.overview")->trigger();
    auto *deactivated = m_window->findChild<QAbstractButton *>(QStringLiteral("countDeactivated"));
    QTRY_VERIFY2(deactivated->text().startsWith(QLatin1Char('6')), qPrintable(deactivated->text()));
    deactivated->click();
    QTRY_COMPARE(shownCount(), 6);
    QVERIFY(table()->isVisible());
    QCOMPARE(statusBox()->currentText(), QStringLiteral("Deactivated"));
}

void TestMainWindow::a_reactivation_changes_the_server_and_the_row()
{
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    statusBox()->setCurrentText(QStringLiteral("Deactivated"));
    QTRY_COMPARE(shownCount(), 6);
    table()->selectAll();
    QTRY_VERIFY(action("webhook.reactivate")->isEnabled());
    action("webhook.reactivate")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Reactivate")));
    QVERIFY(textShown(QStringLiteral("Reactivate 6 webhook")));
    button(QStringLiteral("Reactivate"))->click();
    QTRY_COMPARE(shownCount(), 0);
    statusBox()->setCurrentText(QStringLiteral("All"));
    QTRY_COMPARE(shownCount(), 40);
    QCOMPARE(m_sandbox.deactivatedId(), QByteArray());
}

void TestMainWindow::an_undone_deletion_reaches_no_server()
{
    m_grace = longGrace;
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Undo")));
    button(QStringLiteral("Undo"))->click();
    QTRY_VERIFY(!button(QStringLiteral("Undo")));
    QTRY_VERIFY(action("view.refresh")->isEnabled());
    action("view.refresh")->trigger();
    QTRY_COMPARE(shownCount(), 40);
    QCOMPARE(m_sandbox.storedCount(), 40);
}

void TestMainWindow::the_undo_shortcut_needs_no_focus_on_the_jobs()
{
    m_grace = longGrace;
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    QVERIFY(!action("jobs.undo")->isEnabled());
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY(action("jobs.undo")->isEnabled());
    QCOMPARE(action("jobs.undo")->shortcut(), QKeySequence(QKeySequence::Undo));
    action("jobs.undo")->trigger();
    QVERIFY(!action("jobs.undo")->isEnabled());
    QCOMPARE(m_sandbox.storedCount(), 40);
}

void TestMainWindow::a_deletion_that_is_not_undone_removes_the_webhook()
{
    m_grace = longGrace;
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Delete now")));
    QCOMPARE(m_sandbox.storedCount(), 40);
    button(QStringLiteral("Delete now"))->click();
    QTRY_COMPARE(shownCount(), 39);
    QCOMPARE(m_sandbox.storedCount(), 39);
}

void TestMainWindow::in_production_a_deletion_asks_for_a_word()
{
    m_prompt.yes = false;
    connectWindow(EnvironmentKind::Production);
    QTRY_COMPARE(shownCount(), 40);
    table()->selectAll();
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    const QStringList words = m_prompt.asked.constFirst().typedWords;
    QVERIFY(words.contains(QStringLiteral("Test company")));
    QVERIFY(words.contains(QStringLiteral("40")));
    QVERIFY(!button(QStringLiteral("Undo"))); // declined: there is no job
}

void TestMainWindow::a_read_only_environment_disables_what_writes_and_says_why()
{
    connectWindow(EnvironmentKind::Sandbox, true);
    QTRY_COMPARE(shownCount(), 40);
    table()->selectAll();
    for (const char *id :
         {"webhook.new", "webhook.createLike", "webhook.reactivate", "webhook.delete"}) {
        QVERIFY2(!action(id)->isEnabled(), id);
        QTRY_VERIFY2(action(id)->toolTip().contains(QLatin1String("read-only")),
                     qPrintable(action(id)->toolTip()));
    }
    QTRY_VERIFY(action("view.refresh")->isEnabled());
}

void TestMainWindow::leaving_asks_while_a_deletion_waits()
{
    m_grace = longGrace;
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Undo")));
    m_prompt.asked.clear();
    m_prompt.yes = false;
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(m_window->isVisible());
    m_prompt.yes = true;
    action("window.disconnect")->trigger();
    QTRY_COMPARE(m_window->findChildren<ChoiceCard *>().size(), 2);
    QCOMPARE(m_sandbox.storedCount(), 40);
}

void TestMainWindow::leaving_the_sandbox_asks_when_something_was_changed()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", SANDBOX_FOLDER);
    const auto shows = [this](int count) { return table() && shownCount() == count; };
    m_window->trySandbox();
    QTRY_VERIFY_WITH_TIMEOUT(shows(40), 20000);
    action("window.sandbox")->trigger(); // from one to another: nothing is lost
    QVERIFY(m_prompt.asked.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shows(40), 20000);
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shows(39), 20000);
    m_prompt.asked.clear();
    m_prompt.yes = false;
    action("window.disconnect")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    QCOMPARE(m_prompt.asked.constFirst().question,
             QStringLiteral("Leave the sandbox? Your changes there will be lost."));
    QVERIFY(shows(39));
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompt.asked.size(), 2);
    m_prompt.yes = true;
    action("window.disconnect")->trigger();
    QTRY_COMPARE(m_window->findChildren<ChoiceCard *>().size(), 2);
    qputenv("PATH", path);
}

void TestMainWindow::a_secret_that_is_refused_ends_in_words_and_a_way_on()
{
    connectWindow(EnvironmentKind::Sandbox, false, "wrong");
    QTRY_VERIFY(textShown(QStringLiteral("secret")));
    QTRY_VERIFY(button(QStringLiteral("Try again")));
    QTRY_VERIFY(action("view.refresh")->isEnabled());
}

Environment TestMainWindow::sandbox(const QString &name) const
{
    Environment environment;
    environment.name = name;
    environment.kind = EnvironmentKind::Sandbox;
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    return environment;
}

EnvironmentId TestMainWindow::store(const QString &name, const QByteArray &secret)
{
    const EnvironmentId id = m_environments->m_store.add(sandbox(name)).value;
    bool done = secret.isEmpty();
    if (!done)
        m_environments->m_desk.keepAll(id, {{SecretKey::clientSecret(id).what, secret}}, false,
                                       this, [&done](const auto &) { done = true; });
    return QTest::qWaitFor([&done] { return done; }) ? id : EnvironmentId();
}

void TestMainWindow::an_environment_is_added_and_connected_in_one_go()
{
    action("window.connect")->trigger();
    auto *dialog = m_window->findChild<EnvironmentDialog *>();
    QVERIFY(dialog);
    EnvironmentProfile typed;
    typed.environment = sandbox(QStringLiteral("Bakery"));
    dialog->edit(typed, {});
    dialog->findChild<QLineEdit *>(QStringLiteral("secret"))->setText(QStringLiteral("correct"));
    QTRY_VERIFY(button(QStringLiteral("&Connect")));
    button(QStringLiteral("&Connect"))->click();
    QTRY_COMPARE(title(), QStringLiteral("Hookdesk — Bakery"));
    QTRY_COMPARE(shownCount(), 40);
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    QCOMPARE(m_environments->m_store.profiles().size(), 1);
}

void TestMainWindow::a_shortcut_opens_a_stored_environment_with_its_secret()
{
    store(QStringLiteral("Bakery"));
    store(QStringLiteral("Mill & Sons"));
    QCOMPARE(action("environment.2")->text(), QStringLiteral("Open Mill && Sons"));
    QCOMPARE(action("environment.2")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(!action("environment.3")->isVisible());
    action("environment.2")->trigger();
    QTRY_COMPARE(title(), QStringLiteral("Hookdesk — Mill & Sons"));
    QTRY_COMPARE(shownCount(), 40);
    action("environment.1")->trigger();
    QTRY_COMPARE(title(), QStringLiteral("Hookdesk — Bakery"));
    QTRY_COMPARE(shownCount(), 40);
}

void TestMainWindow::without_a_kept_secret_the_dialog_asks_for_it()
{
    store(QStringLiteral("Bakery"), {});
    action("environment.1")->trigger();
    QTRY_VERIFY(m_window->findChild<EnvironmentDialog *>());
    auto *dialog = m_window->findChild<EnvironmentDialog *>();
    QTRY_VERIFY(textShown(QStringLiteral("secret of this environment")));
    QCOMPARE(dialog->environment(), sandbox(QStringLiteral("Bakery")));
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(QStringLiteral("secret")));
}

void TestMainWindow::switching_asks_while_a_deletion_waits()
{
    m_grace = longGrace;
    store(QStringLiteral("Bakery"));
    connectWindow();
    QTRY_COMPARE(shownCount(), 40);
    selectRow(0);
    QTRY_VERIFY(action("webhook.delete")->isEnabled());
    action("webhook.delete")->trigger();
    QTRY_VERIFY(button(QStringLiteral("Undo")));
    m_prompt.asked.clear();
    m_prompt.yes = false;
    action("environment.1")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    QCOMPARE(title(), QStringLiteral("Hookdesk — Test company"));
    m_prompt.yes = true;
    action("environment.1")->trigger();
    QTRY_COMPARE(title(), QStringLiteral("Hookdesk — Bakery"));
    action("window.disconnect")->trigger();
    const QAbstractItemModel *cards =
        m_window->findChild<EnvironmentList *>()->findChild<QListView *>()->model();
    QCOMPARE(cards->index(0, 0).data(EnvironmentModel::OpenedRole).toString(),
             QStringLiteral("Opened just now"));
}

void TestMainWindow::a_copy_gets_a_name_of_its_own()
{
    store(QStringLiteral("Bakery"));
    for (const char *name : {"Bakery (copy)", "Bakery (copy 2)"}) {
        m_window->findChild<EnvironmentList *>()->setCurrent(
            m_environments->m_store.profiles().constFirst().id);
        button(QStringLiteral("D&uplicate…"))->click();
        auto *dialog = m_window->findChild<EnvironmentDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->environment().name, QLatin1String(name));
        button(QStringLiteral("Sa&ve"))->click();
        QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    }
}

void TestMainWindow::removing_asks_and_takes_the_secret_along()
{
    const EnvironmentId id = store(QStringLiteral("Bakery"));
    m_prompt.yes = false;
    button(QStringLiteral("&Remove…"))->click();
    QCOMPARE(m_prompt.asked.size(), 1);
    QCOMPARE(m_environments->m_store.profiles().size(), 1);
    m_prompt.yes = true;
    button(QStringLiteral("&Remove…"))->click();
    QTRY_VERIFY(m_environments->m_store.profiles().isEmpty());
    std::optional<SecretAnswer> answer;
    m_environments->m_desk.read(SecretKey::clientSecret(id), this,
                                [&answer](const SecretAnswer &given) { answer = given; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->secret);
    QVERIFY(!action("environment.1")->isVisible());
}

void TestMainWindow::every_environment_keeps_its_own_columns()
{
    store(QStringLiteral("Bakery"));
    store(QStringLiteral("Mill"));
    const auto width = [this](int number) {
        action(number == 1 ? "environment.1" : "environment.2")->trigger();
        if (!QTest::qWaitFor([this] { return table() && table()->model()->rowCount() == 40; }))
            qFatal("it does not connect");
        return table()->columnWidth(0);
    };
    const int usual = width(1);
    table()->setColumnWidth(0, usual + 50);
    QCOMPARE(width(2), usual);
    QCOMPARE(width(1), usual + 50);
}

void TestMainWindow::a_session_that_is_refused_says_why()
{
    m_refusal = SessionRefusal{SessionRefusal::Why::HostNotAllowed, QStringLiteral("evil.example")};
    store(QStringLiteral("Bakery"));
    action("environment.1")->trigger();
    QTRY_VERIFY(textShown(QStringLiteral("evil.example")));
    QCOMPARE(title(), QStringLiteral("Hookdesk"));
}

void TestMainWindow::the_browser_is_waited_for_and_can_be_given_up()
{
    Environment environment = sandbox(QStringLiteral("Bakery"));
    environment.flow = SignInFlow::AuthorizationCode; // any free port
    m_environments->m_store.setManaged({{{QStringLiteral("managed")}, environment, {}, true}});
    QTRY_VERIFY(action("environment.1")->isVisible());
    action("environment.1")->trigger();
    QTRY_VERIFY(textShown(QStringLiteral("in the browser…")));
    QTRY_COMPARE(m_environments->m_urls.size(), 1);
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(!textShown(QStringLiteral("in the browser…")));
    QVERIFY(m_window->findChild<EnvironmentList *>()->isEnabled());
}

void TestMainWindow::open(SignInFlow flow, const SecretKey &key, const QByteArray &secret)
{
    Environment environment = sandbox(QStringLiteral("Bakery"));
    environment.flow = flow;
    const EnvironmentId id = m_environments->m_store.add(environment).value;
    bool done = false;
    m_environments->m_desk.keepAll(id, {{key.what, secret}}, false, this,
                                   [&done](const auto &) { done = true; });
    QTRY_VERIFY(done);
    action("environment.1")->trigger();
}

void TestMainWindow::an_ended_log_in_is_said_and_a_new_one_offered()
{
    open(SignInFlow::AuthorizationCode, SecretKey::refreshToken({}), "of last year");
    QTRY_VERIFY(textShown(QStringLiteral("The log-in has ended.")));
    QVERIFY(!textShown(QStringLiteral("client secret")));
    const QString again = action("window.logInAgain")->text();
    QCOMPARE(QString(again).remove(QLatin1Char('&')), QStringLiteral("Log in again…"));
    QTRY_VERIFY(button(again));
    QVERIFY(m_environments->m_urls.isEmpty());
    button(again)->click();
    QTRY_COMPARE(m_environments->m_urls.size(), 1);
    QVERIFY(textShown(QStringLiteral("in the browser…")));
}

void TestMainWindow::a_refused_token_leads_to_its_environment()
{
    open(SignInFlow::PastedToken, SecretKey::accessToken({}), "of yesterday");
    QTRY_VERIFY(textShown(QStringLiteral("The access token is no longer valid.")));
    const QString edit = action("window.editEnvironment")->text();
    QTRY_VERIFY(button(edit));
    button(edit)->click();
    auto *dialog = m_window->findChild<EnvironmentDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(),
             QStringLiteral("Bakery"));
}

HOOKDESK_WINDOW_TEST(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
