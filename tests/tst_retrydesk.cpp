// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retrydesk.h"

#include "tests/support/retryingserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_retrydesk {

using Kind = ApiError::Kind;
using State = RetryJob::State;
using ItemState = RetryJob::ItemState;

/// Retries from the log, and those that a crash interrupted.
class TestRetryDesk : public QObject, private RetryFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void what_left_the_log_is_told();
    void an_interrupted_job_sends_only_the_rest();
    void what_was_in_flight_is_looked_up_before_it_is_sent_again_data();
    void what_was_in_flight_is_looked_up_before_it_is_sent_again();
    void an_interrupted_job_can_be_given_up();
    void a_job_that_runs_is_not_interrupted();
    void without_a_journal_it_works_and_says_so();
    void a_read_only_environment_retries_nothing();
    void the_journal_is_read_beside_the_window();
    void a_job_that_another_program_has_is_not_taken_up();

private:
    void connectTo(bool readOnly = false);
    void openDesk()
    {
        m_desk.reset();
        m_desk = std::make_unique<RetryDesk>(*m_client, *m_log, journalPath(), settings(),
                                             [](const WebhookId &id) { return id.value; });
    }
    /// Opens the desk and waits for what a crash has left.
    [[nodiscard]] bool openDeskWithPending()
    {
        openDesk();
        return QTest::qWaitFor([this] { return m_desk->pending().size() == 1; });
    }
    /// Whatever the desk was told to write is written, and what was left is known.
    [[nodiscard]] bool openDeskAndLook()
    {
        openDesk();
        bool looked = false;
        m_desk->takeUp(-1, this, [&looked](RetryJob *) { looked = true; });
        return QTest::qWaitFor([&looked] { return looked; });
    }
    [[nodiscard]] RetryJob *takeUp(qint64 job)
    {
        std::optional<RetryJob *> taken;
        m_desk->takeUp(job, this, [&taken](RetryJob *made) { taken = made; });
        return !taken && QTest::qWaitFor([&taken] { return taken.has_value(); }) ? *taken : nullptr;
    }
    [[nodiscard]] std::unique_ptr<RetryJob> start(const QList<RetryIntent> &list,
                                                  RetryJob::Settings with = settings())
    {
        return std::make_unique<RetryJob>(*m_client, nullptr, list, with, nullptr);
    }
    /// A retry that a crash interrupted, with the progress of each event.
    void interrupt(const QList<RetryProgress> &progress);

    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<RetryDesk> m_desk;
};

void TestRetryDesk::init()
{
    begin();
    connectTo();
}

void TestRetryDesk::connectTo(bool readOnly)
{
    m_desk.reset();
    m_log.reset();
    connectClient(readOnly);
    m_log = std::make_unique<EventLog>(*m_client, EventLog::Settings{0ms, 0ms, 600s, 100'000});
}

void TestRetryDesk::cleanup()
{
    m_desk.reset();
    m_log.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestRetryDesk::interrupt(const QList<RetryProgress> &progress)
{
    RetryJournal journal;
    QVERIFY(!journal.open(journalPath()));
    const StoreResult<qint64> job =
        journal.begin(before, intents(static_cast<int>(progress.size())));
    QVERIFY(job.ok());
    for (qsizetype i = 0; i < progress.size(); ++i)
        QVERIFY(!journal.note(job.value, i, progress.at(i)));
}

void TestRetryDesk::what_left_the_log_is_told()
{
    m_there.fill(2);
    m_log->refresh();
    QTRY_VERIFY(!m_log->state().loading);
    QCOMPARE(m_log->events().size(), 2);
    openDesk();
    RetryJob *job = m_desk->retry(m_log->events().all());
    QVERIFY(job);
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_log->events().size(), 0);
    m_desk->clearFinishedJobs();
    QVERIFY(m_desk->jobs().isEmpty());
}

void TestRetryDesk::an_interrupted_job_sends_only_the_rest()
{
    m_there.fill(8);
    using Progress = RetryProgress;
    interrupt({Progress::Delivered, Progress::Sent, Progress::Failed, Progress::NotSent,
               Progress::Queued, Progress::Queued, Progress::Queued, Progress::Queued});
    m_there.log.remove("e1");
    QVERIFY(openDeskWithPending());
    QCOMPARE(m_desk->pending().first().startedAt, before);
    QCOMPARE(m_desk->pending().first().count(Progress::Queued), 4);
    RetryJob *job = takeUp(m_desk->pending().first().job);
    QVERIFY(job);
    QVERIFY(m_desk->pending().isEmpty());
    QCOMPARE(job->state(), State::Paused); // nothing is sent unasked
    QTest::qWait(100);
    QVERIFY(m_there.posted.isEmpty());
    job->resume();
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted, QList<QByteArray>({"e4", "e5", "e6", "e7"}));
    QCOMPARE(job->items().at(1).state, ItemState::Delivered);
    QVERIFY(openDeskAndLook());
    QVERIFY(m_desk->pending().isEmpty());
}

void TestRetryDesk::what_was_in_flight_is_looked_up_before_it_is_sent_again_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<int>("posts");
    QTest::newRow("it was delivered") << 0 << true << ItemState::Delivered << 0;
    QTest::newRow("it failed again") << 6 << true << ItemState::Failed << 0;
    QTest::newRow("it was not sent") << 5 << true << ItemState::Delivered << 1;
    QTest::newRow("nobody knows") << 5 << false << ItemState::Unknown << 0;
}

void TestRetryDesk::what_was_in_flight_is_looked_up_before_it_is_sent_again()
{
    QFETCH(int, attempts);
    QFETCH(bool, hasLog);
    QFETCH(int, posts);
    interrupt({RetryProgress::Sent, RetryProgress::Sending});
    m_there.hasLog = hasLog;
    if (attempts > 0)
        m_there.log.insert("e1", {RetryingServer::Fate::Delivered, attempts});
    QVERIFY(openDeskWithPending());
    RetryJob *job = takeUp(m_desk->pending().first().job);
    QVERIFY(job);
    job->resume();
    QTRY_VERIFY(job->isFinished());
    QTEST(job->items().at(1).state, "state");
    QCOMPARE(m_there.posted.count("e1"), posts);
    QCOMPARE(m_there.posted.count("e0"), 0);
}

void TestRetryDesk::an_interrupted_job_can_be_given_up()
{
    interrupt({RetryProgress::Queued});
    QVERIFY(openDeskWithPending());
    QSignalSpy changed(m_desk.get(), &RetryDesk::pendingChanged);
    m_desk->giveUp(m_desk->pending().first().job);
    QCOMPARE(changed.size(), 1);
    QVERIFY(openDeskAndLook());
    QVERIFY(m_desk->pending().isEmpty());
    QVERIFY(m_there.posted.isEmpty());
}

void TestRetryDesk::a_job_that_runs_is_not_interrupted()
{
    m_there.fill(30);
    m_log->refresh();
    QTRY_VERIFY(!m_log->state().loading);
    openDesk();
    RetryJob *job = m_desk->retry(m_log->events().all());
    job->setPace(20);
    QTRY_VERIFY(m_there.posted.size() >= 2);
    RetryJournal other; // of the same process here, which the lock tells from another as well
    QVERIFY(!other.open(journalPath()));
    QVERIFY(other.interrupted().value.isEmpty());
    QVERIFY(openDeskWithPending()); // the window was closed in the middle, and opened again
    const InterruptedRetry left = m_desk->pending().first();
    QCOMPARE(left.retries.size(), 30);
    QVERIFY(left.count(RetryProgress::Sending) <= 1);
    const qsizetype known = 30 - left.count(RetryProgress::Queued);
    // One may be marked as possibly sent and not have been on its way yet.
    QVERIFY(known - m_there.posted.size() <= left.count(RetryProgress::Sending));
    QVERIFY(known >= m_there.posted.size());
    RetryJob *again = takeUp(left.job);
    again->setPace(500);
    again->resume();
    QTRY_VERIFY(again->isFinished());
    const QSet<QByteArray> distinct(m_there.posted.begin(), m_there.posted.end());
    QCOMPARE(distinct.size(), 30);
    QVERIFY(m_there.posted.size() <= 31);
}

void TestRetryDesk::without_a_journal_it_works_and_says_so()
{
    m_there.fill(2);
    m_log->refresh();
    QTRY_VERIFY(!m_log->state().loading);
    m_desk = std::make_unique<RetryDesk>(*m_client, *m_log, m_folder->path(),
                                         settings(), // a folder is no file
                                         [](const WebhookId &id) { return id.value; });
    QTRY_VERIFY(m_desk->journalProblem());
    RetryJob *job = m_desk->retry(m_log->events().all());
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted.size(), 2);
}

void TestRetryDesk::a_read_only_environment_retries_nothing()
{
    interrupt({RetryProgress::Queued});
    connectTo(true);
    QVERIFY(openDeskWithPending());
    WebhookEvent event;
    event.id = EventId{QStringLiteral("e0")};
    QVERIFY(!m_desk->retry({std::make_shared<const WebhookEvent>(event)}));
    QVERIFY(!takeUp(m_desk->pending().first().job));
    const auto job = start(intents(1)); // and if somebody tries, the client refuses
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->items().first().error->kind, Kind::Forbidden);
    QVERIFY(m_there.posted.isEmpty());
}

/// Waiting for a file that another program holds is the same as a slow disk.
void TestRetryDesk::the_journal_is_read_beside_the_window()
{
    interrupt({RetryProgress::Queued});
    SqliteFile holder;
    QVERIFY(!holder.open(journalPath(), {{QStringLiteral("SELECT 1")}},
                         SqliteFile::Durability::ProcessDeath));
    QVERIFY(!holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    openDesk();
    QVERIFY(!m_desk->journalProblem()); // nobody has waited for it
    QSignalSpy changed(m_desk.get(), &RetryDesk::pendingChanged);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_desk->journalProblem()->kind, StoreError::Kind::Locked);
    QCOMPARE(m_desk->pending().size(), 1);
    QVERIFY(!holder.run(QStringLiteral("COMMIT")));
}

void TestRetryDesk::a_job_that_another_program_has_is_not_taken_up()
{
    interrupt({RetryProgress::Queued});
    QVERIFY(openDeskWithPending());
    const qint64 job = m_desk->pending().first().job;
    RetryJournal other;
    QVERIFY(!other.open(journalPath()));
    QVERIFY(other.claim(job));
    QVERIFY(!takeUp(job));
    QCOMPARE(m_desk->pending().size(), 1);
    QVERIFY(m_desk->jobs().isEmpty());
}

HOOKDESK_TEST(TestRetryDesk)

} // namespace tst_retrydesk

#include "tst_retrydesk.moc"
