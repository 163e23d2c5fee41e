// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/keychainscript.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_keychain {

/// Runs KeychainScript in processes of their own, each with a real gnome-keyring of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_keyring_is_told_and_asked_data();
    void the_keyring_is_told_and_asked();
    void without_a_keyring_that_is_said_data();
    void without_a_keyring_that_is_said();
    void a_second_process_reads_what_the_first_has_written();
    void the_keyring_holds_nothing_of_a_removed_environment();
    void no_file_of_ours_holds_a_secret();

private:
    /// What a shell command prints, a line each, inside with_keyring.sh.
    QStringList inside(const QStringList &options, const QString &command,
                       const QProcessEnvironment &variables)
    {
        QProcess process;
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(WITH_KEYRING),
                      options + QStringList{QStringLiteral("bash"), QStringLiteral("-c"), command});
        if (!process.waitForFinished(60000))
            return {QStringLiteral("it hangs")};
        if (process.exitCode() != 0)
            return {QStringLiteral("status %1").arg(process.exitCode()),
                    QString::fromUtf8(process.readAllStandardError())};
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        return output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QStringList inside(const QString &command)
    {
        return inside({}, command, QProcessEnvironment::systemEnvironment());
    }
    /// The command that runs these steps, with settings in the home folder of with_keyring.sh.
    static QString script(const QString &steps)
    {
        return QStringLiteral("'%1' %2 --child \"$HOME/settings\" %3")
            .arg(QCoreApplication::applicationFilePath(), runningSubject(), steps);
    }
    static QStringList lines(const QString &text)
    {
        return text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }
};

void TestKeychain::initTestCase()
{
    const QStringList answer = inside(QStringLiteral("command -v secret-tool || exit 77"));
    if (answer.value(0) == QLatin1String("status 77"))
        QSKIP("gnome-keyring, dbus or secret-tool is not installed.");
    QCOMPARE(answer.size(), 1);
}

void TestKeychain::the_keyring_is_told_and_asked_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("what was written is read") << "write read"
                                              << "written|the secret";
    QTest::newRow("what was not written is not there") << "read"
                                                       << "nothing";
    QTest::newRow("another environment has its own") << "write read-other"
                                                     << "written|nothing";
    QTest::newRow("what was removed is not there") << "write remove read names"
                                                   << "written|removed|nothing";
    QTest::newRow("what is not there is removed") << "remove"
                                                  << "removed";
    QTest::newRow("any bytes come back")
        << "odd-values"
        << "written|the same|written|the same|written|the same|written|the same|written|the same";
    QTest::newRow("a locked secret is not called missing") << "write lock read"
                                                           << "written|locked";
    QTest::newRow("nothing is missing in a locked keyring either") << "write lock read-other"
                                                                   << "written|nothing";
    QTest::newRow("a locked keyring keeps nothing new") << "write lock write"
                                                        << "written|locked";
    QTest::newRow("a locked secret is not called removed, and stays listed")
        << "write lock remove names"
        << "written|locked|client-secret";
    QTest::newRow("a locked environment is left whole")
        << "write write-others lock remove-all names"
        << "written|written|written|written|0 removed, 3 left|"
           "client-secret webhook-secret:w1 proxy-password";
    QTest::newRow("a slow keyring is not waited for, and its answer told later")
        << "write impatient stop read continue-and-wait read"
        << "written|timed out|late|the secret";
    QTest::newRow("a late write is written, and listed")
        << "impatient stop write names continue-and-wait read"
        << "timed out|client-secret|late|the secret";
    QTest::newRow("a keyring that ends in between is none") << "write end-during-read read"
                                                            << "written|no keyring|no keyring";
    QTest::newRow("an owner that goes is not told, but its secret is listed")
        << "write-for-nobody read names"
        << "the secret|client-secret";
    QTest::newRow("a store may go in between") << "lose-store read"
                                               << "cancelled|the secret";
}

void TestKeychain::the_keyring_is_told_and_asked()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    QCOMPARE(inside(script(steps)), lines(expected));
}

void TestKeychain::without_a_keyring_that_is_said_data()
{
    QTest::addColumn<bool>("bus");
    QTest::newRow("a bus without a keyring") << true;
    QTest::newRow("no bus") << false;
}

void TestKeychain::without_a_keyring_that_is_said()
{
    QFETCH(bool, bus);
    QString command = script(QStringLiteral("write read remove remove-all names"));
    if (!bus)
        command.prepend(QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere "));
    QCOMPARE(
        inside({QStringLiteral("--without")}, command, QProcessEnvironment::systemEnvironment()),
        lines(QStringLiteral("no keyring|no keyring|no keyring|0 removed, 1 left|client-secret")));
}

void TestKeychain::a_second_process_reads_what_the_first_has_written()
{
    const QString two = script(QStringLiteral("write")) + QStringLiteral(" && ") +
                        script(QStringLiteral("read names"));
    QCOMPARE(inside(two), lines(QStringLiteral("written|the secret|client-secret")));
}

void TestKeychain::the_keyring_holds_nothing_of_a_removed_environment()
{
    const QString count = QStringLiteral(
        " && { secret-tool search --all server hookdesk 2>&1 | grep -c '^label' || true; }");
    const QStringList found =
        inside(script(QStringLiteral("write write-others")) + count + QStringLiteral(" && ") +
               script(QStringLiteral("remove-all names read-other")) + count);
    QCOMPARE(found, lines(QStringLiteral(
                        "written|written|written|written|4|3 removed, 0 left|the secret|1")));
}

void TestKeychain::no_file_of_ours_holds_a_secret()
{
    // The secret itself, and as the keychain's own form has it (Base64).
    const QString base64 = QString::fromLatin1(QByteArray(KeychainScript::secret).toBase64());
    const QString search =
        QStringLiteral(" && ls \"$HOME/settings\" && { grep -rlaF -e 's3cret' -e '%1' \"$HOME\""
                       " || true; }")
            .arg(base64);
    QCOMPARE(inside(script(QStringLiteral("write write-others")) + search),
             lines(QStringLiteral("written|written|written|written|environments.json")));
}

static int runScript(const QStringList &arguments)
{
    KeychainScript(arguments.value(0)).run(arguments.mid(1));
    return 0;
}

HOOKDESK_TEST_WITH_CHILD(TestKeychain, QCoreApplication, runScript)

} // namespace tst_keychain

#include "tst_keychain.moc"
