// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/background.h"

#include "tests/support/testprogram.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace hookdesk;

namespace tst_background {

/// Work on other threads, and the deaths of those who wait for it.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void the_answer_comes_to_the_thread_that_asked();
    void nobody_is_told_after_the_owner_is_gone();
    void a_handler_may_destroy_its_owner();
    void a_handler_may_keep_the_answer();
    void one_thread_answers_in_order();
};

void TestBackground::the_answer_comes_to_the_thread_that_asked()
{
    QThread *answered = nullptr;
    QThread *worked = nullptr;
    runInBackground(
        this, [] { return QThread::currentThread(); },
        [&](QThread *worker) {
            worked = worker;
            answered = QThread::currentThread();
        });
    QVERIFY(!answered); // never before the caller goes on
    QTRY_COMPARE(answered, QThread::currentThread());
    QVERIFY(worked != answered);
    QTRY_VERIFY(findChildren<QFutureWatcherBase *>().isEmpty());
}

void TestBackground::nobody_is_told_after_the_owner_is_gone()
{
    auto owner = std::make_unique<QObject>();
    const auto isDone = std::make_shared<std::atomic_bool>(false);
    bool isTold = false;
    const auto held = std::make_shared<int>(0); // goes with the handler
    const auto work = [isDone] {
        *isDone = true;
        return 1;
    };
    runInBackground(owner.get(), work, [&isTold, held](int) { isTold = true; });
    QCOMPARE(held.use_count(), 2L);
    owner.reset();
    QCOMPARE(held.use_count(), 1L);
    QTRY_VERIFY(*isDone);
    bool isNextTold = false;
    runInBackground(
        this, [] { return 2; }, [&isNextTold](int) { isNextTold = true; });
    QTRY_VERIFY(isNextTold);
    QVERIFY(!isTold);
}

void TestBackground::a_handler_may_destroy_its_owner()
{
    auto owner = std::make_unique<QObject>();
    runInBackground(
        owner.get(), [] { return 3; },
        [&owner, kept = QString(100, QLatin1Char('x'))](int answer) {
            owner.reset();
            QCOMPARE(answer, 3);
            QCOMPARE(kept.size(), 100);
        });
    QTRY_VERIFY(!owner);
}

void TestBackground::a_handler_may_keep_the_answer()
{
    std::unique_ptr<int> kept;
    runInBackground(
        this, [] { return std::make_unique<int>(4); },
        [&kept](std::unique_ptr<int> &answer) { kept = std::move(answer); });
    QTRY_VERIFY(kept);
    QCOMPARE(*kept, 4);
}

void TestBackground::one_thread_answers_in_order()
{
    QThreadPool one;
    one.setMaxThreadCount(1);
    QList<int> answers;
    QList<int> expected;
    for (int i = 0; i < 100; ++i) {
        expected += i;
        runInBackground(
            this, [i] { return i; }, [&answers](int answer) { answers += answer; }, one);
    }
    QTRY_COMPARE(answers.size(), 100);
    QCOMPARE(answers, expected);
}

HOOKDESK_TEST(TestBackground)

} // namespace tst_background

#include "tst_background.moc"
