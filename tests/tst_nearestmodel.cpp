// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nearestmodel.h"

#include "tests/support/testprogram.h"
#include "ui/common/failurebar.h"
#include "ui/common/momenttext.h"
#include "ui/overview/risktext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookdesk;

namespace tst_nearestmodel {

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

NearItem near(const char *name, int least, int most, int minutes = -1)
{
    NearItem item;
    item.id = {QString::fromLatin1(name)};
    item.label = QString::fromLatin1(name);
    item.budget.least = least;
    item.budget.most = most;
    if (minutes != -1)
        item.budget.deactivationEarliest = noon.addSecs(minutes * 60);
    return item;
}

QString names(const QList<NearItem> &items)
{
    QString all;
    for (const NearItem &item : items)
        all += item.label;
    return all;
}

} // namespace

class TestNearestModel : public QObject
{
    Q_OBJECT

private slots:
    void the_next_to_be_switched_off_come_first();
    void numbers_and_times_are_short_data();
    void numbers_and_times_are_short();
    void a_row_has_all_of_it_in_one_sentence();
    void the_rows_follow_the_rank();
};

void TestNearestModel::the_next_to_be_switched_off_come_first()
{
    const QList<NearItem> all{near("e", 4, 20),  near("c", 60, 80, 30), near("b", 64, 320, -60),
                              near("d", 11, 55), near("a", 74, 370, 0), near("f", 4, 20)};
    QCOMPARE(names(nearestItems(all, 10, noon)), QStringLiteral("abcdef"));
    QCOMPARE(names(nearestItems(all, 4, noon)), QStringLiteral("abcd"));
    QVERIFY(nearestItems({}, 4, noon).isEmpty());
    // Their budgets were counted a moment after each other; both say "at any moment".
    QCOMPARE(names(nearestItems({near("b", 64, 320, -1), near("a", 74, 370, 1)}, 4, noon)),
             QStringLiteral("ab"));
}

void TestNearestModel::numbers_and_times_are_short_data()
{
    QTest::addColumn<NearItem>("item");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const NearItem &item, const char *range,
                        const QString &expected) {
        QTest::newRow(name) << item << QString::fromUtf8(range) << expected;
    };
    const auto time = [](int minutes) { return timeOfDayText(noon.addSecs(minutes * 60)); };
    row("exact", near("a", 20, 20), "20", QStringLiteral("not today"));
    row("range", near("a", 11, 55), "11–55", QStringLiteral("not today"));
    row("above the limit", near("a", 74, 370, 0), "74+", QStringLiteral("at any moment"));
    row("at the limit", near("a", 100, 370, 0), "100+", QStringLiteral("limit reached"));
    row("soon", near("a", 60, 80, 150), "60–80", QStringLiteral("about %1 today").arg(time(150)));
    row("tomorrow", near("a", 60, 80, 20 * 60), "60–80",
        QStringLiteral("about %1 tomorrow").arg(time(20 * 60)));
}

void TestNearestModel::numbers_and_times_are_short()
{
    QFETCH(const NearItem, item);
    QTEST(failureRangeText(item.budget), "range");
    QTEST(expectedText(item.budget, noon), "expected");
}

void TestNearestModel::a_row_has_all_of_it_in_one_sentence()
{
    NearestModel model;
    NearItem item = near("Orders", 74, 370, 0);
    item.budget.limit = 200; // not written down anywhere else
    model.setItems({item}, noon, 120);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Orders: 74+ of 200 failures, at any moment"));
    const auto share = row.data(NearestModel::ShareRole).value<FailureShare>();
    QCOMPARE(share.limit, 200);
    QCOMPARE(share.atRiskFrom, 120);
    QCOMPARE(share.least, 74);
}

void TestNearestModel::the_rows_follow_the_rank()
{
    NearestModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({near("a", 9, 9), near("b", 8, 8), near("c", 7, 7)}, noon, 50);
    const QPersistentModelIndex third(model.index(2, 0));
    model.setItems({near("c", 10, 10), near("a", 9, 9), near("d", 1, 1)}, noon, 50);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(third.row(), 0);
    QCOMPARE(model.at(2).label, QStringLiteral("d"));
    model.setItems({}, noon, 50);
    QCOMPARE(model.rowCount(), 0);
}

HOOKDESK_TEST(TestNearestModel)

} // namespace tst_nearestmodel

#include "tst_nearestmodel.moc"
