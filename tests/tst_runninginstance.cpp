// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/runninginstance.h"

#include "tests/support/testprogram.h"
#include "ui/shell/commandline.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace hookdesk;

namespace tst_runninginstance {

using Start = RunningInstance::Start;

/// The first start of a person's program, and those that follow it.
class TestRunningInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_second_start_hands_over_what_it_was_asked();
    void what_stands_against_it_is_told();
    void one_that_has_just_begun_is_waited_for();
    void nobody_waits_long_for_one_that_hangs();
    void what_a_killed_one_left_behind_is_no_obstacle();
    void each_folder_of_settings_has_its_own();
    void without_a_place_everybody_is_the_first();
    void strange_messages_are_dropped_data();
    void strange_messages_are_dropped();
    void only_the_user_may_connect();
    void what_counts_for_a_whole_process_is_not_handed_over_data();
    void what_counts_for_a_whole_process_is_not_handed_over();
    void two_starts_of_the_program_are_one_process();

private:
    /// The program itself, with its settings in the folder of the test.
    std::unique_ptr<QProcess> begin(const QStringList &arguments)
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
        program->setProcessEnvironment(variables);
        program->start(QStringLiteral(HOOKDESK_PROGRAM),
                       QStringList{QStringLiteral("--config-dir"),
                                   m_folder->filePath(QStringLiteral("settings"))} +
                           arguments);
        return program;
    }
    /// Its exit code and what it complained of.
    std::pair<int, QString> runToTheEnd(const QStringList &arguments)
    {
        const std::unique_ptr<QProcess> program = begin(arguments);
        if (!program->waitForFinished(20'000))
            return {-1, QStringLiteral("it goes on")};
        return {program->exitCode(), QString::fromUtf8(program->readAllStandardError())};
    }
    [[nodiscard]] std::unique_ptr<RunningInstance> make(const char *settings = "settings") const
    {
        return std::make_unique<RunningInstance>(m_folder->path(),
                                                 m_folder->filePath(QLatin1String(settings)));
    }
    /// A start as another process makes it: it has no event loop yet, and this one goes on.
    std::pair<Start, QString> startBeside(const InstanceRequest &request)
    {
        std::pair<Start, QString> outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const std::unique_ptr<RunningInstance> second = make();
            outcome = {second->start(request), {}};
            outcome.second = second->problem();
        }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000))
            qFatal("a start waits without an end");
        thread->wait();
        return outcome;
    }
    /// The first one, which does what it is asked.
    std::unique_ptr<RunningInstance> first(const QString &problem = {})
    {
        std::unique_ptr<RunningInstance> instance = make();
        if (instance->start({}) != Start::First)
            qFatal("not the first");
        instance->setHandler([this, problem](const InstanceRequest &request) {
            m_asked.append(request);
            return problem;
        });
        return instance;
    }
    [[nodiscard]] QString socketPath() const
    {
        const QDir folder(m_folder->path());
        const QStringList sockets =
            folder.entryList({QStringLiteral("hookdesk-*")}, QDir::System | QDir::Files);
        for (const QString &name : sockets) {
            if (!name.endsWith(QLatin1String(".lock")))
                return folder.filePath(name);
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<InstanceRequest> m_asked;
};

void TestRunningInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_asked.clear();
}

void TestRunningInstance::cleanup()
{
    m_folder.reset();
}

void TestRunningInstance::a_second_start_hands_over_what_it_was_asked()
{
    const std::unique_ptr<RunningInstance> running = first();
    const InstanceRequest request{QStringLiteral("Bäckerei Staging"), false, "token"};
    QCOMPARE(startBeside(request), std::pair(Start::HandedOver, QString()));
    QCOMPARE(startBeside({{}, true, {}}), std::pair(Start::HandedOver, QString()));
    QCOMPARE(m_asked, (QList<InstanceRequest>{request, {{}, true, {}}}));
}

void TestRunningInstance::what_stands_against_it_is_told()
{
    const QString problem = QStringLiteral("There is no environment “Bäckerei”.");
    const std::unique_ptr<RunningInstance> running = first(problem);
    QCOMPARE(startBeside({}), std::pair(Start::HandedOver, problem));
}

void TestRunningInstance::one_that_has_just_begun_is_waited_for()
{
    const std::unique_ptr<RunningInstance> running = make();
    QCOMPARE(running->start({}), Start::First);
    QTimer::singleShot(500, running.get(), [&] {
        running->setHandler([](const InstanceRequest &) { return QString(); });
    });
    QCOMPARE(startBeside({}).first, Start::HandedOver);
}

void TestRunningInstance::nobody_waits_long_for_one_that_hangs()
{
    const std::unique_ptr<RunningInstance> running = make();
    QCOMPARE(running->start({}), Start::First);
    QCOMPARE(startBeside({}).first, Start::NoAnswer);
    running->setHandler([this](const InstanceRequest &request) { // it wakes up
        m_asked.append(request);
        return QString();
    });
    QTest::qWait(200);
    QVERIFY(m_asked.isEmpty()); // nobody waits for that any more
}

void TestRunningInstance::what_a_killed_one_left_behind_is_no_obstacle()
{
    first().reset();
    QString path;
    {
        const std::unique_ptr<RunningInstance> running = first();
        path = socketPath();
        QVERIFY(!path.isEmpty());
    }
    QFile left(path); // where a socket was; nobody listens
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QFile lock(path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nhookdesk\n\n"); // no process has this number
    lock.close();
    const std::unique_ptr<RunningInstance> next = first();
    QCOMPARE(startBeside({}).first, Start::HandedOver);
}

void TestRunningInstance::each_folder_of_settings_has_its_own()
{
    const std::unique_ptr<RunningInstance> running = first();
    const std::unique_ptr<RunningInstance> other = make("other");
    QCOMPARE(other->start({}), Start::First);
    QVERIFY(m_asked.isEmpty());
}

void TestRunningInstance::without_a_place_everybody_is_the_first()
{
    RunningInstance instance(QStringLiteral("/proc/nowhere"), m_folder->path());
    QCOMPARE(instance.start({}), Start::First);
}

void TestRunningInstance::strange_messages_are_dropped_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("another version") << QByteArray("{\"version\":2}\n");
    QTest::newRow("no end") << QByteArray("{\"version\":1");
    QTest::newRow("too long") << QByteArray(RunningInstance::largestRequest + 1, 'x');
}

void TestRunningInstance::strange_messages_are_dropped()
{
    QFETCH(QByteArray, message);
    const std::unique_ptr<RunningInstance> running = first();
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(message);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
    QVERIFY(!socket.readAll().contains("problem")); // there may be the greeting
    QVERIFY(m_asked.isEmpty());
    QCOMPARE(startBeside({}).first, Start::HandedOver); // and it listens as before
}

void TestRunningInstance::only_the_user_may_connect()
{
#ifndef Q_OS_WIN
    const std::unique_ptr<RunningInstance> running = first();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(socketPath()) & others));
#endif
}

void TestRunningInstance::what_counts_for_a_whole_process_is_not_handed_over_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<bool>("isHandedOver");
    const auto list = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing") << list("") << false << true;
    QTest::newRow("an environment") << list("--environment Acme") << false << true;
    QTest::newRow("the sandbox") << list("--sandbox") << false << true;
    QTest::newRow("another folder") << list("--config-dir /tmp/x") << false << true;
    QTest::newRow("on its own") << list("--new-instance") << false << false;
    QTest::newRow("read-only") << list("--environment Acme --read-only") << false << false;
    QTest::newRow("a log") << list("--log /tmp/x") << false << false;
    QTest::newRow("an address")
        << list("--api-url https://api.example --auth-url https://auth.example --client-id x")
        << true << false;
    QTest::newRow("a secret") << list("--environment Acme") << true << false;
}

void TestRunningInstance::what_counts_for_a_whole_process_is_not_handed_over()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, hasSecret);
    QProcessEnvironment variables;
    if (hasSecret)
        variables.insert(QStringLiteral("HOOKDESK_CLIENT_SECRET"), QStringLiteral("correct"));
    const StartRequest request =
        parseCommandLine(QStringList(QStringLiteral("hookdesk")) + arguments, variables);
    QCOMPARE(request.problem, QString());
    QTEST(instanceRequest(request).has_value(), "isHandedOver");
}

void TestRunningInstance::two_starts_of_the_program_are_one_process()
{
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const std::unique_ptr<QProcess> running = begin({});
    QTRY_VERIFY_WITH_TIMEOUT(!socketPath().isEmpty(), 20'000);
    QCOMPARE(runToTheEnd({}).first, 0);
    const auto [code, complaint] =
        runToTheEnd({QStringLiteral("--environment"), QStringLiteral("Nobody's")});
    QCOMPARE(code, 2);
    QVERIFY2(complaint.contains(QStringLiteral("There is no environment “Nobody's”.")),
             qUtf8Printable(complaint));
    const std::unique_ptr<QProcess> beside = begin({QStringLiteral("--new-instance")});
    QTest::qWait(1500);
    QCOMPARE(beside->state(), QProcess::Running);
    beside->kill();
    running->kill(); // and what is left of it is no obstacle
    QVERIFY(beside->waitForFinished());
    QVERIFY(running->waitForFinished());
    const std::unique_ptr<QProcess> next = begin({});
    const auto isFirst = [&] {
        QFile lock(socketPath() + QStringLiteral(".lock"));
        return lock.open(QIODevice::ReadOnly) &&
               lock.readAll().startsWith(QByteArray::number(next->processId()));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFirst(), 20'000);
    QCOMPARE(runToTheEnd({}).first, 0);
    next->kill();
    QVERIFY(next->waitForFinished());
}

HOOKDESK_TEST(TestRunningInstance)

} // namespace tst_runninginstance

#include "tst_runninginstance.moc"
