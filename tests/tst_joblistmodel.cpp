// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/joblistmodel.h"

#include "tests/support/testprogram.h"
#include "ui/shell/shownbulkjob.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_joblistmodel {

namespace {

constexpr std::chrono::milliseconds longGrace{60000};

QList<BulkJob::Item> items(const QStringList &labels)
{
    QList<BulkJob::Item> result;
    for (const QString &label : labels)
        result.append({WebhookId{label}, label, BulkJob::ItemState::Queued, {}});
    return result;
}

/// Answers each item in the next turn: with an error where its label says so.
BulkJob::Starter starter()
{
    return [](const BulkJob::Item &item, QObject *owner, BulkJob::Completion done) {
        const bool fails = item.label.startsWith(QLatin1String("bad"));
        QMetaObject::invokeMethod(
            owner,
            [fails, done = std::move(done)] {
                done(fails ? std::optional(ApiError::of(ApiError::Kind::NotApplied))
                           : std::nullopt);
            },
            Qt::QueuedConnection);
    };
}

} // namespace

class TestJobListModel : public QObject
{
    Q_OBJECT

private slots:
    void a_waiting_job_says_how_long_it_can_be_undone();
    void the_newest_job_stands_first_and_a_dead_one_leaves();
    void each_item_says_what_happened_to_it();
    void an_undone_job_says_that_nothing_was_sent();
};

void TestJobListModel::a_waiting_job_says_how_long_it_can_be_undone()
{
    JobListModel model;
    const QAbstractItemModelTester tester(&model);
    BulkJob job(BulkJob::Operation::Delete, items({QStringLiteral("a"), QStringLiteral("b")}),
                starter(), longGrace, nullptr);
    model.add(std::make_unique<ShownBulkJob>(job));
    const QString text = model.index(0).data().toString();
    QVERIFY2(text.contains(QLatin1String("60")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("2")), qPrintable(text));
}

void TestJobListModel::the_newest_job_stands_first_and_a_dead_one_leaves()
{
    JobListModel model;
    const QAbstractItemModelTester tester(&model);
    auto first = std::make_unique<BulkJob>(BulkJob::Operation::Delete, items({QStringLiteral("a")}),
                                           starter(), longGrace, nullptr);
    BulkJob second(BulkJob::Operation::Reactivate, items({QStringLiteral("b")}), starter(),
                   longGrace, nullptr);
    model.add(std::make_unique<ShownBulkJob>(*first));
    model.add(std::make_unique<ShownBulkJob>(second));
    const ShownJob *newest = model.at(0);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    first.reset();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0), newest);
}

void TestJobListModel::each_item_says_what_happened_to_it()
{
    JobItemModel model;
    const QAbstractItemModelTester tester(&model);
    BulkJob job(BulkJob::Operation::Reactivate,
                items({QStringLiteral("good"), QStringLiteral("bad")}), starter(), {}, nullptr);
    ShownBulkJob shown(job);
    model.setJob(&shown);
    QSignalSpy finished(&job, &BulkJob::finished);
    QVERIFY(finished.wait());
    QCOMPARE(job.count(BulkJob::ItemState::Succeeded), 1);
    QCOMPARE(job.count(BulkJob::ItemState::Failed), 1);
    QVERIFY(model.index(0).data().toString().startsWith(QLatin1String("good")));
    QVERIFY(model.index(1).data().toString().size() >
            model.index(0).data().toString().size()); // the reason and the advice
}

void TestJobListModel::an_undone_job_says_that_nothing_was_sent()
{
    JobListModel model;
    const QAbstractItemModelTester tester(&model);
    int started = 0;
    BulkJob job(
        BulkJob::Operation::Delete, items({QStringLiteral("a")}),
        [&started](const BulkJob::Item &, QObject *, const BulkJob::Completion &) { ++started; },
        longGrace, nullptr);
    model.add(std::make_unique<ShownBulkJob>(job));
    QSignalSpy finished(&job, &BulkJob::finished);
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(started, 0);
    QVERIFY(model.index(0).data().toString().contains(QLatin1String("nothing sent")));
}

HOOKDESK_WINDOW_TEST(TestJobListModel)

} // namespace tst_joblistmodel

#include "tst_joblistmodel.moc"
