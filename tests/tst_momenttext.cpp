// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/momenttext.h"

#include "tests/support/testprogram.h"
#include "ui/overview/failurechart.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

#include <ctime>
#include <functional>

using namespace hookdesk;

namespace tst_momenttext {

namespace {

QDateTime moment(const QTime &time)
{
    return QDateTime(QDate(2026, 7, 14), time, Qt::UTC);
}

class ChangeCounter : public QLabel
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QLabel::changeEvent(event);
    }
};

} // namespace

class TestMomentText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Amsterdam"); // two hours ahead in summer
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup() { setTimeDisplay(TimeDisplay::Local); }

    void a_moment_is_told_in_the_time_that_is_wanted_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<std::function<QString()>>("text");
        const auto row = [](const char *name, const char *local, const char *utc,
                            const std::function<QString()> &text) {
            QTest::newRow(name) << QString::fromUtf8(local) << QString::fromUtf8(utc) << text;
        };
        const QDateTime noon = moment(QTime(12, 0));
        const QDateTime late = moment(QTime(22, 30)); // after midnight in Amsterdam
        row("time of day", "14:00", "12:00 UTC", [=] { return timeOfDayText(noon); });
        row("to the second", "14:00:00", "12:00:00 UTC", [=] { return exactTimeOfDayText(noon); });
        row("day and time", "15 Jul, 00:30", "14 Jul, 22:30 UTC",
            [=] { return dayAndTimeText(late, noon); });
        row("of another year", "15 Jul 2026, 00:30", "14 Jul 2026, 22:30 UTC",
            [=] { return dayAndTimeText(late, noon.addYears(1)); });
        row("clock", "at 14:00", "at 12:00 UTC", [=] { return clockText(noon, noon); });
        row("clock beyond midnight", "tomorrow at 00:30", "at 22:30 UTC",
            [=] { return clockText(late, noon); });
        row("day", "14 Jul, 14:00", "11 hour(s) ago",
            [=] { return momentText(noon, noon.addSecs(11 * 3600)); });
        row("within the hour", "20 minute(s) ago", "20 minute(s) ago", [=] {
            return momentText(noon.addSecs(10 * 3600 - 600), noon.addSecs(10 * 3600 + 600));
        });
        row("days ago", "15 Jul, 00:30", "14 Jul, 22:30 UTC",
            [=] { return momentText(late, noon.addDays(9)); });
        row("explanation", "Wednesday, 15 July 2026 00:30:00, UTC+02:00",
            "Tuesday, 14 July 2026 22:30:00 UTC", [=] { return momentExplanation(late); });
    }

    void a_moment_is_told_in_the_time_that_is_wanted()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        QFETCH(std::function<QString()>, text);
        QCOMPARE(text(), local);
        setTimeDisplay(TimeDisplay::Utc);
        QCOMPARE(text(), utc);
        setTimeDisplay(TimeDisplay::Local);
        QCOMPARE(text(), local);
    }

    void the_c_locale_shows_no_seconds()
    {
        const QLocale usual;
        QLocale::setDefault(QLocale::c());
        const QString time = timeOfDayText(moment(QTime(12, 0)));
        const QDateTime noon = moment(QTime(12, 0));
        const QString both = dayAndTimeText(noon, noon);
        const QList<HourMark> marks = hourMarks(moment(QTime(12, 0)), 24);
        QLocale::setDefault(usual);
        QCOMPARE(marks.size(), 8);
        QCOMPARE(marks.constFirst().text, QStringLiteral("15:00"));
        QCOMPARE(time, QStringLiteral("14:00"));
        QCOMPARE(both, QStringLiteral("14 Jul, 14:00"));
    }

    void texts_are_made_anew_when_the_time_changes()
    {
        ChangeCounter label;
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        label.changes = 0;
        setTimeDisplay(TimeDisplay::Utc);
        QTRY_COMPARE(label.changes, 1);
        setTimeDisplay(TimeDisplay::Utc);
        QCOMPARE(label.changes, 1);
    }
};

HOOKDESK_WINDOW_TEST(TestMomentText)

} // namespace tst_momenttext

#include "tst_momenttext.moc"
