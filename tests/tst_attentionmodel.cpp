// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionmodel.h"

#include "tests/support/testprogram.h"
#include "ui/common/momenttext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_attentionmodel {

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

const FailureCause unavailable{FailureCause::Kind::HttpStatus, 503};

AttentionCandidate candidate(const char *id, bool deactivated, int most, int failed)
{
    auto webhook = std::make_shared<Webhook>();
    webhook->id = {QString::fromLatin1(id)};
    webhook->name = QString::fromLatin1(id);
    webhook->deactivated = deactivated;
    AttentionCandidate made;
    made.webhook = webhook;
    made.budget.most = most;
    made.budget.isAtRisk = most >= 50;
    made.events.failed = failed;
    return made;
}

QString idsOf(const AttentionModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.at(row).id.value;
    return ids;
}

} // namespace

class TestAttentionModel : public QObject
{
    Q_OBJECT

private slots:
    void the_most_urgent_come_first();
    void the_next_step_fits_what_happened();
    void what_happened_is_a_short_line_data();
    void what_happened_is_a_short_line();
    void the_day_off_is_told_only_where_so_many_events_say_it();
    void new_items_are_merged_by_id();
    void many_new_ones_come_in_one_go();
};

void TestAttentionModel::the_most_urgent_come_first()
{
    AttentionCandidate soon = candidate("c", false, 60, 0);
    soon.budget.deactivationEarliest = noon.addSecs(60);
    const QList<AttentionCandidate> all{candidate("d", false, 5, 3), candidate("b", false, 90, 0),
                                        candidate("e", false, 5, 0), candidate("f", true, 0, 0),
                                        candidate("a", true, 10, 1), soon};
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(attentionItems(all, {}), noon);
    QCOMPARE(idsOf(model), QStringLiteral("afcbd"));
}

void TestAttentionModel::the_next_step_fits_what_happened()
{
    AttentionCandidate failing = candidate("d", false, 5, 3);
    const auto step = [](const AttentionCandidate &one, bool readOnly = false) {
        return attentionItems({one}, {readOnly, true}).first().step;
    };
    QCOMPARE(step(failing), AttentionStep::Retry);
    QCOMPARE(step(failing, true), AttentionStep::ShowFailures);
    failing.budget.perHourMost = 1;
    QCOMPARE(step(failing), AttentionStep::ShowFailures);
    QCOMPARE(step(candidate("a", true, 5, 3)), AttentionStep::Reactivate);
    QCOMPARE(step(candidate("b", false, 60, 3)), AttentionStep::ShowFailures);
}

void TestAttentionModel::what_happened_is_a_short_line_data()
{
    QTest::addColumn<AttentionCandidate>("one");
    QTest::addColumn<bool>("logKnown");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const AttentionCandidate &one, const QString &line,
                        bool logKnown = true) { QTest::newRow(name) << one << logKnown << line; };
    AttentionCandidate off = candidate("a", true, 0, 124);
    off.events.causes = {{unavailable, 100}, {{FailureCause::Kind::Timeout, 0}, 24}};
    row("off, with causes", off, QStringLiteral("124 event(s) waiting, mostly: HTTP 503"));
    off.events.causes = {{unavailable, 124}};
    row("off, one cause", off, QStringLiteral("124 event(s) waiting, all: HTTP 503"));
    row("off, nothing waits", candidate("a", true, 0, 0), QStringLiteral("no events waiting"));
    row("off, no log", candidate("a", true, 0, 0), QStringLiteral("failures unknown"), false);
    AttentionCandidate risky = candidate("b", false, 370, 0);
    risky.budget.least = 74;
    row("at any moment", risky,
        QStringLiteral("74+ of 100 failures \u00b7 may be deactivated at any moment"));
    risky.budget.most = 80;
    row("not at this rate", risky,
        QStringLiteral("74–80 of 100 failures \u00b7 stays active at this rate"));
    risky.budget.deactivationEarliest = noon.addSecs(2 * 3600 + 1800);
    row("soon", risky,
        QStringLiteral("74–80 of 100 failures \u00b7 may be deactivated about %1")
            .arg(timeOfDayText(risky.budget.deactivationEarliest)));
    row("failed events", candidate("c", false, 0, 3), QStringLiteral("3 event(s) waiting"));
}

void TestAttentionModel::what_happened_is_a_short_line()
{
    QFETCH(const AttentionCandidate, one);
    QFETCH(const bool, logKnown);
    AttentionModel model;
    model.setItems(attentionItems({one}, {false, logKnown}), noon);
    QTEST(model.index(0, int(AttentionColumn::Reason)).data().toString(), "line");
}

void TestAttentionModel::the_day_off_is_told_only_where_so_many_events_say_it()
{
    const auto lineOf = [](int failed, const QDateTime &last) {
        AttentionCandidate off = candidate("a", true, 0, failed);
        off.events.attempts = {{last.addDays(-1).toMSecsSinceEpoch(), 1},
                               {last.toMSecsSinceEpoch(), 1}};
        return reasonText(attentionItems({off}, {}).first(), noon);
    };
    const QDateTime before = noon.addDays(-2);
    QCOMPARE(lineOf(124, before), QStringLiteral("off since 12 Mar \u00b7 124 event(s) waiting"));
    QCOMPARE(lineOf(3, before), QStringLiteral("last tried 12 Mar \u00b7 3 event(s) waiting"));
    QCOMPARE(lineOf(3, noon.addYears(-1)),
             QStringLiteral("last tried 14 Mar 2025 \u00b7 3 event(s) waiting"));
    QCOMPARE(lineOf(124, noon),
             QStringLiteral("off since %1 \u00b7 124 event(s) waiting").arg(timeOfDayText(noon)));
}

void TestAttentionModel::new_items_are_merged_by_id()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setItems(attentionItems({candidate("a", false, 0, 3), candidate("b", false, 0, 2)}, {}),
                   noon);
    const QPersistentModelIndex first(model.index(0, 0));
    model.setItems(attentionItems({candidate("a", false, 0, 3), candidate("b", false, 0, 4),
                                   candidate("c", false, 0, 1)},
                                  {}),
                   noon);
    QCOMPARE(idsOf(model), QStringLiteral("bac"));
    QCOMPARE(first.row(), 1);
    QCOMPARE(moved.size(), 1);
    model.setItems({}, noon);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(reset.isEmpty());
}

void TestAttentionModel::many_new_ones_come_in_one_go()
{
    const auto items = [](int from, int to) {
        QList<AttentionCandidate> all;
        for (int number = from; number < to; ++number)
            all += candidate(qPrintable(QStringLiteral("%1").arg(number, 4)), true, 0, 0);
        return attentionItems(all, {});
    };
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(items(3, 5), noon);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setItems(items(0, 1000), noon);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(inserted.size(), 2); // above and below those that were there
    QCOMPARE(model.at(3).id.value, QStringLiteral("   3"));
    model.setItems(items(3, 5), noon);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 2);
}

HOOKDESK_TEST(TestAttentionModel)

} // namespace tst_attentionmodel

#include "tst_attentionmodel.moc"
