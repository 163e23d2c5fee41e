// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurebudget.h"

#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace hookdesk;

namespace tst_failurebudget {

namespace {

// A quarter of an hour after the clocks of Amsterdam went forward.
const QDateTime now(QDate(2026, 3, 29), QTime(1, 15), Qt::UTC);
constexpr int hour = 3600;
constexpr int day = 24 * hour;

QDateTime ago(int seconds)
{
    return now.addSecs(-seconds);
}

FailureHistory history(int firstAgo, const QList<int> &momentsAgo = {}, int attempts = 1)
{
    static int number = 0;
    FailureHistory made;
    made.eventId = EventId{QString::number(++number)};
    made.first = ago(firstAgo);
    for (const int seconds : momentsAgo)
        made.moments += ago(seconds);
    made.attemptsLeast = made.attemptsMost = attempts;
    return made;
}

/// So many events that failed once each, the last `lastAgo`, one every `apart` seconds before it.
QList<FailureHistory> series(int count, int lastAgo, int apart)
{
    QList<FailureHistory> histories;
    for (int i = 0; i < count; ++i)
        histories += history(lastAgo + i * apart, {lastAgo + i * apart});
    return histories;
}

const QList<WatchSpan> always{{ago(2 * day), now}};

} // namespace

class TestFailureBudget : public QObject
{
    Q_OBJECT

private slots:
    void failures_are_counted_as_a_range_data();
    void failures_are_counted_as_a_range();
    void at_risk_begins_at_the_threshold_data();
    void at_risk_begins_at_the_threshold();
    void deactivation_is_projected_from_the_current_rate_data();
    void deactivation_is_projected_from_the_current_rate();
    void what_drops_out_meanwhile_delays_the_deactivation();
    void a_budget_that_is_used_up_ends_now();
    void the_two_readings_are_projected_apart();
    void the_oldest_drop_out_one_by_one();
    void the_time_of_calm_is_told_data();
    void the_time_of_calm_is_told();
    void what_nobody_watched_is_told_data();
    void what_nobody_watched_is_told();
    void a_clock_change_makes_no_hour_longer_data();
    void a_clock_change_makes_no_hour_longer();
    void the_order_of_histories_does_not_matter();
    void what_is_known_exactly_says_so();
    void one_look_at_an_event_tells_its_attempts_data();
    void one_look_at_an_event_tells_its_attempts();
    void several_looks_know_more();
    void a_manual_retry_that_counts_anew_loses_nothing();
    void hours_hold_every_failure_once();
};

void TestFailureBudget::failures_are_counted_as_a_range_data()
{
    QTest::addColumn<QList<FailureHistory>>("histories");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("undated");
    using List = QList<FailureHistory>;
    QTest::newRow("nothing") << List() << 0 << 0 << 0;
    QTest::newRow("one") << List{history(hour, {hour})} << 1 << 1 << 0;
    QTest::newRow("one without a moment") << List{history(hour)} << 1 << 1 << 0;
    QTest::newRow("five attempts, two seen") << List{history(hour, {10}, 5)} << 1 << 5 << 3;
    QTest::newRow("five attempts, all seen")
        << List{history(hour, {hour, 40, 30, 20, 10}, 5)} << 1 << 5 << 0;
    QTest::newRow("first out, last in") << List{history(25 * hour, {hour}, 2)} << 0 << 1 << 0;
    QTest::newRow("first out, last in, three between")
        << List{history(25 * hour, {hour}, 5)} << 0 << 4 << 3;
    QTest::newRow("all out") << List{history(30 * hour, {25 * hour}, 5)} << 0 << 0 << 0;
    QTest::newRow("first out, last unknown") << List{history(30 * hour, {}, 5)} << 0 << 0 << 0;
    QTest::newRow("a millisecond inside") << List{history(day - 1, {day - 1})} << 1 << 1 << 0;
    QTest::newRow("just out") << List{history(day, {day})} << 0 << 0 << 0;
    QTest::newRow("in the future") << List{history(-5, {-5})} << 1 << 1 << 0;
    QTest::newRow("far in the future") << List{history(-900 * day, {}, 3)} << 1 << 3 << 2;
    QTest::newRow("more moments than counted")
        << List{history(hour, {hour, 50, 40}, 1)} << 1 << 3 << 0;
    QTest::newRow("created after its attempt") << List{history(hour, {2 * hour})} << 1 << 1 << 0;
    QTest::newRow("a hundred") << series(100, 10, 60) << 100 << 100 << 0;
}

void TestFailureBudget::failures_are_counted_as_a_range()
{
    QFETCH(QList<FailureHistory>, histories);
    const FailureBudget budget = failureBudget(histories, always, now);
    QTEST(budget.least, "least");
    QTEST(budget.most, "most");
    QTEST(budget.undated, "undated");
    QVERIFY(budget.least <= budget.most);
}

void TestFailureBudget::at_risk_begins_at_the_threshold_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<bool>("atRisk");
    QTest::newRow("49 of 50") << 49 << 50 << false;
    QTest::newRow("50 of 50") << 50 << 50 << true;
    QTest::newRow("80 of 81") << 80 << 81 << false;
    QTest::newRow("none") << 0 << 1 << false;
}

void TestFailureBudget::at_risk_begins_at_the_threshold()
{
    QFETCH(int, failures);
    QFETCH(int, threshold);
    BudgetRules rules;
    rules.atRiskFrom = threshold;
    QTEST(failureBudget(series(failures, 10, 60), always, now, rules).isAtRisk, "atRisk");
}

void TestFailureBudget::deactivation_is_projected_from_the_current_rate_data()
{
    QTest::addColumn<QList<FailureHistory>>("histories");
    QTest::addColumn<QDateTime>("at");
    QTest::newRow("no failure") << QList<FailureHistory>() << QDateTime();
    QTest::newRow("none in the last hour") << series(60, 2 * hour, 60) << QDateTime();
    // 60 in the last hour: the missing 40 take 40 minutes.
    QTest::newRow("one a minute") << series(60, 1, 59) << now.addSecs(40 * 60);
    QTest::newRow("twenty of the last hour and thirty before")
        << series(20, 1, 60) + series(30, 3 * hour, 60) << now.addSecs(50 * 60 * 3);
    // 4 in an hour are 96 in a day: never.
    QTest::newRow("four an hour") << series(4, 1, 800) << QDateTime();
    // 5 in an hour reach 100 after 19 hours.
    QTest::newRow("five an hour") << series(5, 1, 700) << now.addSecs(19 * hour);
}

void TestFailureBudget::deactivation_is_projected_from_the_current_rate()
{
    QFETCH(QList<FailureHistory>, histories);
    QFETCH(QDateTime, at);
    const FailureBudget budget = failureBudget(histories, always, now);
    QCOMPARE(budget.deactivationEarliest.isValid(), at.isValid());
    if (at.isValid())
        QVERIFY(std::abs(budget.deactivationEarliest.msecsTo(at)) < 1000);
}

void TestFailureBudget::what_drops_out_meanwhile_delays_the_deactivation()
{
    // Ten an hour and forty that drop out within the next hour.
    const QList<FailureHistory> histories = series(10, 1, 300) + series(40, 23 * hour + 1, 89);
    const FailureBudget budget = failureBudget(histories, always, now);
    QCOMPARE(budget.most, 50);
    QVERIFY(std::abs(budget.deactivationEarliest.msecsTo(now.addSecs(9 * hour))) < 1000);
}

void TestFailureBudget::a_budget_that_is_used_up_ends_now()
{
    const FailureBudget budget = failureBudget(series(120, 2 * hour, 30), always, now);
    QCOMPARE(budget.deactivationEarliest, now);
    QCOMPARE(budget.deactivationLatest, now);
}

void TestFailureBudget::the_two_readings_are_projected_apart()
{
    QList<FailureHistory> histories;
    for (int i = 0; i < 10; ++i)
        histories += history(3000 - i, {3000 - i, 2000 - i, 1000 - i, 100 - i}, 4);
    const FailureBudget budget = failureBudget(histories, always, now);
    QCOMPARE(budget.perHourLeast, 10.0);
    QCOMPARE(budget.perHourMost, 40.0);
    QVERIFY(std::abs(budget.deactivationEarliest.msecsTo(now.addSecs(hour * 3 / 2))) < 1000);
    QVERIFY(std::abs(budget.deactivationLatest.msecsTo(now.addSecs(hour * 9))) < 1000);
}

void TestFailureBudget::the_oldest_drop_out_one_by_one()
{
    const QList<FailureHistory> histories{history(hour, {hour}), history(20 * hour, {20 * hour}),
                                          history(30 * hour, {30 * hour})};
    QCOMPARE(failureBudget(histories, always, now).oldestDropsOut, now.addSecs(4 * hour));
    QVERIFY(!failureBudget({}, always, now).oldestDropsOut.isValid());
}

void TestFailureBudget::the_time_of_calm_is_told_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<QDateTime>("calm");
    // One every minute, the last an hour ago; below 50 when 49 are left.
    QTest::newRow("calm already") << 49 << QDateTime();
    QTest::newRow("one too many") << 50 << now.addSecs(day - hour - 49 * 60);
    QTest::newRow("many too many") << 90 << now.addSecs(day - hour - 49 * 60);
}

void TestFailureBudget::the_time_of_calm_is_told()
{
    QFETCH(int, failures);
    QTEST(failureBudget(series(failures, hour, 60), always, now).calmFrom, "calm");
}

void TestFailureBudget::what_nobody_watched_is_told_data()
{
    QTest::addColumn<QList<WatchSpan>>("watched");
    QTest::addColumn<int>("unwatched");
    QTest::newRow("never") << QList<WatchSpan>() << day;
    QTest::newRow("always") << always << 0;
    QTest::newRow("the last hour") << QList<WatchSpan>{{ago(hour), now}} << day - hour;
    QTest::newRow("until an hour ago") << QList<WatchSpan>{{ago(3 * day), ago(hour)}} << hour;
    QTest::newRow("a gap, and in any order")
        << QList<WatchSpan>{{ago(2 * hour), now}, {ago(day), ago(5 * hour)}} << 3 * hour;
    QTest::newRow("overlapping") << QList<WatchSpan>{{ago(day), ago(hour)},
                                                     {ago(6 * hour), ago(2 * hour)}}
                                 << hour;
    QTest::newRow("before the window") << QList<WatchSpan>{{ago(9 * day), ago(8 * day)}} << day;
    QTest::newRow("into the future") << QList<WatchSpan>{{ago(hour), now.addDays(1)}} << day - hour;
}

void TestFailureBudget::what_nobody_watched_is_told()
{
    QFETCH(QList<WatchSpan>, watched);
    QFETCH(int, unwatched);
    const FailureBudget budget = failureBudget({}, watched, now);
    QCOMPARE(budget.unwatched, std::chrono::milliseconds(unwatched * 1000LL));
}

void TestFailureBudget::a_clock_change_makes_no_hour_longer_data()
{
    QTest::addColumn<QDateTime>("at");
    const QTimeZone amsterdam("Europe/Amsterdam");
    QTest::newRow("forward") << QDateTime(QDate(2026, 3, 29), QTime(12, 0), amsterdam);
    QTest::newRow("back") << QDateTime(QDate(2026, 10, 25), QTime(12, 0), amsterdam);
    QTest::newRow("within the hour that is there twice")
        << QDateTime::fromSecsSinceEpoch(1792888200, amsterdam);
}

void TestFailureBudget::a_clock_change_makes_no_hour_longer()
{
    QFETCH(QDateTime, at);
    FailureHistory inside;
    inside.first = at.addSecs(-day + 1);
    FailureHistory outside;
    outside.first = at.addSecs(-day - 1);
    const FailureBudget budget = failureBudget({inside, outside}, {}, at);
    QCOMPARE(budget.most, 1);
    QCOMPARE(budget.oldestDropsOut, at.addSecs(1).toUTC());
    QCOMPARE(budget.oldestDropsOut.timeSpec(), Qt::UTC);
    QCOMPARE(failuresByHour({inside, outside}, at).size(), 24);
}

void TestFailureBudget::the_order_of_histories_does_not_matter()
{
    QList<FailureHistory> histories = series(30, 1, 70) + series(20, 5 * hour, 1000);
    const FailureBudget forth = failureBudget(histories, always, now);
    std::reverse(histories.begin(), histories.end());
    const FailureBudget back = failureBudget(histories, always, now);
    QCOMPARE(forth.deactivationEarliest, back.deactivationEarliest);
    QCOMPARE(forth.oldestDropsOut, back.oldestDropsOut);
    QCOMPARE(forth.calmFrom, back.calmFrom);
}

void TestFailureBudget::what_is_known_exactly_says_so()
{
    QVERIFY(failureBudget(series(3, 1, 60), always, now).isKnownExactly());
    QVERIFY(!failureBudget(series(3, 1, 60), {}, now).isKnownExactly());
    QVERIFY(!failureBudget({history(hour, {10}, 5)}, always, now).isKnownExactly());
}

void TestFailureBudget::one_look_at_an_event_tells_its_attempts_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<std::optional<int>>("count");
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QDateTime created = ago(100);
    const QDateTime last = ago(50);
    QTest::newRow("first try") << EventStatus::Pending << std::optional(1) << created << last
                               << last << 1 << 1;
    QTest::newRow("third try") << EventStatus::Pending << std::optional(3) << created << last
                               << created << 3 << 3;
    QTest::newRow("failed, not counted")
        << EventStatus::Failed << std::optional<int>() << created << last << created << 1 << 5;
    QTest::newRow("failed, counted as none")
        << EventStatus::Failed << std::optional(0) << created << QDateTime() << created << 1 << 5;
    QTest::newRow("pending, not counted")
        << EventStatus::Pending << std::optional<int>() << created << last << created << 1 << 4;
    QTest::newRow("no dates") << EventStatus::Failed << std::optional(5) << QDateTime()
                              << QDateTime() << now << 5 << 5;
    QTest::newRow("only the last")
        << EventStatus::Failed << std::optional(5) << QDateTime() << last << last << 5 << 5;
}

void TestFailureBudget::one_look_at_an_event_tells_its_attempts()
{
    QFETCH(EventStatus, status);
    QFETCH(std::optional<int>, count);
    QFETCH(QDateTime, created);
    QFETCH(QDateTime, last);
    WebhookEvent event;
    event.status = status;
    event.attemptCount = count;
    event.createdAt = created;
    event.lastAttempt = last;
    const std::optional<FailureHistory> seen = failureHistory(event, now);
    QVERIFY(seen);
    QTEST(seen->first, "first");
    QTEST(seen->attemptsLeast, "least");
    QTEST(seen->attemptsMost, "most");
    QCOMPARE(seen->moments, last.isValid() ? QList<QDateTime>{last} : QList<QDateTime>());
    event = {};
    event.status = EventStatus::Pending;
    event.createdAt = created;
    QVERIFY(!failureHistory(event, now)); // not tried yet
}

void TestFailureBudget::several_looks_know_more()
{
    FailureHistory known = history(1000, {1000}, 1);
    known = merged(known, history(1020, {500}, 3));
    known = merged(known, history(1020, {100}, 4));
    QCOMPARE(known.first, ago(1020));
    QCOMPARE(known.moments, QList<QDateTime>({ago(1000), ago(500), ago(100)}));
    const FailureBudget budget = failureBudget({known}, always, now);
    QCOMPARE(budget.least, 1);
    QCOMPARE(budget.most, 4);
    QCOMPARE(merged(known, known), known);
}

void TestFailureBudget::a_manual_retry_that_counts_anew_loses_nothing()
{
    FailureHistory known = history(1000, {500}, 2);
    known.moments.prepend(ago(900));
    const FailureHistory again = merged(known, history(1000, {10}, 1));
    QCOMPARE(again.attemptsLeast, 3);
    QCOMPARE(again.attemptsMost, 3);
}

void TestFailureBudget::hours_hold_every_failure_once()
{
    const QList<FailureHistory> histories =
        series(50, 0, 1800) + QList<FailureHistory>{history(hour - 1, {0}, 5)};
    const QList<FailuresOfAnHour> bars = failuresByHour(histories, now);
    QCOMPARE(bars.size(), 24);
    QCOMPARE(bars.first().from, ago(day));
    const FailureBudget budget = failureBudget(histories, always, now);
    const auto sum = [&](int FailuresOfAnHour::*count) {
        return std::accumulate(
            bars.begin(), bars.end(), 0,
            [&](int so, const FailuresOfAnHour &bar) { return so + bar.*count; });
    };
    QCOMPARE(sum(&FailuresOfAnHour::first), budget.least);
    QCOMPARE(sum(&FailuresOfAnHour::all), budget.most);
    QCOMPARE(bars.last().first, 3); // now, half an hour ago, and the fifth of them
    QCOMPARE(bars.last().all, 7);
}

HOOKDESK_APPLESS_TEST(TestFailureBudget)

} // namespace tst_failurebudget

#include "tst_failurebudget.moc"
