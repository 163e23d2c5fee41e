// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "tests/support/environmentscript.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QProcess>
#include <QTest>

using namespace hookdesk;

namespace tst_keptsecret {

/// Adds an environment, connects and removes it, in processes of their own, each with the whole
/// window, and a real gnome-keyring that outlives them.
class TestKeptSecret : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_secret_is_typed_once_and_goes_with_the_environment();
    void no_file_of_ours_holds_the_secret();
    void the_secret_of_a_webhook_is_remembered_and_goes_with_the_environment();
    void what_is_not_to_be_remembered_is_asked_for_again();
    void without_a_keyring_the_secret_is_for_the_session();

private:
    /// What a shell command prints, a line each, inside with_keyring.sh. The sandbox serves
    /// meanwhile.
    QStringList inside(const QString &command, const QStringList &options = {})
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYRING),
                      options + QStringList{QStringLiteral("bash"), QStringLiteral("-c"), command});
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                             120000)) {
            process.kill();
            process.waitForFinished();
            return {QStringLiteral("it hangs")};
        }
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QStringList lines = output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (process.exitCode() != 0)
            lines += QStringLiteral("status %1 %2")
                         .arg(process.exitCode())
                         .arg(QString::fromUtf8(process.readAllStandardError()));
        return lines;
    }
    /// The command that does these steps in one process.
    QString script(const QString &steps) const
    {
        return QStringLiteral("QT_QPA_PLATFORM=offscreen '%1' %2 --child \"$HOME/ours\" %3 %4")
            .arg(QCoreApplication::applicationFilePath(), runningSubject(),
                 m_server->url().toString(), steps);
    }
    static QStringList lines(const QString &text) { return text.split(QLatin1Char('|')); }

    std::unique_ptr<sandbox::SandboxServer> m_server;
};

void TestKeptSecret::initTestCase()
{
    const QStringList answer = inside(QStringLiteral("command -v secret-tool || exit 77"));
    if (answer.join(QString()).contains(QLatin1String("status 77")))
        QSKIP("gnome-keyring, dbus or secret-tool is not installed.");
    sandbox::SandboxSettings settings;
    settings.api.client = {QStringLiteral("sandbox"), EnvironmentScript::secret};
    m_server = std::make_unique<sandbox::SandboxServer>(settings);
    QVERIFY(!m_server->start());
}

void TestKeptSecret::the_secret_is_typed_once_and_goes_with_the_environment()
{
    const QString items =
        QStringLiteral(" && { secret-tool search --all server hookdesk 2>&1 | grep -c '^label' || "
                       "true; }");
    QCOMPARE(inside(script(QStringLiteral("add")) + items + QStringLiteral(" && ") +
                    script(QStringLiteral("open")) + QStringLiteral(" && ") +
                    script(QStringLiteral("remove open")) + items),
             lines(QStringLiteral("40 webhooks|1|40 webhooks|removed|no environment|0")));
}

void TestKeptSecret::no_file_of_ours_holds_the_secret()
{
    const QString base64 = QString::fromLatin1(QByteArray(EnvironmentScript::secret).toBase64());
    // The keyring's own file holds it encrypted, and is looked at as well.
    const QString search =
        QStringLiteral(" && find \"$HOME/ours\" -name environments.json -printf '%f\\n'"
                       " && { grep -rlaF -e '%1' -e '%2' \"$HOME\" || true; }")
            .arg(QLatin1String(EnvironmentScript::secret), base64);
    QCOMPARE(inside(script(QStringLiteral("add")) + QStringLiteral(" && ") +
                    script(QStringLiteral("open")) + search),
             lines(QStringLiteral("40 webhooks|40 webhooks|environments.json")));
}

void TestKeptSecret::the_secret_of_a_webhook_is_remembered_and_goes_with_the_environment()
{
    const QString count =
        QStringLiteral(" && { secret-tool search --all server hookdesk 2>&1 | grep -c '^label'; "
                       "grep -rlaF %1 \"$HOME\"; true; }")
            .arg(QLatin1String(EnvironmentScript::webhookSecret));
    QCOMPARE(inside(script(QStringLiteral("add remember")) + count + QStringLiteral(" && ") +
                    script(QStringLiteral("open check")) + QStringLiteral(" && ") +
                    script(QStringLiteral("remove")) + count),
             lines(QStringLiteral("40 webhooks|remembered|2|40 webhooks|known|removed|0")));
}

void TestKeptSecret::what_is_not_to_be_remembered_is_asked_for_again()
{
    QCOMPARE(inside(script(QStringLiteral("forgetful add open")) + QStringLiteral(" && ") +
                    script(QStringLiteral("open"))),
             lines(QStringLiteral("40 webhooks|40 webhooks|asked for the secret")));
}

void TestKeptSecret::without_a_keyring_the_secret_is_for_the_session()
{
    QCOMPARE(inside(script(QStringLiteral("add open")) + QStringLiteral(" && ") +
                        script(QStringLiteral("open")),
                    {QStringLiteral("--without")}),
             lines(QStringLiteral("said so|40 webhooks|40 webhooks|asked for the secret")));
}

static int runScript(const QStringList &arguments)
{
    EnvironmentScript(arguments.value(0), QUrl(arguments.value(1), QUrl::StrictMode))
        .run(arguments.mid(2));
    return 0;
}

HOOKDESK_TEST_WITH_CHILD(TestKeptSecret, QApplication, runScript)

} // namespace tst_keptsecret

#include "tst_keptsecret.moc"
