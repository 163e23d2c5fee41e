// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/differencemodel.h"

#include "tests/support/testprogram.h"
#include "ui/common/unfolding.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPoint>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_differencemodel {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// What stands in the table of a comparison.
class TestDifferenceModel : public QObject
{
    Q_OBJECT

private slots:
    void the_difference_model_keeps_its_promises();
    void what_cannot_be_compared_is_not_counted_as_the_same();
    void foreign_text_is_one_plain_line();

private:
    [[nodiscard]] static QStringList row(const QAbstractItemModel &model, int number)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(number, column).data().toString());
        return cells;
    }
};

void TestDifferenceModel::the_difference_model_keeps_its_promises()
{
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    WebhookDefinition left;
    left.name = QStringLiteral("a");
    left.endpoint = QStringLiteral("https://a.example/");
    left.headers = {{QStringLiteral("X-Token"), QStringLiteral("marzipan"), {}},
                    {QStringLiteral("X-Customer"), QStringLiteral("Acme"), {}}};
    WebhookDefinition right = left;
    right.endpoint = QStringLiteral("https://b.example/");
    right.headers = QList<DefinedHeader>();
    WebhookDefinition same;
    same.name = QStringLiteral("b");
    model.setDifferences(compareById({left, same}, {right, same}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(row(model, 0),
             QStringList({QStringLiteral("a"), QStringLiteral("Different"),
                          QStringLiteral("Endpoint"), left.endpoint, right.endpoint}));
    QCOMPARE(row(model, 1).at(3),
             QStringLiteral("X-Token: (not shown) X-Customer: Acme")); // one line, no secret
    QCOMPARE(row(model, 1).at(4), QStringLiteral("none"));
    for (int cell = 0; cell < model.columnCount(); ++cell)
        QVERIFY(!model.index(1, cell)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(QStringLiteral("marzipan")));
    using Column = DifferenceModel::Column;
    const auto marked = [&model](int row, Column column) {
        return model.index(row, int(column)).data(DifferenceModel::differingRole);
    };
    QCOMPARE(marked(0, Column::Left).toPoint(), QPoint(8, 1)); // the a of https://a.example/
    QCOMPARE(marked(0, Column::Right).toPoint(), QPoint(8, 1));
    QVERIFY(!marked(0, Column::Webhook).isValid());
    QCOMPARE(row(model, 2).at(0), QStringLiteral("1 same webhook(s)"));
    QVERIFY(!model.at(2));
    for (const bool isUnfolded : {true, true, false, true})
        QVERIFY(model.setData(model.index(2, 0), isUnfolded, unfoldingRole::isUnfolded));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(row(model, 3).at(1), QStringLiteral("Same"));
    QCOMPARE(reset.size(), 1);
    model.setDifferences(compareById({left}, {}));
    QCOMPARE(row(model, 0).at(1), QStringLiteral("Only on the left"));
    QCOMPARE(model.count(WebhookDifference::Kind::Removed), 1);
    model.setDifferences({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDifferenceModel::what_cannot_be_compared_is_not_counted_as_the_same()
{
    WebhookDefinition left;
    left.name = QStringLiteral("a");
    left.headers = {{QStringLiteral("X-Token"), std::nullopt, {}}};
    WebhookDefinition same;
    same.name = QStringLiteral("b");
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setDifferences(compareById({left, same}, {left, same}));
    QCOMPARE(model.count(WebhookDifference::Kind::Same), 1);
    QCOMPARE(model.untoldCount(), 1);
    QCOMPARE(model.rowCount(), 2); // folded, both
    QCOMPARE(row(model, 0).at(0), QStringLiteral("1 webhook(s) not comparable"));
    QVERIFY(model.setData(model.index(0, 0), true, unfoldingRole::isUnfolded));
    QCOMPARE(row(model, 1).at(2), QStringLiteral("Headers"));
}

void TestDifferenceModel::foreign_text_is_one_plain_line()
{
    DifferenceModel model;
    WebhookDefinition one;
    one.name = QStringLiteral("<b>bold</b>\nsecond line\u202e");
    model.setDifferences(compareById({one}, {}));
    const QString shown = model.index(0, 0).data().toString();
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
}

HOOKDESK_WINDOW_TEST(TestDifferenceModel)

} // namespace tst_differencemodel

#include "tst_differencemodel.moc"
