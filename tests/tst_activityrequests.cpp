// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "tests/support/deliveringsandbox.h"
#include "tests/support/madeactivity.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentMap>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_activityrequests {

using Operation = ActivityOperation;
using Outcome = ActivityResult;

namespace {

constexpr int wait = 20'000;

WebhookDraft draft()
{
    WebhookDraft draft;
    draft.entityType = QStringLiteral("Relation.Person");
    draft.endpoint = QStringLiteral("https://example.com/");
    return draft;
}

Session::Settings settingsFor(ActivityRecorder &recorder)
{
    Session::Settings settings;
    settings.deleteGrace = 0ms;
    settings.pace = quickPace();
    settings.eventLog.interval = 0ms;
    settings.retry.grace = 0ms;
    settings.retry.perSecond = 200;
    settings.retry.confirmation = {100ms, 5000ms};
    settings.activity = &recorder;
    return settings;
}

} // namespace

/// Every request that changes something is in the journal before it is sent, and again when it is
/// known how it ended.
class TestActivityRequests : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void every_request_has_its_beginning_and_its_end_data();
    void every_request_has_its_beginning_and_its_end();
    void a_retry_that_has_to_wait_has_two_beginnings_and_two_ends();
    void a_program_that_is_killed_leaves_what_it_had_begun_data();
    void a_program_that_is_killed_leaves_what_it_had_begun();
    void a_beginning_is_found_until_its_end_is_there();
    void what_waits_for_the_journal_goes_with_its_owner();
    void what_is_added_while_something_is_written_is_waited_for();
    void readers_and_writers_bring_an_old_file_up_to_date_together();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }
    void connectTo(const QUrl &server);
    void startFaulty();
    /// Makes a failed event and reads it.
    [[nodiscard]] EventId failedEvent();
    [[nodiscard]] QList<WebhookId> one(WebhookStatus status);
    /// The newest first, once everything is written; none when the chain is broken.
    [[nodiscard]] QList<ActivityEntry> found(bool withStarts);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<FaultyServer> m_faulty;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
};

void TestActivityRequests::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorder =
        std::make_unique<ActivityRecorder>(path(), ActivityRecorder::Settings{std::nullopt, 100ms});
}

void TestActivityRequests::cleanup()
{
    m_session.reset();
    m_recorder.reset();
    m_environment.reset();
    m_faulty.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestActivityRequests::connectTo(const QUrl &server)
{
    m_session = std::make_unique<Session>(testEnvironment(server), ApiMap(), testCredentials(),
                                          settingsFor(*m_recorder));
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, wait);
}

void TestActivityRequests::startFaulty()
{
    m_faulty = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_faulty);
    m_environment->records = webhookRecords(3);
}

EventId TestActivityRequests::failedEvent()
{
    const QByteArray webhook = activeId();
    setAnswer(webhook, "503");
    change(webhook, 1);
    const bool failed = eventually([this] {
        advance(7200);
        return eventCount("Status%20eq%20'Failed'") == 1;
    });
    QSignalSpy refreshed(&m_session->eventLog(), &EventLog::refreshed);
    m_session->eventLog().refresh();
    setAnswer(webhook, "200");
    if (!failed || !QTest::qWaitFor([&refreshed] { return !refreshed.isEmpty(); }, wait))
        return {};
    return m_session->events().all().first()->id;
}

QList<WebhookId> TestActivityRequests::one(WebhookStatus status)
{
    for (const WebhookPtr &webhook : m_session->webhooks().all()) {
        if (webhook->status() == status)
            return {webhook->id};
    }
    return {};
}

QList<ActivityEntry> TestActivityRequests::found(bool withStarts)
{
    ActivityJournal journal;
    if (!QTest::qWaitFor([this] { return m_recorder->unwritten() == 0; }, wait) ||
        journal.openForReading(path()))
        return {};
    ActivityQuery query;
    query.withStarts = withStarts;
    const StoreResult<ActivityVerification> chain = journal.verify();
    return chain.ok() && !chain.value.firstBreak ? journal.search(query).value
                                                 : QList<ActivityEntry>();
}

void TestActivityRequests::every_request_has_its_beginning_and_its_end_data()
{
    QTest::addColumn<ActivityOperation>("operation");
    QTest::newRow("a create") << Operation::Create;
    QTest::newRow("a deletion") << Operation::Delete;
    QTest::newRow("a reactivation") << Operation::Reactivate;
    QTest::newRow("a retry") << Operation::Retry;
}

void TestActivityRequests::every_request_has_its_beginning_and_its_end()
{
    QFETCH(ActivityOperation, operation);
    QCOMPARE(restart(deliverySettings()), QString());
    connectTo(m_server->url());
    if (operation == Operation::Create)
        QVERIFY(m_session->create({draft()}));
    else if (operation == Operation::Delete)
        QVERIFY(m_session->remove(one(WebhookStatus::Active)));
    else if (operation == Operation::Reactivate)
        QVERIFY(m_session->reactivate(one(WebhookStatus::Deactivated)));
    else
        QVERIFY(m_session->retry({failedEvent()}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->hasUnfinishedJobs(), wait);
    const QList<ActivityEntry> list = found(true);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).operation, operation);
    QCOMPARE(list.at(1).result, Outcome::Started);
    QCOMPARE(list.at(0).result, Outcome::Done);
    QCOMPARE(list.at(0).requestId.size(), 36);
    QCOMPARE(list.at(0).requestId, list.at(1).requestId);
    QCOMPARE(list.at(0).before, list.at(1).before);
    QCOMPARE(found(false).size(), 1);
    QVERIFY(!m_recorder->isUnderWay(list.at(0).requestId));
}

void TestActivityRequests::a_retry_that_has_to_wait_has_two_beginnings_and_two_ends()
{
    QCOMPARE(restart(deliverySettings()), QString());
    connectTo(m_server->url());
    const EventId event = failedEvent();
    QVERIFY(!event.isEmpty());
    const QUrl server = m_server->url();
    m_server.reset(); // nobody answers any more
    RetryJob *job = m_session->retry({event});
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), RetryJob::State::Paused, wait);
    QCOMPARE(found(true).size(), 2);
    QCOMPARE(found(false).first().result, Outcome::Cancelled);
    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(found(true).size(), 4, wait);
    const QList<ActivityEntry> list = found(true);
    QVERIFY(list.at(0).requestId != list.at(2).requestId);
    QCOMPARE(list.at(2).requestId, list.at(3).requestId);
}

void TestActivityRequests::a_program_that_is_killed_leaves_what_it_had_begun_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<ActivityOperation>("operation");
    QTest::newRow("a create") << QByteArray("POST") << Operation::Create;
    QTest::newRow("a deletion") << QByteArray("DELETE") << Operation::Delete;
}

/// With SIGKILL: nothing of the other program runs any more.
void TestActivityRequests::a_program_that_is_killed_leaves_what_it_had_begun()
{
    QFETCH(QByteArray, method);
    QFETCH(ActivityOperation, operation);
    startFaulty();
    m_environment->afterwards.insert(method, FaultyReply::silence());
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {runningSubject(), QStringLiteral("--child"), m_faulty->url().toString(), path(),
                   QString::fromLatin1(method)});
    QTRY_COMPARE_WITH_TIMEOUT(m_environment->works, 1, wait);
    program.kill();
    QVERIFY(program.waitForFinished(wait));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const QList<ActivityEntry> list = found(true); // and the chain is whole
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, operation);
    QCOMPARE(list.first().result, Outcome::Started);
    QVERIFY(!list.first().requestId.isEmpty());
    QVERIFY(!m_recorder->isUnderWay(list.first().requestId)); // not by this program
}

void TestActivityRequests::what_waits_for_the_journal_goes_with_its_owner()
{
    auto owner = std::make_unique<QObject>();
    int gone = 0;
    int there = 0;
    m_recorder->add(entry(1));
    m_recorder->whenWritten(owner.get(), [&gone] { ++gone; });
    m_recorder->whenWritten(this, [&there] { ++there; });
    owner.reset();
    QCOMPARE(there, 0);
    QTRY_COMPARE_WITH_TIMEOUT(there, 1, wait);
    QCOMPARE(gone, 0);
    m_recorder->whenWritten(this, [&there] { ++there; });
    QCOMPARE(there, 2); // nothing is left to be written
}

void TestActivityRequests::what_is_added_while_something_is_written_is_waited_for()
{
    qint64 there = -1;
    m_recorder->add(entry(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->unwritten() == 0, wait);
    m_recorder->add(entry(2));
    QCoreApplication::processEvents(); // the writing of the second has begun
    m_recorder->whenWritten(this, [this, &there] { there = m_recorder->unwritten(); });
    QTRY_COMPARE_WITH_TIMEOUT(there, 0, wait); // without a third that would bring it along
}

void TestActivityRequests::a_beginning_is_found_until_its_end_is_there()
{
    QList<ActivityEntry> list{entry(1), entry(2), entry(3)};
    for (ActivityEntry &begun : list) {
        begun.result = Outcome::Started;
        begun.requestId = newRequestId();
    }
    ActivityEntry end = list.at(1);
    end.result = Outcome::Done;
    list += {end, entry(5), entry(6)}; // the last two belong to no request
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(!journal.append(list));
    QList<qint64> sequences;
    for (const ActivityEntry &one : journal.search({}).value)
        sequences += one.sequence;
    QCOMPARE(sequences, QList<qint64>({6, 5, 4, 3, 1}));
    ActivityQuery query;
    query.result = Outcome::Started;
    QCOMPARE(journal.search(query).value.size(), 2);
    query.withStarts = true;
    QCOMPARE(journal.search(query).value.size(), 3);
    query = {};
    query.text = end.requestId;
    QCOMPARE(journal.search(query).value.size(), 1);
    QVERIFY(!journal.verify().value.firstBreak);
}

void TestActivityRequests::readers_and_writers_bring_an_old_file_up_to_date_together()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("data/activity-v1.sqlite"), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto look = [this](int number) {
        ActivityJournal journal;
        const auto error = number % 2 ? journal.open(path()) : journal.openForReading(path());
        return error ? qint64(-1) : journal.verify().value.checked;
    };
    const QList<qint64> found = QtConcurrent::blockingMapped(QList<int>{0, 1, 2, 3}, look);
    QCOMPARE(found, QList<qint64>(4, 3));
}

/// The program that is killed: it begins what the method says, and waits.
static int beKilled(const QStringList &arguments)
{
    ActivityRecorder recorder(arguments.at(1), {});
    Session session(testEnvironment(QUrl(arguments.at(0))), ApiMap(), testCredentials(),
                    settingsFor(recorder));
    if (arguments.at(2) == QLatin1String("POST"))
        session.create({draft()});
    else
        session.remove({WebhookId{QStringLiteral("1")}});
    return QCoreApplication::exec();
}

HOOKDESK_TEST_WITH_CHILD(TestActivityRequests, QCoreApplication, beKilled)

} // namespace tst_activityrequests

#include "tst_activityrequests.moc"
