// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/bulkjob.h"

#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_bulkjob {

using ItemState = BulkJob::ItemState;
using State = BulkJob::State;

class TestBulkJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void it_waits_and_then_runs();
    void held_it_does_not_run_out_of_time();
    void undo_in_time_starts_nothing();
    void it_can_be_told_not_to_wait();
    void at_most_four_run_at_once();
    void each_item_has_its_result();
    void cancelling_lets_what_runs_finish_and_leaves_the_rest();
    void every_change_is_announced_and_the_end_once();
    void without_a_wait_it_starts_with_the_event_loop();
    void nothing_starts_once_it_is_gone();

private:
    void start(int count, std::chrono::milliseconds grace);
    /// Ends the oldest running item.
    void end(std::optional<ApiError> error = {})
    {
        const BulkJob::Completion done = m_running.takeFirst();
        done(std::move(error));
    }

    std::unique_ptr<BulkJob> m_job;
    QList<BulkJob::Completion> m_running;
    QStringList m_started;
};

void TestBulkJob::init()
{
    m_job.reset();
    m_running.clear();
    m_started.clear();
}

void TestBulkJob::start(int count, std::chrono::milliseconds grace)
{
    QList<BulkJob::Item> items;
    for (int i = 0; i < count; ++i)
        items.append({WebhookId{QString::number(i)}, QString::number(i), ItemState::Queued, {}});
    const auto starter = [this](const BulkJob::Item &item, QObject *, BulkJob::Completion done) {
        m_started += item.id.value;
        m_running += std::move(done);
    };
    m_job = std::make_unique<BulkJob>(BulkJob::Operation::Delete, items, starter, grace, nullptr);
}

void TestBulkJob::it_waits_and_then_runs()
{
    start(2, 200ms);
    QCOMPARE(m_job->state(), State::Waiting);
    QVERIFY(m_job->remainingGrace() > 0ms);
    QVERIFY(m_job->remainingGrace() <= 210ms);
    QTest::qWait(50);
    QVERIFY(m_started.isEmpty());
    QTRY_COMPARE(m_started.size(), 2);
    QCOMPARE(m_job->state(), State::Running);
    QCOMPARE(m_job->remainingGrace(), 0ms);
}

void TestBulkJob::held_it_does_not_run_out_of_time()
{
    start(1, 100ms);
    m_job->hold();
    const auto left = m_job->remainingGrace();
    QTest::qWait(250);
    QVERIFY(m_started.isEmpty());
    QCOMPARE(m_job->remainingGrace(), left);
    m_job->resume();
    QTRY_COMPARE(m_started.size(), 1);
}

void TestBulkJob::undo_in_time_starts_nothing()
{
    start(3, 50ms);
    QSignalSpy finished(m_job.get(), &BulkJob::finished);
    m_job->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_job->state(), State::Finished);
    QCOMPARE(m_job->count(ItemState::Cancelled), 3);
    QTest::qWait(120);
    QVERIFY(m_started.isEmpty());
    m_job->startNow();
    m_job->cancel();
    QVERIFY(m_started.isEmpty());
    QCOMPARE(finished.size(), 1);
}

void TestBulkJob::it_can_be_told_not_to_wait()
{
    start(1, 1h);
    m_job->startNow();
    QCOMPARE(m_started.size(), 1);
    m_job->startNow();
    QCOMPARE(m_started.size(), 1);
}

void TestBulkJob::at_most_four_run_at_once()
{
    start(10, 0ms);
    QTRY_COMPARE(m_started.size(), 4);
    QCOMPARE(m_job->count(ItemState::Running), 4);
    QCOMPARE(m_job->count(ItemState::Queued), 6);
    for (int ended = 1; ended <= 10; ++ended) {
        end();
        QCOMPARE(m_started.size(), std::min(10, 4 + ended));
        QCOMPARE(m_job->settledCount(), ended);
    }
    QVERIFY(m_job->isFinished());
}

void TestBulkJob::each_item_has_its_result()
{
    start(3, 0ms);
    QTRY_COMPARE(m_started.size(), 3);
    end();
    end(ApiError::of(ApiError::Kind::NotApplied));
    QVERIFY(!m_job->isFinished());
    end();
    QVERIFY(m_job->isFinished());
    QCOMPARE(m_job->items().at(0).state, ItemState::Succeeded);
    QVERIFY(!m_job->items().at(0).error);
    QCOMPARE(m_job->items().at(1).state, ItemState::Failed);
    QCOMPARE(m_job->items().at(1).error->kind, ApiError::Kind::NotApplied);
    QCOMPARE(m_job->count(ItemState::Succeeded), 2);
}

void TestBulkJob::cancelling_lets_what_runs_finish_and_leaves_the_rest()
{
    start(6, 0ms);
    QSignalSpy finished(m_job.get(), &BulkJob::finished);
    QTRY_COMPARE(m_started.size(), 4);
    end();
    m_job->cancel();
    QCOMPARE(m_job->state(), State::Cancelling);
    QCOMPARE(m_job->count(ItemState::Running), 4);
    QCOMPARE(m_job->count(ItemState::Cancelled), 1);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(finished.size(), 0);
        end();
    }
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_started.size(), 5);
    QCOMPARE(m_job->count(ItemState::Succeeded), 5);
    QCOMPARE(m_job->settledCount(), 6);
}

void TestBulkJob::every_change_is_announced_and_the_end_once()
{
    start(2, 0ms);
    QSignalSpy items(m_job.get(), &BulkJob::itemChanged);
    QSignalSpy states(m_job.get(), &BulkJob::stateChanged);
    QSignalSpy finished(m_job.get(), &BulkJob::finished);
    QTRY_COMPARE(m_started.size(), 2);
    QCOMPARE(items.size(), 2);
    QCOMPARE(states.size(), 1);
    end();
    end();
    QCOMPARE(items.size(), 4);
    QCOMPARE(states.size(), 2);
    QCOMPARE(finished.size(), 1);
}

void TestBulkJob::without_a_wait_it_starts_with_the_event_loop()
{
    start(1, 0ms);
    QVERIFY(m_started.isEmpty());
    QTRY_COMPARE(m_started.size(), 1);
}

void TestBulkJob::nothing_starts_once_it_is_gone()
{
    start(1, 20ms);
    m_job.reset();
    QTest::qWait(60);
    QVERIFY(m_started.isEmpty());
}

HOOKDESK_TEST(TestBulkJob)

} // namespace tst_bulkjob

#include "tst_bulkjob.moc"
