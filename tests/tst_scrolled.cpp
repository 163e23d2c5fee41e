// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scrolled.h"

#include "tests/support/testprogram.h"
#include "ui/common/foldbutton.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hookdesk;

namespace tst_scrolled {

class TestScrolled : public QObject
{
    Q_OBJECT

private slots:
    void a_scroll_bar_that_has_gone_is_no_child();
    void a_dialog_grows_when_more_is_unfolded();
};

void TestScrolled::a_scroll_bar_that_has_gone_is_no_child()
{
    QWidget window;
    auto *content = new QLabel(QStringLiteral("High"), &window);
    content->setMinimumHeight(1000);
    QScrollArea *area = scrolled(content, &window);
    area->resize(200, 200);
    window.show();
    QTRY_VERIFY(area->verticalScrollBar()->isVisible());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(area);
    const int counted = spoken->childCount();
    QVERIFY(counted > 1);
    QVERIFY(spoken->child(counted - 1));
    content->setMinimumHeight(10);
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    QVERIFY(!spoken->child(spoken->childCount()));
    QVERIFY(!spoken->child(1000));
    QVERIFY(!spoken->child(-1));
}

void TestScrolled::a_dialog_grows_when_more_is_unfolded()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    QLabel *more = plainParagraph(QStringLiteral("More.\n").repeated(8), &dialog);
    QToolButton *fold = foldButton(
        more, [] { return QStringLiteral("Details"); }, &dialog);
    column->addWidget(fold);
    column->addWidget(more);
    scrollContent(dialog);
    openAsHighAsContent(dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    fold->click();
    QTRY_VERIFY(dialog.height() >= before + more->sizeHint().height());
    auto *area = dialog.findChild<QScrollArea *>();
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
}

HOOKDESK_WINDOW_TEST(TestScrolled)

} // namespace tst_scrolled

#include "tst_scrolled.moc"
