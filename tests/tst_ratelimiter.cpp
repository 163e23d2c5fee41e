// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/ratelimiter.h"

#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_ratelimiter {

using Priority = RateLimiter::Priority;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_call_goes_later_than_it_was_asked_for();
    void a_thousand_calls_go_and_the_next_waits_for_the_window();
    void the_window_slides();
    void what_a_person_waits_for_goes_first();
    void a_refusal_holds_everything_back_data();
    void a_refusal_holds_everything_back();
    void refusals_in_a_row_double_the_wait();
    void answers_from_before_the_wait_change_nothing();
    void waiting_is_told_and_ends();
    void nothing_goes_for_an_owner_that_is_gone();
    void a_hold_of_months_holds();
    void a_person_may_end_a_hold();

private:
    void acquire(int count, Priority priority = Priority::Foreground);
    /// Turns the clock and lets the limiter, whose timer knows only the real time, look at it.
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds waitAfterRefusal(std::optional<std::chrono::seconds> s);

    std::chrono::milliseconds m_now{1'000'000};
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<QObject> m_owner;
    QList<Priority> m_gone;
};

void TestRateLimiter::init()
{
    m_limiter = std::make_unique<RateLimiter>(RateLimiter::Limits{}, [this] { return m_now; });
    m_owner = std::make_unique<QObject>();
    m_gone.clear();
}

void TestRateLimiter::acquire(int count, Priority priority)
{
    for (int i = 0; i < count; ++i)
        m_limiter->acquire(m_owner.get(), priority, [this, priority] { m_gone += priority; });
}

void TestRateLimiter::pass(std::chrono::milliseconds time)
{
    m_now += time;
    QObject nobody;
    m_limiter->acquire(&nobody, Priority::Background, [] {}); // starts the timer anew
}

std::chrono::milliseconds
TestRateLimiter::waitAfterRefusal(std::optional<std::chrono::seconds> pause)
{
    m_limiter->holdBack(pause);
    const auto wait = m_limiter->nextIn();
    m_now += wait;
    return wait;
}

void TestRateLimiter::a_call_goes_later_than_it_was_asked_for()
{
    acquire(1);
    QCOMPARE(m_gone.size(), 0);
    QTRY_COMPARE(m_gone.size(), 1);
}

void TestRateLimiter::a_thousand_calls_go_and_the_next_waits_for_the_window()
{
    acquire(1001);
    QTRY_COMPARE(m_gone.size(), 1000);
    QCOMPARE(m_limiter->waiting(), 1);
    QVERIFY(m_limiter->nextIn() >= 60s);
    QVERIFY(m_limiter->nextIn() < 61s);
    pass(m_limiter->nextIn() - 1ms);
    acquire(1);
    QTest::qWait(10); // several turns of the timer
    QCOMPARE(m_gone.size(), 1000);
    pass(1ms);
    QTRY_COMPARE(m_gone.size(), 1002);
    QCOMPARE(m_limiter->waiting(), 0);
}

void TestRateLimiter::the_window_slides()
{
    acquire(600);
    QTRY_COMPARE(m_gone.size(), 600);
    m_now += 30s;
    acquire(600);
    QTRY_COMPARE(m_gone.size(), 1000);
    pass(m_limiter->nextIn()); // the first 600 leave the window
    QTRY_COMPARE(m_gone.size(), 1200);
    acquire(401);
    QTRY_COMPARE(m_gone.size(), 1600);
    QCOMPARE(m_limiter->waiting(), 1);
}

void TestRateLimiter::what_a_person_waits_for_goes_first()
{
    m_limiter->holdBack(10s);
    acquire(2, Priority::Background);
    acquire(2, Priority::Foreground);
    QCOMPARE(m_limiter->waiting(), 4);
    pass(10s);
    QTRY_COMPARE(m_gone.size(), 4);
    QCOMPARE(m_gone, (QList{Priority::Foreground, Priority::Foreground, Priority::Background,
                            Priority::Background}));
}

void TestRateLimiter::a_refusal_holds_everything_back_data()
{
    QTest::addColumn<int>("asked"); // seconds; negative: nothing
    QTest::addColumn<int>("wait");
    QTest::newRow("no time named") << -1 << 60;
    QTest::newRow("a time named") << 7 << 7;
    QTest::newRow("a long time named") << 600 << 600;
    QTest::newRow("a day") << 86400 << 86400;
    QTest::newRow("a month") << 31 * 86400 << 31 * 86400;
    QTest::newRow("at once") << 0 << 0;
}

void TestRateLimiter::a_refusal_holds_everything_back()
{
    QFETCH(int, asked);
    QFETCH(int, wait);
    m_limiter->holdBack(asked < 0 ? std::nullopt : std::optional(std::chrono::seconds(asked)));
    QCOMPARE(m_limiter->nextIn(), std::chrono::milliseconds(std::chrono::seconds(wait)));
    acquire(1);
    pass(std::chrono::seconds(wait));
    QTRY_COMPARE(m_gone.size(), 1);
}

void TestRateLimiter::refusals_in_a_row_double_the_wait()
{
    QCOMPARE(waitAfterRefusal({}), 60s);
    QCOMPARE(waitAfterRefusal({}), 120s);
    QCOMPARE(waitAfterRefusal({}), 240s);
    for (int i = 0; i < 40; ++i)
        QVERIFY(waitAfterRefusal({}) <= 1h);
    m_limiter->noteAccepted();
    QCOMPARE(waitAfterRefusal({}), 60s);
}

void TestRateLimiter::answers_from_before_the_wait_change_nothing()
{
    m_limiter->holdBack({});
    m_limiter->holdBack({}); // three more that were in flight beside the first
    m_limiter->holdBack({});
    m_limiter->holdBack({});
    QCOMPARE(m_limiter->nextIn(), 60s);
    m_limiter->noteAccepted(); // and one that got through before
    m_now += 60s;
    QCOMPARE(waitAfterRefusal({}), 120s);
}

void TestRateLimiter::waiting_is_told_and_ends()
{
    QSignalSpy changed(m_limiter.get(), &RateLimiter::waitingChanged);
    acquire(1);
    QTRY_COMPARE(m_gone.size(), 1);
    QCOMPARE(m_limiter->waiting(), 0);
    m_limiter->holdBack(5s);
    QVERIFY(changed.count() > 0);
    changed.clear();
    acquire(1);
    QCOMPARE(m_limiter->waiting(), 1);
    QCOMPARE(changed.count(), 1);
    changed.clear();
    pass(5s);
    QTRY_COMPARE(m_limiter->waiting(), 0);
    QTRY_VERIFY(changed.count() > 0);
}

void TestRateLimiter::nothing_goes_for_an_owner_that_is_gone()
{
    m_limiter->holdBack(5s);
    acquire(3);
    m_owner.reset();
    QCOMPARE(m_limiter->waiting(), 0);
    m_owner = std::make_unique<QObject>();
    acquire(1);
    pass(5s);
    QTRY_COMPARE(m_gone.size(), 1);
}

void TestRateLimiter::a_hold_of_months_holds()
{
    m_limiter->holdBack(100 * 86400s); // more milliseconds than a QTimer counts
    acquire(1);
    QTest::qWait(20);
    QCOMPARE(m_gone.size(), 0);
    QVERIFY(m_limiter->heldFor() == 100 * 86400s);
}

void TestRateLimiter::a_person_may_end_a_hold()
{
    m_limiter->holdBack(86400s);
    acquire(1);
    m_limiter->endHold();
    QTRY_COMPARE(m_gone.size(), 1);
    QVERIFY(m_limiter->heldFor() == 0s);
}

HOOKDESK_TEST(TestRateLimiter)

} // namespace tst_ratelimiter

#include "tst_ratelimiter.moc"
