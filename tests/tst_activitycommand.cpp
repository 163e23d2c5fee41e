// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madeactivity.h"
#include "tests/support/testprogram.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/unfolding.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_activitycommand {

using Column = ActivityModel::Column;

namespace {

constexpr int wait = 20'000;

} // namespace

/// The rows of the activity journal, a command each, in a table that unfolds them.
class TestActivityCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();
    void a_command_is_one_row_that_unfolds();
    void a_command_grows_page_by_page_and_unfolded();

private:
    void keep(const QList<ActivityEntry> &list);
    void open();
    [[nodiscard]] ActivityModel *model() const { return m_model.get(); }
    [[nodiscard]] QTableView *table() const { return m_table.get(); }
    [[nodiscard]] int rows() const { return m_model->rowCount(); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

void TestActivityCommand::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_recorder.reset();
}

void TestActivityCommand::keep(const QList<ActivityEntry> &list)
{
    QVERIFY(writeJournal(path(), list));
}

void TestActivityCommand::open()
{
    m_recorder = std::make_unique<ActivityRecorder>(path(), ActivityRecorder::Settings{});
    m_model = std::make_unique<ActivityModel>(*m_recorder);
    connect(m_recorder.get(), &ActivityRecorder::written, m_model.get(), &ActivityModel::readNewer);
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    setRecordTableLook(*m_table);
    letUnfold(*m_table);
    m_table->resize(900, 500);
    m_table->show();
    m_model->search({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isReading(), wait);
}

void TestActivityCommand::a_command_is_one_row_that_unfolds()
{
    QList<ActivityEntry> list = entries(6);
    for (int i = 1; i < 5; ++i) // the first and the last stand alone
        list[i].at = now.addSecs(100 + 2 * i);
    list[2].result = ActivityResult::Failed;
    list[2].error = ApiError::of(ApiError::Kind::Forbidden, QStringLiteral("no"));
    keep(list);
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(1, Column::What), QStringLiteral("Delete a webhook (4)"));
    QCOMPARE(cell(1, Column::Webhook), QStringLiteral("4 webhook(s)"));
    QCOMPARE(cell(1, Column::Result), QStringLiteral("1 failed, 3 done"));
    QVERIFY(cell(1, Column::Details).size() > 5);
    QCOMPARE(model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("Folded"));

    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(rows(), 7);
    QCOMPARE(cell(2, Column::Webhook), QStringLiteral("Orders 5"));
    QCOMPARE(cell(4, Column::Result), QStringLiteral("Failed"));
    QCOMPARE(cell(6, Column::Webhook), QStringLiteral("Orders 1"));
    table()->selectRow(4);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(rows(), 3);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Right); // nothing below it
    QCOMPARE(rows(), 3);
    const QRect first = table()->visualRect(model()->index(1, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      QPoint(first.left() + 8, first.center().y()));
    QCOMPARE(rows(), 7);
}

void TestActivityCommand::a_command_grows_page_by_page_and_unfolded()
{
    constexpr int count = 3 * ActivityModel::page + 10;
    QList<ActivityEntry> list = entries(count);
    for (int i = 0; i < count; ++i)
        list[i].at = now.addMSecs(10 * i);
    keep(list);
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model()->entryCount(), count, wait); // nobody has to ask for more
    QCOMPARE(rows(), 1);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Plus);
    QCOMPARE(rows(), count + 1);

    QList<ActivityEntry> begun = entries(3);
    for (ActivityEntry &each : begun) {
        each.at = now.addDays(1);
        each.result = ActivityResult::Started;
        each.requestId = newRequestId();
        m_recorder->add(each);
    }
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Result), QStringLiteral("3 running"), wait);
    QCOMPARE(rows(), count + 2);
    QVERIFY(model()->setData(model()->index(0, 0), true, unfoldingRole::isUnfolded));
    for (const char *result : {"2 running, 1 done", "1 running, 2 done"}) {
        ActivityEntry ended = begun.takeFirst();
        ended.result = ActivityResult::Done;
        m_recorder->add(ended);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Result), QLatin1String(result), wait);
        QCOMPARE(rows(), count + 5);
    }
}

HOOKDESK_WINDOW_TEST(TestActivityCommand)

} // namespace tst_activitycommand

#include "tst_activitycommand.moc"
