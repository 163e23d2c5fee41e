// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/loginbrowser.h"
#include "tests/support/faultyserver.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testbrowser.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "tests/support/waitingstore.h"
#include "ui/common/fieldnote.h"
#include "ui/common/messagebar.h"
#include "ui/environments/welcomepage.h"
#include "ui/shell/environmentcommands.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace hookdesk;

namespace tst_environmentcommands {

/// The dialog over the list of environments, and what it leaves there.
class TestEnvironmentCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_copy_that_is_cancelled_leaves_nothing();
    void a_copy_stands_behind_its_original_without_its_secrets();
    void a_missing_secret_is_asked_for_and_said();
    void the_open_dialog_follows_the_keyring();
    void while_the_keyring_asks_cancel_works_and_nothing_is_saved_data();
    void while_the_keyring_asks_cancel_works_and_nothing_is_saved();
    void a_refusal_saves_nothing_and_keeps_the_choice_in_sight();
    void a_refusal_leaves_a_known_environment_as_it_was();
    void a_choice_that_is_not_in_force_says_so();
    void a_log_in_says_how_far_it_is();
    void a_log_in_without_a_browser_can_be_given_up();
    void what_worked_without_pkce_is_remembered();
    void what_did_not_work_without_pkce_either_stays_as_it_was();
    void another_failure_does_not_offer_to_leave_pkce_out();
    void a_managed_environment_does_without_pkce_until_the_end();

private:
    [[nodiscard]] EnvironmentDialog &dialog() const
    {
        return *m_window->findChild<EnvironmentDialog *>();
    }
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *dialog().findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton &button(const char *text) const;
    void press(const char *text) const { button(text).click(); }
    void typeNewEnvironment()
    {
        m_commands->add();
        part<QLineEdit>("name").setText(QStringLiteral("Dairy"));
        part<QLineEdit>("clientId").setText(QStringLiteral("dairy"));
        part<QLineEdit>("secret").setText(QStringLiteral("cream"));
    }
    /// An environment that a person logs in to.
    [[nodiscard]] EnvironmentId addForPerson(const QUrl &server);
    /// The browser comes back with this query from the log-in that is asked for as the `number`th.
    void comeBack(int number, const QString &query);
    [[nodiscard]] QStringList names() const { return m_store->namesBeside({}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WaitingStore> m_store;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<EnvironmentDesk> m_desk;
    LogInBrowser m_browser{[](const QUrl &) { return false; }};
    ToldPrompt m_prompt{true};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<EnvironmentCommands> m_commands;
    EnvironmentId m_id;
};

void TestEnvironmentCommands::init()
{
    m_commands.reset();
    m_prompt = ToldPrompt(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<WaitingStore>(m_folder->path());
    QVERIFY(!m_store->open());
    m_keychain = std::make_unique<MemoryKeychain>(*m_store);
    m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain);
    m_window = std::make_unique<QWidget>();
    m_commands =
        std::make_unique<EnvironmentCommands>(*m_desk, m_browser, m_prompt, m_window.get());
    Environment environment;
    environment.name = QStringLiteral("Bakery");
    environment.customer = QStringLiteral("Baker");
    environment.apiUrl = QUrl(QStringLiteral("https://api.tribecrm.nl"));
    environment.authUrl = QUrl(QStringLiteral("https://auth.tribecrm.nl"));
    environment.clientId = QStringLiteral("bakery");
    environment.dataFolder = m_folder->path();
    m_id = m_store->add(environment).value;
    environment.name = QStringLiteral("Mill");
    QVERIFY(m_store->add(environment).ok());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QPushButton &TestEnvironmentCommands::button(const char *text) const
{
    for (auto *button : dialog().findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return *button;
    }
    qFatal("no button is called %s", text);
}

void TestEnvironmentCommands::a_copy_that_is_cancelled_leaves_nothing()
{
    m_commands->duplicate(m_id);
    QCOMPARE(part<QLineEdit>("name").text(), QStringLiteral("Bakery (copy)"));
    QCOMPARE(part<QLineEdit>("customer").text(), QStringLiteral("Baker"));
    press("Cancel");
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    QCOMPARE(names(), QStringList({QStringLiteral("Bakery"), QStringLiteral("Mill")}));
    QVERIFY(m_prompt.asked.isEmpty());
}

void TestEnvironmentCommands::a_copy_stands_behind_its_original_without_its_secrets()
{
    m_desk->setRemembers(m_id, true);
    m_desk->keep(SecretKey::clientSecret(m_id), "secret", this, [](const auto &) {});
    QTRY_VERIFY(m_desk->hasSignInSecret(m_id));
    m_commands->duplicate(m_id);
    press("Save");
    QTRY_COMPARE(names(), QStringList({QStringLiteral("Bakery"), QStringLiteral("Bakery (copy)"),
                                       QStringLiteral("Mill")}));
    const EnvironmentProfile copy = m_store->profiles().at(1);
    QVERIFY(!m_desk->hasSignInSecret(copy.id));
    QVERIFY(copy.environment.dataFolder.isEmpty());
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
}

void TestEnvironmentCommands::a_missing_secret_is_asked_for_and_said()
{
    m_commands->signIn(m_id);
    QTRY_VERIFY(m_window->findChild<EnvironmentDialog *>());
    QTRY_VERIFY(dialog().isVisible());
    dialog().activateWindow();
    QTRY_VERIFY(part<QLineEdit>("secret").hasFocus());
    QVERIFY(part<MessageBar>("verdict").isVisible());
    QCOMPARE(part<MessageBar>("verdict").text(),
             QStringLiteral("The secret of this environment is not saved. Enter it."));
}

void TestEnvironmentCommands::the_open_dialog_follows_the_keyring()
{
    m_commands->edit(m_id);
    auto &remember = part<QCheckBox>("remember");
    QVERIFY(remember.isEnabled() && remember.isChecked());
    m_desk->setKeyringMissing(true);
    QVERIFY(!remember.isEnabled() && !remember.isChecked());
    QVERIFY(!dialog().remembersSecret());
    m_desk->setKeyringMissing(false);
    QVERIFY(remember.isEnabled() && remember.isChecked());
    remember.click(); // what was chosen counts, too
    m_desk->setKeyringMissing(true);
    m_desk->setKeyringMissing(false);
    QVERIFY(remember.isEnabled() && !remember.isChecked());
}

void TestEnvironmentCommands::while_the_keyring_asks_cancel_works_and_nothing_is_saved_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a new environment") << true;
    QTest::newRow("a known one") << false;
}

void TestEnvironmentCommands::while_the_keyring_asks_cancel_works_and_nothing_is_saved()
{
    QFETCH(bool, isNew);
    m_keychain->m_asks = true;
    if (isNew)
        typeNewEnvironment();
    else
        m_commands->edit(m_id);
    part<QLineEdit>("name").setText(QStringLiteral("Dairy"));
    part<QLineEdit>("secret").setText(QStringLiteral("cream"));
    press("Save");
    QTRY_COMPARE(m_keychain->m_questions.size(), 1);
    QVERIFY(!part<QLineEdit>("name").isEnabled());
    QVERIFY(!button("Save").isEnabled() && !button("Connect").isEnabled());
    QVERIFY(button("Cancel").isEnabled());
    QTRY_VERIFY(part<MessageBar>("verdict").isVisible());
    QVERIFY(
        part<MessageBar>("verdict").text().startsWith(QLatin1String("Waiting for the keyring")));
    press("Cancel");
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    QVERIFY(m_prompt.asked.isEmpty());
    QCOMPARE(m_store->unwritten(), 0);
    QCOMPARE(names(), QStringList({QStringLiteral("Bakery"), QStringLiteral("Mill")}));
    QVERIFY(!m_desk->remembers(m_id));
    m_keychain->m_asks = false;
    m_keychain->m_questions.takeFirst()(); // answered after all
    QCOMPARE(m_keychain->m_secrets.size(), 1);
    QTRY_VERIFY(m_keychain->m_secrets.isEmpty());
    QTRY_VERIFY(!m_desk->hasSignInSecret(m_id));
}

void TestEnvironmentCommands::a_refusal_saves_nothing_and_keeps_the_choice_in_sight()
{
    m_keychain->m_error = SecretError{SecretError::Kind::Cancelled, {}};
    typeNewEnvironment();
    auto &tabs = part<QTabWidget>("tabs");
    tabs.setCurrentIndex(1);
    auto &remember = part<QCheckBox>("remember");
    press("Save");
    QTRY_VERIFY(part<MessageBar>("verdict").isVisible());
    QVERIFY(part<MessageBar>("verdict").text().contains(QLatin1String("Nothing was saved")));
    QTRY_COMPARE(m_store->unwritten(), 0);
    QCOMPARE(names(), QStringList({QStringLiteral("Bakery"), QStringLiteral("Mill")}));
    QVERIFY(remember.isChecked());
    QVERIFY(remember.isVisible()); // not on a hidden tab
    QVERIFY(button("Save").isEnabled() && part<QLineEdit>("name").isEnabled());
    QCOMPARE(part<QLineEdit>("secret").text(), QStringLiteral("cream"));

    remember.click(); // for this session only
    press("Save");
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    QCOMPARE(names(), QStringList({QStringLiteral("Bakery"), QStringLiteral("Mill"),
                                   QStringLiteral("Dairy")}));
    QByteArray kept;
    m_desk->read(SecretKey::clientSecret(m_store->profiles().constLast().id), this,
                 [&kept](const SecretAnswer &answer) { kept = answer.secret.value_or(""); });
    QTRY_COMPARE(kept, QByteArray("cream"));
}

void TestEnvironmentCommands::a_refusal_leaves_a_known_environment_as_it_was()
{
    m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
    m_commands->edit(m_id);
    part<QLineEdit>("name").setText(QStringLiteral("Other"));
    part<QLineEdit>("secret").setText(QStringLiteral("cream"));
    press("Save");
    QTRY_VERIFY(part<MessageBar>("verdict").isVisible());
    QTRY_COMPARE(m_store->unwritten(), 0);
    QCOMPARE(m_store->profile(m_id)->environment.name, QStringLiteral("Bakery"));
    QVERIFY(!m_desk->remembers(m_id));
    m_keychain->m_error.reset();
    press("Save");
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    QCOMPARE(m_store->profile(m_id)->environment.name, QStringLiteral("Other"));
    QVERIFY(m_desk->remembers(m_id));
}

void TestEnvironmentCommands::a_choice_that_is_not_in_force_says_so()
{
    EnvironmentProfile managed{
        {QStringLiteral("managed")}, m_store->profile(m_id)->environment, {}, true};
    managed.environment.name = QStringLiteral("Of the administrator");
    m_store->setManaged({managed});
    m_commands->edit(managed.id);
    auto &remember = part<QCheckBox>("remember");
    auto &note = part<FieldNote>("rememberNote");
    QVERIFY(remember.isChecked());
    QCOMPARE(note.text(), QStringLiteral("Goes to the keyring when you save or connect."));
    part<QLineEdit>("secret").setText(QStringLiteral("cream"));
    press("Save");
    QTRY_VERIFY(!m_window->findChild<EnvironmentDialog *>());
    m_commands->edit(managed.id);
    auto &now = part<QCheckBox>("remember");
    QVERIFY(now.isChecked());
    QCOMPARE(part<FieldNote>("rememberNote").text(), QString());
    now.click();
    QCOMPARE(part<FieldNote>("rememberNote").text(),
             QStringLiteral("Stays in the keyring until you save or connect."));
}

EnvironmentId TestEnvironmentCommands::addForPerson(const QUrl &server)
{
    Environment environment = m_store->profile(m_id)->environment;
    environment.name = QStringLiteral("Dairy");
    environment.authUrl = server;
    environment.flow = SignInFlow::AuthorizationCode;
    return m_store->add(environment).value;
}

void TestEnvironmentCommands::a_log_in_says_how_far_it_is()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::silence());
    QStringList busy;
    connect(m_commands.get(), &EnvironmentCommands::busyChanged, this,
            [&busy](const QString &text) { busy.append(text); });
    m_commands->signIn(addForPerson(server.url()));
    QTRY_COMPARE(m_prompt.asked.size(), 1); // no browser starts here
    QCOMPARE(m_prompt.asked.constFirst().question,
             QStringLiteral("The browser could not be started."));
    QVERIFY(busy.constLast().startsWith(QLatin1String("Log in to ")));
    const QUrl address(QGuiApplication::clipboard()->text());
    QCOMPARE(address.path(), QStringLiteral("/oauth2/auth"));

    const QUrlQuery fields(address);
    QUrl redirect(fields.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    redirect.setQuery(QStringLiteral("code=c&state=") +
                      fields.queryItemValue(QStringLiteral("state")));
    TestBrowser browser;
    QCOMPARE(browser.get(redirect).status, 200);
    QTRY_COMPARE(server.requestCount("POST", ""), 1);
    QCOMPARE(busy.constLast(), QStringLiteral("Getting the token…"));
    m_commands->cancel();
    QCOMPARE(busy.constLast(), QString());
}

void TestEnvironmentCommands::a_log_in_without_a_browser_can_be_given_up()
{
    m_prompt.accepts = false;
    QSignalSpy failed(m_commands.get(), &EnvironmentCommands::failed);
    QSignalSpy busy(m_commands.get(), &EnvironmentCommands::busyChanged);
    m_commands->signIn(addForPerson(QUrl(QStringLiteral("https://auth.tribecrm.nl"))));
    QTRY_COMPARE(m_prompt.asked.size(), 1);
    QTRY_COMPARE(busy.constLast().constFirst().toString(), QString());
    QCOMPARE(failed.size(), 0);
}

void TestEnvironmentCommands::comeBack(int number, const QString &query)
{
    QTRY_COMPARE(m_prompt.asked.size(), number); // no browser starts here
    const QUrlQuery fields(QUrl(QGuiApplication::clipboard()->text()));
    QUrl redirect(fields.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    redirect.setQuery(query + QStringLiteral("&state=") +
                      fields.queryItemValue(QStringLiteral("state")));
    QCOMPARE(TestBrowser().get(redirect).status, 200);
}

void TestEnvironmentCommands::what_worked_without_pkce_is_remembered()
{
    FaultyServer server;
    server.setHandler([](const FaultyRequest &request) {
        return request.body.contains("code_verifier")
                   ? FaultyReply::answer(400, R"({"error":"invalid_request"})")
                   : tokenReply();
    });
    const EnvironmentId id = addForPerson(server.url());
    WelcomePage page;
    m_commands->serve(&page);
    QSignalSpy signedIn(m_commands.get(), &EnvironmentCommands::signedIn);
    m_commands->signIn(id);
    comeBack(1, QStringLiteral("code=c"));
    const auto offer = [&page]() -> QToolButton * {
        for (auto *button : page.findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String("Try without PKCE"))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(offer());
    QVERIFY(signedIn.isEmpty() && m_store->profile(id)->environment.usesPkce);
    offer()->click();
    comeBack(2, QStringLiteral("code=d"));
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(!signedIn.at(0).at(0).value<EnvironmentProfile>().environment.usesPkce);
    QTRY_VERIFY(!m_store->profile(id)->environment.usesPkce);
    m_commands->signIn(id);
    comeBack(3, QStringLiteral("code=e"));
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(server.requestCount("POST", ""), 3); // of which one was refused
}

void TestEnvironmentCommands::what_did_not_work_without_pkce_either_stays_as_it_was()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(401, R"({"error":"invalid_client"})"));
    const EnvironmentId id = addForPerson(server.url());
    QSignalSpy failed(m_commands.get(), &EnvironmentCommands::failed);
    QSignalSpy offered(m_commands.get(), &EnvironmentCommands::withoutPkceOffered);
    m_commands->signIn(id);
    comeBack(1, QStringLiteral("error=invalid_request"));
    QTRY_COMPARE(offered.size(), 1);
    m_commands->tryWithoutPkce();
    comeBack(2, QStringLiteral("code=c"));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(m_store->profile(id)->environment.usesPkce);
    m_commands->tryWithoutPkce(); // nothing is offered any more
    m_commands->signIn(id);
    comeBack(3, QStringLiteral("code=d"));
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(offered.size(), 1);
    QVERIFY(server.requests().constLast().body.contains("code_verifier"));
    QCOMPARE(m_store->unwritten(), 0);
}

void TestEnvironmentCommands::another_failure_does_not_offer_to_leave_pkce_out()
{
    QSignalSpy failed(m_commands.get(), &EnvironmentCommands::failed);
    QSignalSpy offered(m_commands.get(), &EnvironmentCommands::withoutPkceOffered);
    m_commands->signIn(addForPerson(QUrl(QStringLiteral("https://auth.tribecrm.nl"))));
    comeBack(1, QStringLiteral("error=access_denied"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(offered.size(), 0);
}

void TestEnvironmentCommands::a_managed_environment_does_without_pkce_until_the_end()
{
    FaultyServer server;
    server.setHandler([](const FaultyRequest &) { return tokenReply(); });
    EnvironmentProfile managed{
        {QStringLiteral("managed")}, m_store->profile(m_id)->environment, {}, true};
    managed.environment.authUrl = server.url();
    managed.environment.flow = SignInFlow::AuthorizationCode;
    m_store->setManaged({managed});
    QSignalSpy offered(m_commands.get(), &EnvironmentCommands::withoutPkceOffered);
    QSignalSpy signedIn(m_commands.get(), &EnvironmentCommands::signedIn);
    m_commands->signIn(managed.id);
    comeBack(1, QStringLiteral("error=invalid_request"));
    QTRY_COMPARE(offered.size(), 1);
    m_commands->tryWithoutPkce();
    comeBack(2, QStringLiteral("code=c"));
    QTRY_COMPARE(signedIn.size(), 1);
    m_commands->signIn(managed.id);
    comeBack(3, QStringLiteral("code=d"));
    QTRY_COMPARE(signedIn.size(), 2);
    for (const FaultyRequest &request : server.requests())
        QVERIFY(!request.body.contains("code_verifier"));
    QVERIFY(m_store->profile(managed.id)->environment.usesPkce);
}

HOOKDESK_WINDOW_TEST(TestEnvironmentCommands)

} // namespace tst_environmentcommands

#include "tst_environmentcommands.moc"
