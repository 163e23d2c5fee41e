// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include "tests/support/testprogram.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace hookdesk;

namespace tst_flowlayout {

namespace {

constexpr int side = 100;
constexpr int gap = 10;

QWidget *box(QWidget *parent, QSizePolicy::Policy policy = QSizePolicy::Fixed)
{
    auto *widget = new QWidget(parent);
    widget->setMinimumSize(side, 20);
    if (policy == QSizePolicy::Fixed)
        widget->setMaximumSize(side, 20);
    widget->setSizePolicy(policy, QSizePolicy::Fixed);
    return widget;
}

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatHasNoRoomGoesOnInTheNextLine();
    void trailingStandsAtTheEnd();
    void whatTrailsStaysTogether();
    void itRunsFromRightToLeft();
    void whatMayGrowTakesTheRest();
    void whatIsHiddenTakesNoRoom();
    void whatIsInsertedStandsBehindTheOther();

private:
    void show(int width);

    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_flow = nullptr;
};

void FlowLayoutTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_flow = new FlowLayout(m_window.get());
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(gap);
}

void FlowLayoutTest::show(int width)
{
    m_window->show();
    m_window->resize(width, 200);
    QTRY_COMPARE(m_flow->geometry().width(), width);
}

void FlowLayoutTest::whatHasNoRoomGoesOnInTheNextLine()
{
    QList<QWidget *> boxes;
    for (int i = 0; i < 5; ++i) {
        boxes.append(box(m_window.get()));
        m_flow->addWidget(boxes.last());
    }
    show(330);
    QCOMPARE(boxes.at(2)->pos(), QPoint(220, 0));
    QCOMPARE(boxes.at(3)->pos(), QPoint(0, 30));
    QCOMPARE(m_flow->heightForWidth(330), 50);
    QCOMPARE(m_flow->heightForWidth(100), 5 * 20 + 4 * gap);
    QCOMPARE(m_flow->sizeHint(), QSize(5 * side + 4 * gap, 20));
    QCOMPARE(m_flow->minimumSize(), QSize(side, 20));
}

void FlowLayoutTest::trailingStandsAtTheEnd()
{
    QWidget *first = box(m_window.get());
    QWidget *last = box(m_window.get());
    m_flow->addWidget(first);
    m_flow->addTrailing(last);
    show(600);
    QCOMPARE(first->x(), 0);
    QCOMPARE(last->x(), 500);
    m_window->resize(150, 200);
    QTRY_COMPARE(last->pos(), QPoint(50, 30));
}

void FlowLayoutTest::whatTrailsStaysTogether()
{
    QWidget *filter = box(m_window.get());
    QWidget *hidden = box(m_window.get());
    QList<QWidget *> actions{box(m_window.get()), box(m_window.get())};
    m_flow->addWidget(filter);
    m_flow->addTrailing(hidden);
    for (QWidget *action : actions)
        m_flow->addTrailing(action);
    show(310); // one of them would fit beside the filter
    hidden->hide();
    QTRY_COMPARE(actions.at(0)->pos(), QPoint(100, 30));
    QCOMPARE(actions.at(1)->pos(), QPoint(210, 30));
    m_window->resize(150, 200);
    QTRY_COMPARE(actions.at(1)->pos(), QPoint(50, 60)); // each at the end of a line of its own
    QCOMPARE(actions.at(0)->pos(), QPoint(50, 30));
}

void FlowLayoutTest::itRunsFromRightToLeft()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QWidget *first = box(m_window.get());
    QWidget *last = box(m_window.get());
    m_flow->addWidget(first);
    m_flow->addTrailing(last);
    show(600);
    QCOMPARE(first->x(), 500);
    QCOMPARE(last->x(), 0);
}

void FlowLayoutTest::whatMayGrowTakesTheRest()
{
    QList<QWidget *> boxes{box(m_window.get(), QSizePolicy::Expanding), box(m_window.get()),
                           box(m_window.get(), QSizePolicy::Expanding)};
    for (QWidget *each : boxes)
        m_flow->addWidget(each);
    show(520);
    QCOMPARE(boxes.at(0)->width(), 200);
    QCOMPARE(boxes.at(1)->width(), side);
    QCOMPARE(boxes.at(2)->width(), 200);
    QCOMPARE(boxes.at(2)->x(), 320);
}

void FlowLayoutTest::whatIsHiddenTakesNoRoom()
{
    QWidget *first = box(m_window.get());
    QWidget *second = box(m_window.get());
    m_flow->addWidget(first);
    m_flow->addWidget(second);
    show(300);
    first->hide();
    QTRY_COMPARE(second->x(), 0);
}

void FlowLayoutTest::whatIsInsertedStandsBehindTheOther()
{
    QWidget *first = box(m_window.get());
    QWidget *last = box(m_window.get());
    QWidget *between = box(m_window.get());
    m_flow->addWidget(first);
    m_flow->addWidget(last);
    m_flow->insertAfter(first, between);
    show(400);
    QCOMPARE(between->x(), side + gap);
    QCOMPARE(last->x(), 2 * (side + gap));
}

HOOKDESK_WINDOW_TEST(FlowLayoutTest)

} // namespace tst_flowlayout

#include "tst_flowlayout.moc"
