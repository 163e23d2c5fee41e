// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/signature/signature.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/sandboxenvironment.h"
#include "tests/support/shownparts.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/common/exactedit.h"
#include "ui/shell/mainwindow.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_signaturewindow {

/// The signature page among the others, in the real window.
class SignatureWindowTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFailedEventArrivesWithItsBodyAndSecret();
    void theEnvironmentMayBeLeftWhileADiagnosisRuns();

private:
    void connectWindow();
    [[nodiscard]] QAction &action(const char *id) const;

    ToldPrompt m_prompt;
    Session *m_session = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    TestEnvironments m_environments;
    std::unique_ptr<MainWindow> m_window;
};

void SignatureWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_prompt = ToldPrompt();
    // All attempts of a delivery take a second.
    hookdesk::sandbox::SandboxSettings compressed = deliverySettings();
    compressed.timeScale = 600;
    compressed.delivery.retryIntervals = {1min, 2min, 3min, 4min};
    QCOMPARE(restart(compressed), QString());
    connectWindow();
}

void SignatureWindowTest::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

void SignatureWindowTest::connectWindow()
{
    const auto factory = [this](const EnvironmentProfile &profile,
                                const Credentials &credentials) -> SessionOutcome {
        Session::Settings settings;
        settings.eventLog.interval = 0ms; // the test says when
        auto session =
            std::make_unique<Session>(profile.environment, ApiMap(), credentials, settings);
        m_session = session.get();
        return session;
    };
    m_window = std::make_unique<MainWindow>(factory, m_environments.m_desk,
                                            m_environments.m_browser, *m_settings, m_prompt);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->connectTo({{}, sandboxEnvironment(m_server->url(), QStringLiteral("Signatures")), {}},
                        sandboxCredentials());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->loadState().everComplete, 30000);
}

QAction &SignatureWindowTest::action(const char *id) const
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        for (QAction *candidate : widget->actions()) {
            if (candidate->objectName() == QLatin1String(id))
                return *candidate;
        }
    }
    qFatal("there is no action %s", id);
}

void SignatureWindowTest::aFailedEventArrivesWithItsBodyAndSecret()
{
    const QJsonObject webhook = activeWebhook();
    const QString secret = webhook.value(QLatin1String("Secret")).toString();
    const QByteArray id = idOf(webhook);
    QCOMPARE(setAnswer(id, "500"), 204);
    change(id);
    QTRY_COMPARE_WITH_TIMEOUT(eventCount("Status%20eq%20'Failed'"), 1, 30000);
    action("window.events").trigger();
    action("event.oneByOne").trigger();
    m_session->eventLog().refresh();
    auto &events = partNamed<QTableView>(*m_window, "Failed events");
    QTRY_COMPARE_WITH_TIMEOUT(events.model()->rowCount(), 1, 30000);
    events.selectRow(0);
    QTRY_VERIFY(action("event.checkSignature").isEnabled());
    action("event.checkSignature").trigger();

    const auto *page = m_window->findChild<SignaturePage *>();
    QTRY_VERIFY(page->isVisible());
    const QByteArray body = partNamed<ExactEdit>(*page, "Request body").bytes();
    QCOMPARE(body, m_session->events().all().constFirst()->body);
    QVERIFY(body.contains(id));
    QCOMPARE(partNamed<QLineEdit>(*page, "Webhook secret").text(), secret);
    const auto &verdict = partNamed<VerdictLabel>(*page, "Verdict");
    QTRY_VERIFY(verdict.text().startsWith(QLatin1String("Enter the ")));
    // What the endpoint got is the signature of just this.
    const QByteArray received = headerOf(deliveries(id).at(0), "X-Tribe-Signature");
    partNamed<QLineEdit>(*page, "Received signature").setText(QString::fromLatin1(received));
    QTRY_VERIFY2(verdict.text().startsWith(QLatin1String("Genuine")), qPrintable(verdict.text()));
}

void SignatureWindowTest::theEnvironmentMayBeLeftWhileADiagnosisRuns()
{
    action("window.signature").trigger();
    const auto *page = m_window->findChild<SignaturePage *>();
    QTRY_VERIFY(page->isVisible());
    partNamed<ExactEdit>(*page, "Request body")
        .setBytes("{\"text\":\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"}\n");
    partNamed<QLineEdit>(*page, "Webhook secret").setText(QStringLiteral("secret"));
    partNamed<QLineEdit>(*page, "Received signature")
        .setText(QString::fromLatin1(signature("secret", "other")));
    buttonNamed(*page, "Check").click();
    QCOMPARE(partNamed<VerdictLabel>(*page, "Verdict").text(), QStringLiteral("Checking…"));
    action("window.disconnect").trigger();
    QTRY_VERIFY(!m_window->findChild<SignaturePage *>());
    QVERIFY(m_window->isVisible());
    // What still ran had copies of all that it needed.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
    // And back again, nothing is left of it.
    connectWindow();
    page = m_window->findChild<SignaturePage *>();
    QVERIFY(partNamed<ExactEdit>(*page, "Request body").bytes().isEmpty());
    QVERIFY(partNamed<QLineEdit>(*page, "Webhook secret").text().isEmpty());
}

HOOKDESK_WINDOW_TEST(SignatureWindowTest)

} // namespace tst_signaturewindow

#include "tst_signaturewindow.moc"
