// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/wholetable.h"

#include "ui/common/choicecard.h"
#include "ui/common/recordtablelook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

namespace hookdesk {

namespace {

QScrollArea *pageOf(const QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(parent))
            return page;
    }
    return nullptr;
}

} // namespace

WholeTable::WholeTable(int extraHeight, QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which belongs to the page
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true); // the row under the mouse is lit
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->hide();
    keepRowHeight(*this, extraHeight);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, &WholeTable::chosen);
}

void WholeTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &WholeTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WholeTable::fitHeight);
    fitHeight();
}

void WholeTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    QScrollArea *page = pageOf(*this);
    if (!page || !index.isValid())
        return;
    const QRect row = visualRect(index);
    const QPoint middle = viewport()->mapTo(page->widget(), row.center());
    const int left = page->horizontalScrollBar()->value();
    page->ensureVisible(left, middle.y(), 0, row.height());
}

void WholeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void WholeTable::keyPressEvent(QKeyEvent *event)
{
    const bool isSpaceAlone = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if ((isReturnAlone(*event) || isSpaceAlone) && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// It never scrolls itself, so that the wheel belongs to the page.
void WholeTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void WholeTable::updateGeometries()
{
    QTableView::updateGeometries();
    fitHeight();
}

void WholeTable::fitHeight()
{
    if (const int height = verticalHeader()->length(); height != this->height())
        setFixedHeight(height);
}

} // namespace hookdesk
