// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/unfolding.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace hookdesk {

namespace {

constexpr int arrowSize = 9;
constexpr int arrowRoom = arrowSize + spacing::small;

QModelIndex firstColumn(const QModelIndex &index)
{
    return index.siblingAtColumn(0);
}

QVariant unfolded(const QModelIndex &index)
{
    return firstColumn(index).data(unfoldingRole::isUnfolded);
}

bool isBelow(const QModelIndex &index)
{
    return firstColumn(index).data(unfoldingRole::isBelow).toBool();
}

void set(const QTableView &table, const QModelIndex &index, bool isUnfolded)
{
    const QVariant now = unfolded(index);
    if (now.isValid() && now.toBool() != isUnfolded)
        table.model()->setData(firstColumn(index), isUnfolded, unfoldingRole::isUnfolded);
}

class ArrowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        const QVariant isUnfolded = unfolded(index);
        if (isUnfolded.isValid())
            drawArrow(*painter, cell, isUnfolded.toBool());
        const int indent = arrowRoom * (isBelow(index) ? 2 : 1);
        const bool isMirrored = cell.direction == Qt::RightToLeft;
        cell.rect.adjust(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0);
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * arrowRoom, 0);
    }

private:
    static void drawArrow(QPainter &painter, const QStyleOptionViewItem &cell, bool isUnfolded)
    {
        QStyleOption arrow(cell);
        const QRect place(cell.rect.left() + spacing::small, cell.rect.center().y() - arrowSize / 2,
                          arrowSize, arrowSize);
        arrow.rect = QStyle::visualRect(cell.direction, cell.rect, place);
        const bool isMirrored = cell.direction == Qt::RightToLeft;
        const QStyle::PrimitiveElement folded =
            isMirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(isUnfolded ? QStyle::PE_IndicatorArrowDown : folded, &arrow, &painter,
                             cell.widget);
    }
};

class Unfolding : public QObject
{
public:
    explicit Unfolding(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
        table.viewport()->installEventFilter(this);
        connect(&table, &QTableView::doubleClicked, this, &Unfolding::toggle);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched == &m_table &&
            isDone(*static_cast<QKeyEvent *>(event)))
            return true;
        if (event->type() == QEvent::MouseButtonPress && watched == m_table.viewport())
            pressed(*static_cast<QMouseEvent *>(event));
        return QObject::eventFilter(watched, event);
    }

private:
    void toggle(const QModelIndex &index) { set(m_table, index, !unfolded(index).toBool()); }

    void pressed(const QMouseEvent &event)
    {
        const QModelIndex index = m_table.indexAt(event.position().toPoint());
        if (event.button() != Qt::LeftButton || !index.isValid() || index.column() != 0)
            return;
        const QRect cell = m_table.visualRect(index);
        const QRect arrow(cell.topLeft(), QSize(arrowRoom + spacing::small, cell.height()));
        const Qt::LayoutDirection direction = m_table.layoutDirection();
        if (QStyle::visualRect(direction, cell, arrow).contains(event.position().toPoint()))
            toggle(index);
    }

    /// False: it is the table's.
    bool isDone(const QKeyEvent &event)
    {
        const QModelIndex current = m_table.currentIndex();
        if (!current.isValid() || (event.modifiers() & ~Qt::KeypadModifier))
            return false;
        const bool isMirrored = m_table.layoutDirection() == Qt::RightToLeft;
        const bool hasMore = unfolded(current).isValid();
        switch (event.key()) {
        case Qt::Key_Right:
        case Qt::Key_Left:
            return step(current, (event.key() == Qt::Key_Right) != isMirrored);
        case Qt::Key_Plus:
        case Qt::Key_Minus:
            set(m_table, current, event.key() == Qt::Key_Plus);
            return hasMore;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (hasMore)
                toggle(current);
            return hasMore;
        default:
            return false;
        }
    }

    bool step(const QModelIndex &current, bool inwards)
    {
        if (unfolded(current).isValid()) {
            set(m_table, current, inwards);
            return true;
        }
        if (inwards || !isBelow(current))
            return false;
        QModelIndex above = current;
        while (above.row() > 0 && isBelow(above))
            above = above.siblingAtRow(above.row() - 1);
        m_table.setCurrentIndex(above);
        return true;
    }

    QTableView &m_table;
};

} // namespace

void letUnfold(QTableView &table)
{
    table.setItemDelegateForColumn(0, new ArrowDelegate(&table));
    new Unfolding(table);
}

} // namespace hookdesk
