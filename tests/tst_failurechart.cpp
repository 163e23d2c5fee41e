// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/failurechart.h"

#include "tests/support/testprogram.h"
#include "ui/common/momenttext.h"

#include <QApplication>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace hookdesk;

namespace tst_failurechart {

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

/// 24 hours until noon; in the third last one 3 first attempts and 9 retries.
FailureDay madeDay()
{
    FailureDay day;
    for (int hour = 0; hour < 24; ++hour)
        day += FailuresOfAnHour{noon.addSecs((hour - 24) * 3600), 0, 0};
    day[21].first = 3;
    day[21].all = 12;
    return day;
}

} // namespace

class TestFailureChart : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setTimeDisplay(TimeDisplay::Local); }
    void the_day_is_told_in_a_sentence();
    void a_bar_tells_its_numbers_under_the_mouse();
    void beside_the_bars_nothing_is_told();
    void the_hours_follow_the_time_that_is_shown();

private:
    static QGraphicsView *viewOf(const FailureChart &chart)
    {
        return chart.findChild<QGraphicsView *>();
    }
    static QString toolTipAt(const QGraphicsView &view, const QPoint &place)
    {
        QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    }
};

void TestFailureChart::the_day_is_told_in_a_sentence()
{
    FailureChart chart;
    chart.setDay(madeDay());
    QCOMPARE(viewOf(chart)->accessibleName(), QStringLiteral("Failed deliveries per hour"));
    const QString peak = timeOfDayText(noon.addSecs(-3 * 3600));
    const QString end = timeOfDayText(noon.addSecs(-2 * 3600));
    QCOMPARE(viewOf(chart)->accessibleDescription(),
             QStringLiteral("12 failed deliveries in the last 24 hours, 3 of them first attempts. "
                            "Most between %1 and %2: 12.")
                 .arg(peak, end));
    QVERIFY(isCalm({}));
    QVERIFY(!isCalm(madeDay()));
}

void TestFailureChart::a_bar_tells_its_numbers_under_the_mouse()
{
    FailureChart chart;
    chart.resize(700, 300);
    chart.setDay(madeDay());
    chart.show();
    const QGraphicsView &view = *viewOf(chart);
    const QString expected = hourText(madeDay()[21]);
    QVERIFY(expected.contains(QStringLiteral("First attempts: 3\nRetries: 9")));
    QTRY_VERIFY([&] {
        for (int x = 0; x < view.viewport()->width(); x += 4) {
            const QString told = toolTipAt(view, {x, view.viewport()->height() / 2});
            if (told.contains(QStringLiteral("First attempts: 3")) &&
                told.contains(QStringLiteral("Retries: 9")))
                return true;
        }
        return false;
    }());
}

void TestFailureChart::beside_the_bars_nothing_is_told()
{
    FailureChart chart;
    chart.resize(700, 300);
    chart.setDay(madeDay());
    chart.show();
    const QGraphicsView &view = *viewOf(chart);
    QToolTip::hideText(); // of the test before
    QTRY_VERIFY(!QToolTip::isVisible());
    (void)toolTipAt(view, {2, view.viewport()->height() - 2});
    QVERIFY(!QToolTip::isVisible());
}

void TestFailureChart::the_hours_follow_the_time_that_is_shown()
{
    setTimeDisplay(TimeDisplay::Utc);
    const QList<HourMark> marks = hourMarks(noon.addDays(-1), 24);
    QStringList texts;
    for (const HourMark &mark : marks)
        texts += mark.text;
    const QStringList expected{QStringLiteral("15:00"), QStringLiteral("18:00"),
                               QStringLiteral("21:00"), QStringLiteral("00:00"),
                               QStringLiteral("03:00"), QStringLiteral("06:00"),
                               QStringLiteral("09:00"), QStringLiteral("12:00")};
    QCOMPARE(texts, expected); // without seconds, as the C locale would have them
    QCOMPARE(marks.first().position, 3.0);
}

HOOKDESK_WINDOW_TEST(TestFailureChart)

} // namespace tst_failurechart

#include "tst_failurechart.moc"
