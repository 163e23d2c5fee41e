// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/common/choicecard.h"
#include "ui/common/fieldnote.h"
#include "ui/common/messagebar.h"
#include "ui/environments/connectionstepmodel.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_connectdialog {

using Step = ConnectionCheckJob::Step;

namespace {

void answerEverything(FaultyServer &server)
{
    server.always("POST", "/oauth2/token",
                  FaultyReply::answer(200, R"({"access_token":"t","expires_in":3600})"));
    server.always("GET", "/v1/odata/GetCurrentEmployee",
                  FaultyReply::answer(200, R"({"_Name":"Jan <b>de</b> Vries"})"));
    server.always("GET", "/v1/odata/Relationship_Organization_Identity",
                  FaultyReply::answer(200, R"({"value":[{"Name":"Van der Meulen"}]})"));
    server.always("GET", "/v1/webhooks", FaultyReply::answer(200, R"([{"id":"1"},{"id":"2"}])"));
    server.always("GET", "/v1/odata/Webhook?",
                  FaultyReply::answer(200, R"({"@odata.count":2,"value":[{"ID":"1"}]})"));
    server.always("GET", "/v1/odata/$metadata", FaultyReply::answer(404));
}

} // namespace

class ConnectDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<EnvironmentDialog>();
        m_dialog->setPrompt(&m_prompt);
        m_prompt = ToldPrompt(false);
        m_connected =
            std::make_unique<QSignalSpy>(m_dialog.get(), &EnvironmentDialog::connectRequested);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_connected.reset();
        m_dialog.reset();
    }

    void theKindFillsTheAddressesIn()
    {
        QCOMPARE(field("apiUrl")->text(), QStringLiteral("https://api.tribecrm.nl"));
        QCOMPARE(field("authUrl")->text(), QStringLiteral("https://auth.tribecrm.nl"));
        choose(EnvironmentKind::Staging);
        QCOMPARE(field("apiUrl")->text(), QStringLiteral("https://api-staging.tribecrm.nl"));
        QCOMPARE(field("authUrl")->text(), QStringLiteral("https://auth-staging.tribecrm.nl"));
        choose(EnvironmentKind::Other);
        QCOMPARE(field("apiUrl")->text(), QString());
    }

    void whatWasTypedIsKeptWhenTheKindChanges()
    {
        field("apiUrl")->setText(QStringLiteral("https://api.example.org"));
        choose(EnvironmentKind::Staging);
        QCOMPARE(field("apiUrl")->text(), QStringLiteral("https://api.example.org"));
        QCOMPARE(field("authUrl")->text(), QStringLiteral("https://auth-staging.tribecrm.nl"));
    }

    void anAddressOfAnotherKindIsPointedOut()
    {
        choose(EnvironmentKind::Staging);
        field("apiUrl")->setText(QStringLiteral("https://api.tribecrm.nl"));
        QVERIFY(note("apiNote")->text().contains(QLatin1String("Production")));
        QVERIFY(!note("apiNote")->isError());
    }

    void onlySafeAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("taken");
        QTest::newRow("https") << QStringLiteral("https://api.example.org") << true;
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("http") << QStringLiteral("http://api.example.org") << false;
        QTest::newRow("no scheme") << QStringLiteral("api.example.org") << false;
        QTest::newRow("user") << QStringLiteral("https://u:p@api.example.org") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void onlySafeAddressesAreTaken()
    {
        QFETCH(QString, url);
        QFETCH(bool, taken);
        fillIn(url);
        connectNow();
        QCOMPARE(note("apiNote")->isError(), !taken);
        QCOMPARE(m_connected->size(), taken ? 1 : 0);
        if (!taken)
            QCOMPARE(m_dialog->focusWidget(), field("apiUrl"));
    }

    void whatIsMissingIsNamed()
    {
        connectNow();
        for (const char *name : {"nameNote", "clientIdNote", "secretNote"})
            QVERIFY2(note(name)->isError(), name);
        QCOMPARE(m_dialog->focusWidget(), field("name"));
        QVERIFY(m_connected->isEmpty());
    }

    void connectHandsOverWhatWasTyped()
    {
        fillIn(QStringLiteral("https://api.example.org"));
        choose(EnvironmentKind::Staging);
        m_dialog->findChild<QCheckBox *>(QStringLiteral("readOnly"))->setChecked(true);
        connectNow();
        QCOMPARE(m_connected->size(), 1);
        const auto environment = m_connected->first().at(0).value<Environment>();
        QCOMPARE(environment.name, QStringLiteral("Acme"));
        QCOMPARE(environment.kind, EnvironmentKind::Staging);
        QCOMPARE(environment.apiUrl, QUrl(QStringLiteral("https://api.example.org")));
        QCOMPARE(environment.clientId, QStringLiteral("id"));
        QVERIFY(environment.readOnly);
        QCOMPARE(m_connected->first().at(1).toByteArray(), QByteArray("s3cret"));
        m_dialog->close();
        QCOMPARE(m_prompt.asked.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void theSecretIsNeverReadable()
    {
        QCOMPARE(field("secret")->echoMode(), QLineEdit::Password);
        fillIn(QStringLiteral("https://api.example.org"));
        QAccessibleInterface *secret = QAccessible::queryAccessibleInterface(field("secret"));
        QVERIFY(!secret->text(QAccessible::Value).contains(QLatin1String("s3cret")));
        QVERIFY(note("secretNote")->text().contains(QLatin1String("until you close")));
    }

    void closingAsksOnlyWhenSomethingWasTyped()
    {
        choose(EnvironmentKind::Staging);
        QTest::keyClicks(field("clientId"), QStringLiteral("x"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
        field("clientId")->clear();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompt.asked.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void theTestSaysHowEachStepEnded()
    {
        FaultyServer server;
        answerEverything(server);
        fillIn(server.url().toString());
        field("name")->clear();
        button(QStringLiteral("Test connection"))->click();
        QTRY_VERIFY(verdict()->isVisible());
        QVERIFY(verdict()->text().contains(QLatin1String("works")));
        QCOMPARE(step(Step::Token), QStringLiteral("Access token: works"));
        QCOMPARE(step(Step::Employee),
                 QStringLiteral("Logged-in employee: logged in as Jan <b>de</b> Vries"));
        QVERIFY(step(Step::RestListing).contains(QLatin1Char('2')));
        QVERIFY(step(Step::ODataListing).contains(QLatin1Char('2')));
        QVERIFY(step(Step::Metadata).contains(QLatin1String("failed")));
        QCOMPARE(field("name")->text(), QStringLiteral("Van der Meulen")); // it was empty
    }

    void refusedCredentialsStopTheTestAtTheToken()
    {
        FaultyServer server;
        server.always("POST", "/oauth2/token",
                      FaultyReply::answer(401, R"({"error":"invalid_client"})"));
        fillIn(server.url().toString());
        button(QStringLiteral("Test connection"))->click();
        QTRY_VERIFY(verdict()->isVisible());
        QVERIFY(verdict()->text().contains(QLatin1String("client secret")));
        QVERIFY(step(Step::Token).contains(QLatin1String("failed")));
        QVERIFY(step(Step::Employee).contains(QLatin1String("not tried")));
    }

    void aTestCanBeStoppedAndEditingStopsIt()
    {
        FaultyServer server;
        server.always("POST", "/oauth2/token", FaultyReply::silence());
        fillIn(server.url().toString());
        button(QStringLiteral("Test connection"))->click();
        QTRY_COMPARE(server.requestCount("POST", "/oauth2/token"), 1);
        button(QStringLiteral("Stop the test"))->click();
        QVERIFY(step(Step::Token).contains(QLatin1String("not tried")));
        button(QStringLiteral("Test connection"))->click();
        QTRY_COMPARE(server.requestCount("POST", "/oauth2/token"), 2);
        field("clientId")->setText(QStringLiteral("other"));
        QVERIFY(button(QStringLiteral("Test connection")));
    }

    void theStepsAreAValidModel()
    {
        ConnectionStepModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStarted(ConnectionCheckJob::Step::Token);
        QVERIFY(model.index(static_cast<int>(ConnectionCheckJob::Step::Token))
                    .data()
                    .toString()
                    .contains(QLatin1String("trying")));
        model.setStopped();
        model.reset();
        QVERIFY(model.index(5).data().toString().contains(QLatin1String("waiting")));
    }

    void theWelcomePageOffersTwoWaysIn()
    {
        WelcomePage page;
        page.show();
        QSignalSpy sandbox(&page, &WelcomePage::sandboxRequested);
        QSignalSpy connecting(&page, &WelcomePage::connectRequested);
        QTest::keyClick(card(page, QStringLiteral("Try the sandbox")), Qt::Key_Space);
        QTest::mouseClick(card(page, QStringLiteral("Connect an environment")), Qt::LeftButton);
        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(connecting.size(), 1);
        page.setBusy(QStringLiteral("Starting…"));
        QVERIFY(!card(page, QStringLiteral("Try the sandbox"))->isEnabled());
        page.showProblem(QStringLiteral("It did not start."), QStringLiteral("exit code 1"));
        QVERIFY(card(page, QStringLiteral("Try the sandbox"))->isEnabled());
        QVERIFY(page.findChild<MessageBar *>()->isVisible());
    }

private:
    QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    FieldNote *note(const char *name) const
    {
        return m_dialog->findChild<FieldNote *>(QLatin1String(name));
    }
    MessageBar *verdict() const { return m_dialog->findChild<MessageBar *>(); }
    QString step(Step step) const
    {
        const QAbstractItemModel *model =
            m_dialog->findChild<QListView *>(QStringLiteral("steps"))->model();
        return model->index(static_cast<int>(step), 0).data().toString();
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }
    static ChoiceCard *card(const WelcomePage &page, const QString &name)
    {
        for (ChoiceCard *candidate : page.findChildren<ChoiceCard *>()) {
            if (QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }
    void choose(EnvironmentKind kind)
    {
        auto *box = m_dialog->findChild<QComboBox *>(QStringLiteral("kind"));
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    void fillIn(const QString &apiUrl)
    {
        field("name")->setText(QStringLiteral("Acme"));
        field("apiUrl")->setText(apiUrl);
        if (apiUrl.startsWith(QLatin1String("http://127.0.0.1")))
            field("authUrl")->setText(apiUrl);
        field("clientId")->setText(QStringLiteral("id"));
        field("secret")->setText(QStringLiteral("s3cret"));
    }
    void connectNow() { button(QStringLiteral("Connect"))->click(); }

    ToldPrompt m_prompt{false};
    std::unique_ptr<EnvironmentDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_connected;
};

HOOKDESK_WINDOW_TEST(ConnectDialogTest)

} // namespace tst_connectdialog

#include "tst_connectdialog.moc"
