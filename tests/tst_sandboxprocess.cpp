// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sandboxclient.h"

#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sandboxprocess {

/// The program hookdesk-sandbox as another program starts it.
class SandboxProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theReadyLineLeadsToAWorkingServer();
    void aGeneratedSecretIsInTheReadyLine();
    void itEndsWithItsStandardInput();
    void itEndsOnSigtermAndLeavesNoFile();
    void helpListsOptionsAndQuirks();
    void aBadStartIsASentenceAndExitCode1_data();
    void aBadStartIsASentenceAndExitCode1();

private:
    [[nodiscard]] QJsonObject start(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QProcess> m_process;
};

void SandboxProcessTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_temporary->path());
    environment.insert(QStringLiteral("HOOKDESK_SANDBOX_CLIENT_SECRET"),
                       QStringLiteral("from the environment"));
    m_process->setProcessEnvironment(environment);
    m_process->setProgram(QStringLiteral(SANDBOX_PROGRAM));
}

void SandboxProcessTest::cleanup()
{
    m_process->kill();
    m_process->waitForFinished();
}

/// Starts the program and gives the object of its ready line.
QJsonObject SandboxProcessTest::start(const QStringList &arguments)
{
    m_process->setArguments(arguments);
    m_process->start();
    while (!m_process->canReadLine() && m_process->waitForReadyRead(20000)) {
    }
    return QJsonDocument::fromJson(m_process->readLine()).object();
}

void SandboxProcessTest::theReadyLineLeadsToAWorkingServer()
{
    const QJsonObject ready = start({QStringLiteral("--webhooks"), QStringLiteral("7")});
    QCOMPARE(ready.keys(), (QStringList{QStringLiteral("authUrl"), QStringLiteral("clientId"),
                                        QStringLiteral("pid"), QStringLiteral("url")}));
    const QUrl url(ready.value(QLatin1String("url")).toString());
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(ready.value(QLatin1String("pid")).toInteger(), m_process->processId());
    SandboxClient client(url);
    QVERIFY(client.logIn("from+the+environment"));
    QCOMPARE(client.get("/v1/webhooks").json().array().size(), 7);
    QVERIFY(m_process->readAllStandardOutput().isEmpty());
}

void SandboxProcessTest::aGeneratedSecretIsInTheReadyLine()
{
    QProcessEnvironment environment = m_process->processEnvironment();
    environment.remove(QStringLiteral("HOOKDESK_SANDBOX_CLIENT_SECRET"));
    m_process->setProcessEnvironment(environment);
    const QJsonObject ready = start({});
    SandboxClient client(QUrl(ready.value(QLatin1String("url")).toString()));
    QVERIFY(client.logIn(ready.value(QLatin1String("clientSecret")).toString().toLatin1()));
}

void SandboxProcessTest::itEndsWithItsStandardInput()
{
    QVERIFY(!start({QStringLiteral("--exit-with-stdin")}).isEmpty());
    m_process->closeWriteChannel();
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 0);
}

void SandboxProcessTest::itEndsOnSigtermAndLeavesNoFile()
{
    QVERIFY(!start({}).isEmpty());
    const QDir temporary(m_temporary->path());
    QCOMPARE(temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
    QCOMPARE(temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void SandboxProcessTest::helpListsOptionsAndQuirks()
{
    m_process->setArguments({QStringLiteral("--help")});
    m_process->start();
    QVERIFY(m_process->waitForFinished(10000));
    const QByteArray help = m_process->readAllStandardOutput();
    for (const char *word :
         {"--port", "--database", "--quirks", "pascal-value", "HOOKDESK_SANDBOX_CLIENT_SECRET"})
        QVERIFY2(help.contains(word), word);
    QVERIFY2(!help.contains("--client-secret"), "a secret is no argument");
}

void SandboxProcessTest::aBadStartIsASentenceAndExitCode1_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *option, const char *value, const char *reason) {
        QTest::addRow("%s %s", option, value)
            << QStringList{QLatin1String(option), QLatin1String(value)} << QByteArray(reason);
    };
    row("--quirks", "no-such", "Unknown quirk \"no-such\"");
    row("--port", "70000", "--port must be a whole number from 0 to 65535");
    row("--webhooks", "100001", "--webhooks must be");
    row("--latency", "soon", "--latency must be");
    row("--database", "/nonexistent/folder/x.sqlite", "cannot be used");
    row("--client-secret", "x", "Unknown option");
}

void SandboxProcessTest::aBadStartIsASentenceAndExitCode1()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    m_process->setArguments(arguments);
    m_process->start();
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 1);
    const QByteArray message = m_process->readAllStandardError();
    QVERIFY2(message.contains(reason), message.constData());
    QVERIFY(m_process->readAllStandardOutput().isEmpty());
}

HOOKDESK_TEST(SandboxProcessTest)

} // namespace tst_sandboxprocess

#include "tst_sandboxprocess.moc"
