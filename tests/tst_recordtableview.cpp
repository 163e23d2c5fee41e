// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordtableview.h"

#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace hookdesk;

namespace tst_recordtableview {

class RecordTableViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRowIsSelectedInEitherDirection_data();
    void aRowIsSelectedInEitherDirection();
    void aClickSelectsInEitherDirection_data() { aRowIsSelectedInEitherDirection_data(); }
    void aClickSelectsInEitherDirection();
    void columnsShareWhatTheOthersLeave();
    void aSizedColumnKeepsItsWidth();
    void hiddenColumnsLeaveTheirWidth();
    void nothingIsCutBesideFreeSpace();
    void whereItIsTightTheOthersGiveWhatTheyDoNotNeed();
    void aColumnThatIsHiddenLeavesItsRoom();
    void whatIsToldElsewhereFoldsAwayWhereItIsTight();
    void aFoldedColumnIsNotRememberedAsHidden();
    void aColumnThatThePersonShowsDoesNotFold();
    void theNewestRowIsSeenWhole();
    void aRowThatIsSeenStaysSeen();
    void aCopyIsAsSafeAsAFile_data();
    void aCopyIsAsSafeAsAFile();

private:
    void open(const QList<int> &folding = {});

    QTemporaryDir m_folder;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecordTableView> m_view;
};

void RecordTableViewTest::init()
{
    m_model = std::make_unique<QStandardItemModel>(5, 3);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setItem(row, 0, new QStandardItem(QString::number(row)));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    open();
}

void RecordTableViewTest::open(const QList<int> &folding)
{
    m_view.reset();
    RecordTableView::Traits traits;
    traits.columnsKey = QStringLiteral("columns");
    traits.widths.usual = {100, 100, 100};
    traits.widths.sharing = {0, 2};
    traits.widths.folding = folding;
    traits.idRole = Qt::DisplayRole;
    traits.rowOfId = [](const QString &id) { return 4 - id.toInt(); };
    m_view = std::make_unique<RecordTableView>(*m_model, *m_settings, traits);
    m_view->resize(500, 300);
}

void RecordTableViewTest::cleanup()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void RecordTableViewTest::aRowIsSelectedInEitherDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void RecordTableViewTest::aRowIsSelectedInEitherDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));

    QVERIFY(m_view->selectOnly(QStringLiteral("1")));

    QCOMPARE(m_view->selectedRows(), QList<int>{3});
    QCOMPARE(m_view->currentIndex().row(), 3);
}

void RecordTableViewTest::aClickSelectsInEitherDirection()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));

    const auto clickOn = [this](int row, Qt::KeyboardModifiers modifiers) {
        const QPoint place = m_view->visualRect(m_model->index(row, 0)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, place);
    };
    clickOn(1, Qt::NoModifier);
    QCOMPARE(m_view->selectedRows(), QList<int>{1});
    clickOn(3, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedRows(), (QList<int>{1, 2, 3}));
}

void RecordTableViewTest::columnsShareWhatTheOthersLeave()
{
    m_view->show();
    for (const int width : {500, 900, 400}) {
        m_view->resize(width, 300);
        const int room = m_view->viewport()->width();
        QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(1) + m_view->columnWidth(2),
                     room);
        QCOMPARE(m_view->columnWidth(1), 100);
        QVERIFY(std::abs(m_view->columnWidth(0) - m_view->columnWidth(2)) <= 1);
    }
    m_view->resize(150, 300);
    QTRY_VERIFY(m_view->columnWidth(0) > 25); // it scrolls, and nothing is squeezed to nothing
}

void RecordTableViewTest::aSizedColumnKeepsItsWidth()
{
    m_view->show();
    m_view->horizontalHeader()->resizeSection(0, 60);
    QTRY_COMPARE(m_view->columnWidth(2), m_view->viewport()->width() - 160);
    m_view->resize(800, 300);
    QTRY_COMPARE(m_view->columnWidth(2), m_view->viewport()->width() - 160);
    QCOMPARE(m_view->columnWidth(0), 60);
}

void RecordTableViewTest::hiddenColumnsLeaveTheirWidth()
{
    m_view->show();
    m_view->setColumnHidden(1, true);
    QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(2), m_view->viewport()->width());
    m_view->setColumnHidden(1, false);
    QTRY_COMPARE(m_view->columnWidth(1), 100);
    m_view->resize(600, 300);
    QTRY_VERIFY(std::abs(m_view->columnWidth(0) - m_view->columnWidth(2)) <= 1);
}

void RecordTableViewTest::nothingIsCutBesideFreeSpace()
{
    m_view->show();
    m_model->item(2, 0)->setText(QString(30, QLatin1Char('x')));
    const int needed = m_view->sizeHintForIndex(m_model->index(2, 0)).width();
    m_view->resize(needed + 200, 300); // an equal part would be too little
    QTRY_VERIFY(m_view->columnWidth(0) >= needed);
    QCOMPARE(m_view->columnWidth(0) + m_view->columnWidth(1) + m_view->columnWidth(2),
             m_view->viewport()->width());
    m_model->item(2, 0)->setText({});
    QTRY_VERIFY(std::abs(m_view->columnWidth(0) - m_view->columnWidth(2)) <= 1);
}

void RecordTableViewTest::aColumnThatIsHiddenLeavesItsRoom()
{
    m_view->show();
    m_view->setColumnHidden(1, true);
    QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(2), m_view->viewport()->width());
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    m_view->setColumnHidden(1, false);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QCOMPARE(m_view->columnWidth(1), 100);
}

void RecordTableViewTest::whatIsToldElsewhereFoldsAwayWhereItIsTight()
{
    m_model->setItem(0, 1, new QStandardItem(QStringLiteral("a status that nobody may cut")));
    open({1});
    m_view->show();
    m_view->resize(900, 300);
    QTRY_VERIFY(m_view->columnWidth(1) > 100);
    m_view->resize(300, 300);
    QTRY_VERIFY(m_view->isColumnHidden(1));
    QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(2), m_view->viewport()->width());
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    m_model->item(0, 1)->setText(QStringLiteral("b")); // there is room for this
    QTRY_VERIFY(!m_view->isColumnHidden(1));
    m_model->item(0, 1)->setText(QStringLiteral("a status that nobody may cut"));
    QTRY_VERIFY(m_view->isColumnHidden(1));
    m_view->resize(900, 300);
    QTRY_VERIFY(!m_view->isColumnHidden(1));
}

void RecordTableViewTest::aFoldedColumnIsNotRememberedAsHidden()
{
    m_model->setItem(0, 1, new QStandardItem(QStringLiteral("a status that nobody may cut")));
    open({1});
    m_view->show();
    m_view->resize(300, 300);
    QTRY_VERIFY(m_view->isColumnHidden(1));
    open(); // as the program does when it is started again
    QVERIFY(!m_view->isColumnHidden(1));
}

void RecordTableViewTest::aColumnThatThePersonShowsDoesNotFold()
{
    m_model->setItem(0, 1, new QStandardItem(QStringLiteral("a status that nobody may cut")));
    open({1});
    m_view->show();
    m_view->resize(300, 300);
    QTRY_VERIFY(m_view->isColumnHidden(1));
    emit m_view->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    const auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && !menu->actions().at(1)->isChecked());
    menu->actions().at(1)->trigger();
    QTRY_VERIFY(!m_view->isColumnHidden(1));
    m_view->resize(310, 300);
    QCoreApplication::processEvents();
    QVERIFY(!m_view->isColumnHidden(1));
}

void RecordTableViewTest::whereItIsTightTheOthersGiveWhatTheyDoNotNeed()
{
    m_view->show();
    m_model->setItem(0, 1, new QStandardItem(QStringLiteral("word")));
    m_model->item(2, 0)->setText(QString(60, QLatin1Char('x')));
    m_view->resize(400, 300);
    const auto neededBy = [this](int column) {
        return std::max(m_view->sizeHintForIndex(m_model->index(0, column)).width(),
                        m_view->horizontalHeader()->sectionSizeHint(column));
    };
    QTRY_COMPARE(m_view->columnWidth(1), neededBy(1));
    m_model->item(0, 1)->setText(QStringLiteral("a status that nobody may cut"));
    QTRY_COMPARE(m_view->columnWidth(1), neededBy(1)); // it is ours, and never cut
    QVERIFY(m_view->columnWidth(1) > 100);
    m_view->horizontalHeader()->resizeSection(1, 70);
    m_view->resize(900, 300);
    QCOMPARE(m_view->columnWidth(1), 70); // the person's
}

void RecordTableViewTest::theNewestRowIsSeenWhole()
{
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (int row = 5; row < 60; ++row)
        m_model->appendRow(new QStandardItem(QString::number(row)));
    const int last = m_model->rowCount() - 1;
    QVERIFY(m_view->selectOnly(QString::number(4 - last))); // at once
    const auto isSeen = [&] {
        const QRect row = m_view->visualRect(m_model->index(last, 0));
        return row.top() >= 0 && row.bottom() < m_view->viewport()->height();
    };
    QTRY_VERIFY(isSeen());
}

void RecordTableViewTest::aRowThatIsSeenStaysSeen()
{
    m_view->show();
    for (int row = 5; row < 60; ++row)
        m_model->appendRow(new QStandardItem(QString::number(row)));
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const auto isSeen = [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        return row.top() >= 0 && row.bottom() < m_view->viewport()->height();
    };
    QVERIFY(m_view->selectOnly(QString::number(4 - 30)));
    QVERIFY(isSeen());
    m_view->resize(500, 180); // a message comes, and the jobs below
    QTRY_VERIFY(m_view->viewport()->height() < 180);
    QVERIFY(isSeen());
    m_view->verticalScrollBar()->setValue(0); // the person has looked away
    QVERIFY(!isSeen());
    m_view->resize(500, 150);
    QTRY_VERIFY(m_view->viewport()->height() < 150);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void RecordTableViewTest::aCopyIsAsSafeAsAFile_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few rows") << 1;
    QTest::newRow("many rows, in slices") << 400;
}

void RecordTableViewTest::aCopyIsAsSafeAsAFile()
{
    QFETCH(const int, rows);
    const QStringList cells{QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("a\tb\n=1"),
                            QStringLiteral("\"x\t")};
    m_settings->clear();
    RecordTableView::Traits traits;
    traits.columnsKey = QStringLiteral("columns");
    traits.widths.usual = {100, 100, 100};
    traits.idRole = Qt::DisplayRole;
    traits.rowOfId = [](const QString &) { return -1; };
    traits.cellsOf = [cells](const QList<int> &) {
        return [cells](qsizetype, int column) { return cells.at(column); };
    };
    QStandardItemModel model(rows, 3);
    RecordTableView view(model, *m_settings, traits);
    view.selectAll();
    QSignalSpy copied(&view, &RecordTableView::copied);
    view.copySelection();
    QTRY_COMPARE(copied.size(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), rows + 1);
    QCOMPARE(lines.last(), QStringLiteral("'=cmd|' /C calc'!A0\ta b =1\t\"\"\"x \""));
}

HOOKDESK_WINDOW_TEST(RecordTableViewTest)

} // namespace tst_recordtableview

#include "tst_recordtableview.moc"
