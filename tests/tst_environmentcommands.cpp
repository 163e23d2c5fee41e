// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/loginbrowser.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "tests/support/waitingstore.h"
#include "ui/common/messagebar.h"
#include "ui/shell/environmentcommands.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

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
    void press(const char *text) const;
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

void TestEnvironmentCommands::press(const char *text) const
{
    for (auto *button : dialog().findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return button->click();
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
             QStringLiteral("The secret of this environment is not kept. Type it."));
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

HOOKDESK_WINDOW_TEST(TestEnvironmentCommands)

#include "tst_environmentcommands.moc"
