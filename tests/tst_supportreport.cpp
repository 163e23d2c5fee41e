// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/supportreport.h"

#include "app/log/logsink.h"
#include "app/session/session.h"
#include "app/version.h"
#include "tests/support/faultyserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/supportreportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_supportreport {

namespace {

const QByteArray clientSecret = "correct horse/battery+staple";

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Parts of a text that would give a secret away in some escaping.
QStringList traces(const QByteArray &secret)
{
    return {QString::fromUtf8(secret), QString::fromLatin1(secret.toPercentEncoding()),
            QString::fromLatin1(secret.toBase64().left(16)), QString::fromLatin1(secret.toHex())};
}

} // namespace

class TestSupportReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void without_an_environment_it_tells_of_the_program();
    void it_tells_what_the_environment_can_do();
    void a_clock_that_is_behind_is_told_in_numbers();
    void it_tells_the_last_errors_without_their_secrets();
    void settings_are_told_without_what_was_typed();
    void it_is_shown_before_it_is_copied_or_saved();
    void the_window_offers_it_in_the_help_menu();
    void the_program_logs_into_a_file_and_refuses_a_folder();

private:
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] std::unique_ptr<Session> connected(const QByteArray &secret = clientSecret);
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    RunningSandbox m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LogSink> m_log;
};

void TestSupportReport::init()
{
    sandbox::SandboxSettings settings = RunningSandbox::settings();
    settings.api.client.secret = clientSecret;
    m_sandbox.m_client.reset();
    m_sandbox.m_server = std::make_unique<sandbox::SandboxServer>(settings);
    QVERIFY(!m_sandbox.m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path("s.ini"), QSettings::IniFormat);
    m_log = std::make_unique<LogSink>();
}

void TestSupportReport::cleanup()
{
    m_log.reset();
    QLoggingCategory::setFilterRules({});
}

Environment TestSupportReport::environment() const
{
    Environment environment;
    environment.name = QStringLiteral("The name of a customer");
    environment.kind = EnvironmentKind::Staging;
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    return environment;
}

std::unique_ptr<Session> TestSupportReport::connected(const QByteArray &secret)
{
    Credentials credentials;
    credentials.clientSecret = secret;
    auto session =
        std::make_unique<Session>(environment(), ApiMap(), credentials, Session::Settings());
    session->refresh();
    session->eventLog().refresh();
    return session;
}

void TestSupportReport::without_an_environment_it_tells_of_the_program()
{
    const QString report = supportReport(*m_settings, nullptr, *m_log);
    for (const char *told : {versionText, qVersion(), "OpenSSL", "offscreen", "No environment",
                             "none since the start"}) {
        if (QLatin1String(told) == QLatin1String("offscreen"))
            QVERIFY2(report.contains(QGuiApplication::platformName()), qPrintable(report));
        else
            QVERIFY2(report.contains(QLatin1String(told)), qPrintable(report));
    }
}

void TestSupportReport::it_tells_what_the_environment_can_do()
{
    const std::unique_ptr<Session> session = connected();
    QTRY_VERIFY(session->loadState().everComplete);
    QTRY_VERIFY(session->eventLog().state().everComplete);
    QTRY_VERIFY(!session->facts().environmentName.isEmpty());
    const QString report = supportReport(*m_settings, session.get(), *m_log);
    for (const QString &told :
         {QStringLiteral("Kind: Staging"), environment().apiUrl.authority(),
          QStringLiteral("REST list: works"), QStringLiteral("OData list: works"),
          QStringLiteral("Event log: works"), QStringLiteral("Webhooks: 40")})
        QVERIFY2(report.contains(told), qPrintable(report));
    QVERIFY(!report.contains(environment().name));
    QVERIFY(!report.contains(session->facts().employee));
}

void TestSupportReport::a_clock_that_is_behind_is_told_in_numbers()
{
    FaultyServer server;
    server.always("", "",
                  FaultyReply::answer(404, "{}", {{"Date", "Mon, 05 Jan 2026 10:00:00 GMT"}}));
    Environment old = environment();
    old.apiUrl = old.authUrl = server.url();
    Credentials credentials;
    credentials.clientSecret = clientSecret;
    Session session(old, ApiMap(), credentials, {});
    session.refresh();
    QTRY_VERIFY(session.clockOffset().count() < 0);
    const QString report = supportReport(*m_settings, &session, *m_log);
    QVERIFY2(!report.contains(QLatin1String("%n")), qPrintable(report));
    const QString offset = QLocale().toString(qint64(session.clockOffset().count()));
    QVERIFY2(report.contains(offset + QLatin1String(" ms")), qPrintable(report));
}

void TestSupportReport::it_tells_the_last_errors_without_their_secrets()
{
    const std::unique_ptr<Session> session = connected("a wrong secret of mine");
    QTRY_VERIFY(session->loadState().error);
    const QString report = supportReport(*m_settings, session.get(), *m_log);
    QVERIFY2(report.contains(QLatin1String("hookdesk.api: Authentication 401 POST")),
             qPrintable(report));
    QVERIFY(!report.contains(QLatin1String("wrong secret")));
}

void TestSupportReport::settings_are_told_without_what_was_typed()
{
    m_settings->setValue(QStringLiteral("page/count"), 1234567);
    m_settings->setValue(QStringLiteral("page/search"), QStringLiteral("Jansen in Delft"));
    m_settings->setValue(QStringLiteral("proxy/password"), QStringLiteral("hush!"));
    m_settings->setValue(QStringLiteral("window/geometry"), QByteArray(66, 'x'));
    const QString report = supportReport(*m_settings, nullptr, *m_log);
    QVERIFY(report.contains(QLatin1String("page/count: 1234567")));
    QVERIFY(report.contains(QLatin1String("page/search: 15 character")));
    QVERIFY(report.contains(QLatin1String("window/geometry: 66 byte")));
    QVERIFY(!report.contains(QLatin1String("Jansen")));
    QVERIFY(!report.contains(QLatin1String("hush!")));
}

void TestSupportReport::it_is_shown_before_it_is_copied_or_saved()
{
    SupportReportDialog dialog(QStringLiteral("One line\nand another"));
    dialog.show();
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->isReadOnly());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Copy"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("One line\nand another"));
    dialog.saveTo(path("report.txt"));
    auto *bar = dialog.findChild<MessageBar *>();
    QTRY_VERIFY(bar->text().contains(QLatin1String("Report saved")));
    QCOMPARE(read(path("report.txt")), QStringLiteral("One line\nand another"));
    dialog.saveTo(path("no/such/folder.txt"));
    QTRY_VERIFY(bar->text().contains(QLatin1String("could not be saved")));
}

void TestSupportReport::the_window_offers_it_in_the_help_menu()
{
    DialogPrompt prompt;
    const auto none = [](const EnvironmentProfile &, const Credentials &) -> SessionOutcome {
        return std::unique_ptr<Session>();
    };
    TestEnvironments environments;
    MainWindow window(none, environments.m_desk, environments.m_browser, *m_settings, prompt);
    auto *action = window.findChild<QAction *>(QStringLiteral("window.supportReport"));
    if (!action) { // the registry is not a child of the window
        for (const QAction *menu : window.menuBar()->actions()) {
            for (QAction *candidate : menu->menu()->actions()) {
                if (candidate->objectName() == QLatin1String("window.supportReport"))
                    action = candidate;
            }
        }
    }
    QVERIFY(action);
    QVERIFY(!action->isEnabled());
    window.setLog(*m_log);
    window.show();
    action->trigger();
    auto *dialog = window.findChild<SupportReportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(
        QLatin1String("No environment is connected")));
}

void TestSupportReport::the_program_logs_into_a_file_and_refuses_a_folder()
{
    const auto run = [this](const QStringList &arguments) {
        QProcess program;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("HOOKDESK_CLIENT_SECRET"), QString::fromUtf8(clientSecret));
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(variables);
        program.start(QStringLiteral(HOOKDESK_PROGRAM), arguments);
        const bool isOver = QTest::qWaitFor(
            [&] {
                return program.state() == QProcess::NotRunning ||
                       read(path("run.log")).contains(QLatin1String("webhooks are known"));
            },
            30000);
        program.kill();
        program.waitForFinished();
        return std::tuple(isOver, program.exitCode(),
                          QString::fromUtf8(program.readAllStandardError()));
    };
    const auto [ended, code, error] = run({QStringLiteral("--log"), m_folder->path()});
    QVERIFY(ended);
    QCOMPARE(code, 2);
    QVERIFY2(error.contains(QLatin1String("--log")), qPrintable(error));

    const QString api = environment().apiUrl.toString();
    const auto result = run({QStringLiteral("--log"), path("run.log"), QStringLiteral("--api-url"),
                             api, QStringLiteral("--client-id"), QStringLiteral("sandbox"),
                             QStringLiteral("--config-dir"), m_folder->path()});
    QVERIFY2(std::get<0>(result), qPrintable(std::get<2>(result)));
    const QString written = read(path("run.log"));
    QVERIFY2(written.contains(QLatin1String("40 webhooks are known")), qPrintable(written));
    for (const QString &trace : traces(clientSecret))
        QVERIFY2(!written.contains(trace), qPrintable(trace));
}

HOOKDESK_WINDOW_TEST(TestSupportReport)

} // namespace tst_supportreport

#include "tst_supportreport.moc"
