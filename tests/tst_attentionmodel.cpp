// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionmodel.h"

#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

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
    void new_items_are_merged_by_id();
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
    model.setItems(attentionItems(all, {}), noon, 50);
    QCOMPARE(idsOf(model), QStringLiteral("acbd"));
    model.setItems(attentionItems(all, {false, false}), noon, 50);
    QCOMPARE(idsOf(model), QStringLiteral("afcbd")); // nothing tells why it is deactivated
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

void TestAttentionModel::new_items_are_merged_by_id()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setItems(attentionItems({candidate("a", false, 0, 3), candidate("b", false, 0, 2)}, {}),
                   noon, 50);
    const QPersistentModelIndex first(model.index(0, 0));
    model.setItems(attentionItems({candidate("a", false, 0, 3), candidate("b", false, 0, 4),
                                   candidate("c", false, 0, 1)},
                                  {}),
                   noon, 50);
    QCOMPARE(idsOf(model), QStringLiteral("bac"));
    QCOMPARE(first.row(), 1);
    QCOMPARE(moved.size(), 1);
    model.setItems({}, noon, 50);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(reset.isEmpty());
}

HOOKDESK_TEST(TestAttentionModel)
#include "tst_attentionmodel.moc"
