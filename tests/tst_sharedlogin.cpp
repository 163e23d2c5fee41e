// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "tests/support/loginscript.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <map>
#include <memory>

using namespace hookdesk;

namespace tst_sharedlogin {

/// Two programs of one person, each a process, with one log-in at a server that rotates refresh
/// tokens and ends the log-in when it sees one twice. Both use the same real gnome-keyring.
class TestSharedLogIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void two_programs_keep_one_log_in();
    void who_is_killed_leaves_the_log_in_to_the_next();
    void a_token_that_was_lost_is_not_replayed_and_one_new_log_in_serves_both();

private:
    /// What the programs say to these steps, a line each.
    QStringList conduct(const QStringList &steps)
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYRING),
                      QStringList{QCoreApplication::applicationFilePath(), runningSubject(),
                                  QStringLiteral("--child"), QStringLiteral("conduct"),
                                  m_server->url().toString()} +
                          steps);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                             120000)) {
            process.kill();
            process.waitForFinished();
            return {QStringLiteral("it hangs")};
        }
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QStringList lines = output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (process.exitCode() != 0)
            lines += QString::fromUtf8(process.readAllStandardError());
        return lines;
    }
    static QStringList lines(const QString &text) { return text.split(QLatin1Char('|')); }

    std::unique_ptr<sandbox::SandboxServer> m_server;
};

void TestSharedLogIn::initTestCase()
{
    QProcess process;
    process.start(QStringLiteral(WITH_KEYRING), {QStringLiteral("true")});
    if (process.waitForFinished(30000) && process.exitCode() == 77)
        QSKIP("gnome-keyring or dbus is not installed.");
    sandbox::SandboxSettings settings;
    settings.api.client = {QStringLiteral("sandbox"), "secret"};
    m_server = std::make_unique<sandbox::SandboxServer>(settings);
    QVERIFY(!m_server->start());
}

void TestSharedLogIn::two_programs_keep_one_log_in()
{
    QStringList steps = lines(QStringLiteral("A:add|A:renew|B:open|B:renew|A:renew|B:renew"));
    QStringList said = lines(QStringLiteral("A 200, 1 log-ins|A 200, 1 log-ins|B 200, 0 log-ins|"
                                            "B 200, 0 log-ins|A 200, 1 log-ins|B 200, 0 log-ins"));
    for (int i = 0; i < 10; ++i) { // at once
        steps += QStringLiteral("AB:renew");
        said += lines(QStringLiteral("A 200, 1 log-ins|B 200, 0 log-ins"));
    }
    QCOMPARE(conduct(steps), said);
}

void TestSharedLogIn::who_is_killed_leaves_the_log_in_to_the_next()
{
    QCOMPARE(conduct(lines(QStringLiteral("A:add|A:renew|A:rest|A:kill|B:open|B:renew"))),
             lines(QStringLiteral("A 200, 1 log-ins|A 200, 1 log-ins|A rests|A killed|"
                                  "B 200, 0 log-ins|B 200, 0 log-ins")));
}

void TestSharedLogIn::a_token_that_was_lost_is_not_replayed_and_one_new_log_in_serves_both()
{
    // A dies when the server has replaced the token and the new one is not kept yet.
    QCOMPARE(conduct(lines(QStringLiteral("A:add|B:open|A:renew-and-die|B:renew|C:open|B:renew|"
                                          "CB:renew"))),
             lines(QStringLiteral("A 200, 1 log-ins|B 200, 0 log-ins|A died|"
                                  "B the log-in has ended|C 200, 1 log-ins|B 200, 0 log-ins|"
                                  "C 200, 1 log-ins|B 200, 0 log-ins")));
}

namespace {

/// Hands each step to the program whose letter it names, or to several at once.
class Conductor
{
public:
    explicit Conductor(QString server)
        : m_server(std::move(server))
    {
    }

    void run(const QStringList &steps)
    {
        for (const QString &step : steps) {
            const QString names = step.section(QLatin1Char(':'), 0, 0);
            const QByteArray what = step.section(QLatin1Char(':'), 1).toUtf8();
            for (const QChar name : names)
                tell(name, what);
            for (const QChar name : names)
                say(name, what);
        }
        for (auto &[name, process] : m_programs)
            process->closeWriteChannel();
        for (auto &[name, process] : m_programs)
            process->waitForFinished(20000);
    }

private:
    void tell(QChar name, const QByteArray &what)
    {
        if (what == "kill")
            return m_programs.at(name)->kill();
        programOf(name).write(what + '\n');
    }

    void say(QChar name, const QByteArray &what)
    {
        QProcess &process = programOf(name);
        if (what == "kill" || what == "renew-and-die") {
            process.waitForFinished(60000);
            std::printf("%c %s\n", name.toLatin1(), what == "kill" ? "killed" : "died");
            std::fflush(stdout);
            return;
        }
        while (!process.canReadLine() && process.waitForReadyRead(60000)) {
        }
        const QByteArray line = process.readLine().trimmed();
        std::printf("%c %s\n", name.toLatin1(), line.isEmpty() ? "silent" : line.constData());
        std::fflush(stdout);
    }

    QProcess &programOf(QChar name)
    {
        std::unique_ptr<QProcess> &process = m_programs[name];
        if (!process) {
            process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(),
                           {runningSubject(), QStringLiteral("--child"), QStringLiteral("program"),
                            m_server, qEnvironmentVariable("HOME") + QStringLiteral("/ours")});
        }
        return *process;
    }

    const QString m_server;
    std::map<QChar, std::unique_ptr<QProcess>> m_programs;
};

int runChild(const QStringList &arguments)
{
    if (arguments.value(0) == QLatin1String("conduct"))
        Conductor(arguments.value(1)).run(arguments.mid(2));
    else
        LogInScript(arguments.value(2), QUrl(arguments.value(1), QUrl::StrictMode)).run();
    return 0;
}

} // namespace

HOOKDESK_TEST_WITH_CHILD(TestSharedLogIn, QCoreApplication, runChild)

} // namespace tst_sharedlogin

#include "tst_sharedlogin.moc"
