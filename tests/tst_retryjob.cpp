// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retryjob.h"

#include "tests/support/retryingserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_retryjob {

using Kind = ApiError::Kind;
using State = RetryJob::State;
using ItemState = RetryJob::ItemState;

class TestRetryJob : public QObject, private RetryFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void every_event_is_posted_once_and_confirmed();
    void the_same_event_twice_is_posted_once();
    void a_job_is_paced();
    void a_job_that_is_undone_sends_nothing();
    void a_paused_job_sends_nothing_until_it_goes_on();
    void a_cancelled_job_leaves_the_rest_alone();
    void an_event_that_is_gone_counts_as_delivered();
    void a_server_without_retry_is_told_from_an_event_that_is_gone_data();
    void a_server_without_retry_is_told_from_an_event_that_is_gone();
    void an_event_that_fails_again_says_why();
    void a_webhook_that_fails_too_often_is_stopped_and_no_other();
    void a_few_failures_stop_nothing_data();
    void a_few_failures_stop_nothing();
    void a_refusal_belongs_to_its_event_data();
    void a_refusal_belongs_to_its_event();
    void a_lost_answer_is_looked_up_and_never_sent_twice_data();
    void a_lost_answer_is_looked_up_and_never_sent_twice();
    void a_server_out_of_reach_pauses_the_job();
    void what_nobody_tells_stays_accepted_data();
    void what_nobody_tells_stays_accepted();
    void a_locked_journal_pauses_before_anything_is_sent();
    void everything_is_in_the_journal_before_it_is_sent();
    void the_window_does_not_wait_for_the_journal();
    void what_is_undone_while_it_is_written_down_is_not_sent_data();
    void what_is_undone_while_it_is_written_down_is_not_sent();
    void undoing_many_is_told_once();
    void stopping_a_webhook_is_told_once();
    void nothing_is_sent_after_the_job_is_gone();
    void the_end_of_the_client_ends_the_sending();
    void a_listener_may_destroy_the_job();

private:
    void openJournal(RetryRecorder &journal)
    {
        journal.run([path = journalPath()](RetryJournal &opened) { return opened.open(path); },
                    this, [](const std::optional<StoreError> &error) { QVERIFY(!error); });
    }
    /// What another program reads of an event in the journal.
    [[nodiscard]] QString journalled(const QByteArray &event) const
    {
        SqliteFile file;
        if (file.openForReading(journalPath()))
            return {};
        QString progress;
        (void)file.each(QStringLiteral("SELECT progress FROM retry WHERE event_id = ?"),
                        {QString::fromLatin1(event)}, [&progress](const QSqlQuery &row) {
                            progress = row.value(0).toString();
                            return false;
                        });
        return progress;
    }
    [[nodiscard]] std::unique_ptr<RetryJob> start(const QList<RetryIntent> &list,
                                                  RetryJob::Settings with = settings())
    {
        return std::make_unique<RetryJob>(*m_client, nullptr, list, with, nullptr);
    }
};

void TestRetryJob::init()
{
    begin();
    connectClient();
}

void TestRetryJob::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestRetryJob::every_event_is_posted_once_and_confirmed()
{
    m_there.fill(40);
    const auto job = start(intents(40));
    QSignalSpy finished(job.get(), &RetryJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_there.posted.size(), 40);
    QCOMPARE(QSet<QByteArray>(m_there.posted.begin(), m_there.posted.end()).size(), 40);
    QCOMPARE(job->count(ItemState::Delivered), 40);
    QCOMPARE(job->settledCount(), 40);
    QVERIFY(job->isFinished());
    for (const FaultyRequest &request : m_server->requests()) {
        if (request.path.endsWith("/retry"))
            QCOMPARE(request.body, QByteArray("{}"));
    }
}

void TestRetryJob::the_same_event_twice_is_posted_once()
{
    m_there.fill(2);
    const auto job = start(intents(2) + intents(2, "E"));
    QCOMPARE(job->items().size(), 2);
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted.size(), 2);
}

void TestRetryJob::a_job_is_paced()
{
    m_there.fill(6);
    RetryJob::Settings slow = settings();
    slow.perSecond = 10;
    const auto job = start(intents(6), slow);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(m_there.posted.size(), 6);
    QVERIFY(timer.elapsed() >= 490);
    QCOMPARE(job->pace(), 10.0);
}

void TestRetryJob::a_job_that_is_undone_sends_nothing()
{
    m_there.fill(3);
    RetryJob::Settings patient = settings();
    patient.grace = 60s;
    const auto job = start(intents(3), patient);
    QSignalSpy finished(job.get(), &RetryJob::finished);
    QCOMPARE(job->state(), State::Waiting);
    QVERIFY(job->remainingGrace() > 50s);
    job->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job->count(ItemState::Cancelled), 3);
    QTest::qWait(200);
    QVERIFY(m_there.posted.isEmpty());
}

void TestRetryJob::a_paused_job_sends_nothing_until_it_goes_on()
{
    m_there.fill(30);
    RetryJob::Settings slow = settings();
    slow.perSecond = 50;
    const auto job = start(intents(30), slow);
    QTRY_VERIFY(m_there.posted.size() >= 3);
    job->pause();
    QCOMPARE(job->state(), State::Paused);
    QTest::qWait(100); // what was under way arrives
    const qsizetype posted = m_there.posted.size();
    QTest::qWait(300);
    QCOMPARE(m_there.posted.size(), posted);
    QVERIFY(posted < 30);
    job->resume();
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted.size(), 30);
}

void TestRetryJob::a_cancelled_job_leaves_the_rest_alone()
{
    m_there.fill(30);
    RetryJob::Settings slow = settings();
    slow.perSecond = 50;
    const auto job = start(intents(30), slow);
    QTRY_VERIFY(m_there.posted.size() >= 3);
    job->cancel();
    QTRY_VERIFY(job->isFinished());
    const qsizetype posted = m_there.posted.size();
    QVERIFY(job->count(ItemState::Cancelled) > 0);
    QCOMPARE(job->count(ItemState::Cancelled) + posted, 30);
    QTest::qWait(200);
    QCOMPARE(m_there.posted.size(), posted);
}

void TestRetryJob::an_event_that_is_gone_counts_as_delivered()
{
    m_there.fill(3);
    m_there.log.remove("e0"); // the very first: it takes a look to know what a 404 means
    m_there.log.remove("e2");
    const auto job = start(intents(3));
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->items().at(0).state, ItemState::Gone);
    QCOMPARE(job->items().at(1).state, ItemState::Delivered);
    QCOMPARE(job->items().at(2).state, ItemState::Gone);
    QCOMPARE(job->count(ItemState::Failed), 0);
    QCOMPARE(m_there.posted.size(), 3);
}

void TestRetryJob::a_server_without_retry_is_told_from_an_event_that_is_gone_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("the event is there") << true;
    QTest::newRow("there is no log either") << false;
}

void TestRetryJob::a_server_without_retry_is_told_from_an_event_that_is_gone()
{
    QFETCH(bool, hasLog);
    m_there.fill(20);
    m_there.retries = false;
    m_there.hasLog = hasLog;
    const auto job = start(intents(20));
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted.size(), 1);
    QCOMPARE(job->count(ItemState::Failed), 1);
    QCOMPARE(job->count(ItemState::Stopped), 19);
    QVERIFY(job->problem());
    QCOMPARE(job->problem()->kind, Kind::Unsupported);
}

void TestRetryJob::an_event_that_fails_again_says_why()
{
    m_there.fill(2, RetryingServer::Fate::FailsAgain);
    const auto job = start(intents(2));
    QSignalSpy seen(job.get(), &RetryJob::eventSeen);
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->count(ItemState::Failed), 2);
    QCOMPARE(job->items().first().cause.httpStatus, 503);
    QVERIFY(!job->items().first().error);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().first().value<WebhookEvent>().attemptCount.value_or(0), 6);
}

void TestRetryJob::a_webhook_that_fails_too_often_is_stopped_and_no_other()
{
    m_there.fill(60, RetryingServer::Fate::FailsAgain, "bad");
    m_there.fill(30, RetryingServer::Fate::Delivered, "good");
    RetryJob::Settings slow = settings();
    slow.perSecond = 60;
    const auto job = start(intents(60, "bad", "w1") + intents(30, "good", "w2"), slow);
    QSignalSpy stopped(job.get(), &RetryJob::webhookStopped);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 15000);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(job->stoppedWebhooks(), QSet<WebhookId>{WebhookId{QStringLiteral("w1")}});
    QVERIFY(job->count(ItemState::Failed) >= 10);
    QVERIFY(job->count(ItemState::Stopped) > 0);
    QCOMPARE(job->count(ItemState::Failed) + job->count(ItemState::Stopped), 60);
    QCOMPARE(job->count(ItemState::Delivered), 30);
}

void TestRetryJob::a_few_failures_stop_nothing_data()
{
    QTest::addColumn<int>("bad");
    QTest::addColumn<int>("good");
    QTest::newRow("below ten") << 9 << 0;
    QTest::newRow("just half") << 10 << 10;
}

void TestRetryJob::a_few_failures_stop_nothing()
{
    QFETCH(int, bad);
    QFETCH(int, good);
    m_there.fill(bad, RetryingServer::Fate::FailsAgain, "bad");
    m_there.fill(good, RetryingServer::Fate::Delivered, "good");
    const auto job = start(intents(good, "good") + intents(bad, "bad"));
    QTRY_VERIFY(job->isFinished());
    QVERIFY(job->stoppedWebhooks().isEmpty());
    QCOMPARE(m_there.posted.size(), bad + good);
}

void TestRetryJob::a_refusal_belongs_to_its_event_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("409") << 409 << Kind::Rejected;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("500") << 500 << Kind::Server;
    QTest::newRow("503") << 503 << Kind::Server;
}

void TestRetryJob::a_refusal_belongs_to_its_event()
{
    QFETCH(int, status);
    m_there.fill(3);
    m_server->once("POST", "/v1/webhooks/events/e1", FaultyReply::answer(status, "{}"));
    const auto job = start(intents(3));
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->count(ItemState::Delivered), 2);
    QCOMPARE(job->items().at(1).state, ItemState::Failed);
    QVERIFY(job->items().at(1).error);
    QTEST(job->items().at(1).error->kind, "kind");
    QCOMPARE(m_server->requestCount("POST", "/v1/webhooks/events/e1"), 1);
}

void TestRetryJob::a_lost_answer_is_looked_up_and_never_sent_twice_data()
{
    QTest::addColumn<RetryingServer::Fate>("fate");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("it was delivered") << RetryingServer::Fate::Delivered << ItemState::Delivered;
    QTest::newRow("it failed again") << RetryingServer::Fate::FailsAgain << ItemState::Failed;
    QTest::newRow("nothing happened") << RetryingServer::Fate::Nothing << ItemState::Unknown;
}

void TestRetryJob::a_lost_answer_is_looked_up_and_never_sent_twice()
{
    QFETCH(RetryingServer::Fate, fate);
    m_there.fill(1, fate);
    m_server->setHandler([this](const FaultyRequest &request) {
        const FaultyReply reply = m_there.answer(request);
        return request.method == "POST" ? FaultyReply::drop() : reply;
    });
    const auto job = start(intents(1));
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(m_there.posted.size(), 1);
    QTEST(job->items().first().state, "state");
}

void TestRetryJob::a_server_out_of_reach_pauses_the_job()
{
    m_there.fill(2);
    m_server->once("POST", "/v1/webhooks/events/", FaultyReply::redirect("http://other.invalid/"));
    const auto job = start(intents(2));
    QTRY_COMPARE(job->state(), State::Paused);
    QVERIFY(job->problem());
    QCOMPARE(job->problem()->kind, Kind::RedirectRefused);
    QCOMPARE(job->count(ItemState::Queued), 2);
    job->resume();
    QVERIFY(!job->problem());
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->count(ItemState::Delivered), 2);
}

void TestRetryJob::what_nobody_tells_stays_accepted_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("filters");
    QTest::newRow("no log") << false << true;
    QTest::newRow("a log that ignores filters") << true << false;
    QTest::newRow("a log in which nothing happens") << true << true;
}

void TestRetryJob::what_nobody_tells_stays_accepted()
{
    QFETCH(bool, hasLog);
    QFETCH(bool, filters);
    m_there.fill(150, RetryingServer::Fate::Nothing, "a"); // more than a page, and before ours
    m_there.fill(3, RetryingServer::Fate::Nothing);
    m_there.hasLog = hasLog;
    m_there.filters = filters;
    const auto job = start(intents(3));
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->count(ItemState::Accepted), 3);
    QCOMPARE(m_there.posted.size(), 3);
}

void TestRetryJob::a_locked_journal_pauses_before_anything_is_sent()
{
    m_there.fill(5);
    RetryRecorder journal;
    openJournal(journal);
    RetryJob::Settings slow = settings();
    slow.perSecond = 20;
    RetryJob job(*m_client, &journal, intents(5), slow, nullptr);
    QTRY_VERIFY(m_there.posted.size() >= 1);
    SqliteFile holder;
    QVERIFY(!holder.open(journalPath(), {{QStringLiteral("SELECT 1")}},
                         SqliteFile::Durability::ProcessDeath));
    QVERIFY(!holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    QTRY_COMPARE(job.state(), State::Paused);
    QVERIFY(job.journalProblem());
    QCOMPARE(job.journalProblem()->kind, StoreError::Kind::Locked);
    const qsizetype posted = m_there.posted.size();
    QTest::qWait(200);
    QCOMPARE(m_there.posted.size(), posted);
    QVERIFY(!holder.run(QStringLiteral("COMMIT")));
    job.resume();
    QTRY_VERIFY(job.isFinished());
    QCOMPARE(m_there.posted.size(), 5);
}

void TestRetryJob::everything_is_in_the_journal_before_it_is_sent()
{
    m_there.fill(20);
    RetryRecorder journal;
    openJournal(journal);
    QMap<QByteArray, QString> whenSent;
    m_server->setHandler([&](const FaultyRequest &request) {
        if (request.method == "POST" && request.path.endsWith("/retry")) {
            const QByteArray event = request.path.split('/').at(4);
            whenSent.insert(event, journalled(event));
        }
        return m_there.answer(request);
    });
    RetryJob job(*m_client, &journal, intents(20), settings(), nullptr);
    QTRY_VERIFY(job.isFinished());
    QVERIFY(!job.journalProblem());
    QCOMPARE(whenSent.size(), 20);
    for (const QString &progress : std::as_const(whenSent))
        QCOMPARE(progress, QStringLiteral("sending"));
    QCOMPARE(journalled("e19"), QStringLiteral("delivered"));
}

/// Waiting for a file that another program holds is the same as a slow disk.
void TestRetryJob::the_window_does_not_wait_for_the_journal()
{
    m_there.fill(2);
    RetryRecorder journal;
    openJournal(journal);
    RetryJob::Settings patient = settings();
    patient.grace = 60s;
    RetryJob job(*m_client, &journal, intents(2), patient, nullptr);
    SqliteFile holder;
    bool isOpen = false;
    journal.run([](const RetryJournal &) { return true; }, this,
                [&isOpen](bool) { isOpen = true; });
    QTRY_VERIFY(isOpen);
    QVERIFY(!holder.open(journalPath(), {{QStringLiteral("SELECT 1")}},
                         SqliteFile::Durability::ProcessDeath));
    QVERIFY(!holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    job.startNow();
    QVERIFY(!job.journalProblem()); // nobody has waited for it
    QTRY_VERIFY(job.journalProblem());
    QCOMPARE(job.journalProblem()->kind, StoreError::Kind::Locked);
    QVERIFY(!holder.run(QStringLiteral("COMMIT")));
    QTRY_VERIFY(job.isFinished()); // nothing was promised: it goes on without
    QCOMPARE(m_there.posted.size(), 2);
}

void TestRetryJob::what_is_undone_while_it_is_written_down_is_not_sent_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::newRow("cancelled") << false;
    QTest::newRow("paused, and then cancelled") << true;
}

void TestRetryJob::what_is_undone_while_it_is_written_down_is_not_sent()
{
    QFETCH(bool, pauses);
    m_there.fill(2);
    RetryRecorder journal;
    openJournal(journal);
    RetryJob::Settings patient = settings();
    patient.grace = 60s;
    {
        RetryJob job(*m_client, &journal, intents(2), patient, nullptr);
        job.startNow();
        if (pauses)
            job.pause();
        job.cancel();
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.count(ItemState::Cancelled), 2);
    }
    QTest::qWait(100);
    QVERIFY(m_there.posted.isEmpty());
    RetryJournal later;
    QVERIFY(!later.open(journalPath()));
    QVERIFY(later.interrupted().value.isEmpty()); // it is not offered to be taken up
}

void TestRetryJob::undoing_many_is_told_once()
{
    constexpr int many = 20'000;
    RetryJob::Settings patient = settings();
    patient.grace = 60s;
    const auto job = start(intents(many), patient);
    QSignalSpy item(job.get(), &RetryJob::itemChanged);
    QSignalSpy leftOut(job.get(), &RetryJob::itemsLeftOut);
    QSignalSpy state(job.get(), &RetryJob::stateChanged);
    job->cancel();
    QCOMPARE(item.size(), 0);
    QCOMPARE(state.size(), 1);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.first(), QVariantList({qsizetype{0}, qsizetype{many - 1}, qsizetype{many}}));
    QCOMPARE(job->count(ItemState::Cancelled), many);
    QVERIFY(job->isFinished());
}

void TestRetryJob::stopping_a_webhook_is_told_once()
{
    m_there.fill(60, RetryingServer::Fate::FailsAgain, "bad");
    RetryJob::Settings slow = settings();
    slow.perSecond = 60;
    const auto job = start(intents(60, "bad", "w1"), slow);
    QSignalSpy leftOut(job.get(), &RetryJob::itemsLeftOut);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 15000);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.first().at(2).value<qsizetype>(), job->count(ItemState::Stopped));
}

void TestRetryJob::nothing_is_sent_after_the_job_is_gone()
{
    m_there.fill(30);
    RetryJob::Settings slow = settings();
    slow.perSecond = 50;
    auto job = start(intents(30), slow);
    QTRY_VERIFY(m_there.posted.size() >= 2);
    job.reset();
    QTest::qWait(100);
    const qsizetype posted = m_there.posted.size();
    QTest::qWait(300);
    QCOMPARE(m_there.posted.size(), posted);
    QVERIFY(posted < 30);
}

void TestRetryJob::the_end_of_the_client_ends_the_sending()
{
    m_there.fill(3);
    m_server->always("POST", "/v1/webhooks", FaultyReply::silence());
    const auto job = start(intents(3));
    QTRY_COMPARE(m_server->requestCount("POST", "/v1/webhooks"), 1);
    m_client.reset();
    QTRY_COMPARE(job->count(ItemState::Unknown), 1);
    QCOMPARE(job->count(ItemState::Queued), 2);
    job->pause();
    job->resume();
    job->cancel();
    QVERIFY(job->isFinished());
}

void TestRetryJob::a_listener_may_destroy_the_job()
{
    m_there.fill(2);
    auto job = start(intents(2));
    connect(job.get(), &RetryJob::finished, this, [&job] { job.reset(); });
    QTRY_VERIFY(!job);
    QCOMPARE(m_there.posted.size(), 2);
}

HOOKDESK_TEST(TestRetryJob)

} // namespace tst_retryjob

#include "tst_retryjob.moc"
