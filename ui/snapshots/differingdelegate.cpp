// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/differingdelegate.h"

#include "ui/common/contrast.h"
#include "ui/common/theme.h"
#include "ui/snapshots/differencemodel.h"

#include <QApplication>
#include <QPainter>
#include <QPoint>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr double tint = 0.24;
constexpr int shownBefore = 10; // characters of the same beginning

struct Piece
{
    QString text;
    int begin = 0; ///< Of what differs.
    int length = 0;
};

/// The end is left out by the layout.
Piece fitting(const QString &text, const QPoint &differing, const QFontMetrics &metrics, int width)
{
    const int left = differing.x() - shownBefore;
    if (metrics.horizontalAdvance(text) <= width || left <= 0)
        return {text, differing.x(), differing.y()};
    return {QChar(0x2026) + text.mid(left), shownBefore + 1, differing.y()};
}

void draw(QPainter &painter, const Piece &piece, const QStyleOptionViewItem &cell, QRect place)
{
    const QString text = cell.fontMetrics.elidedText(piece.text, Qt::ElideRight, place.width());
    QTextLayout::FormatRange marked;
    marked.start = piece.begin;
    marked.length = std::min(piece.length, int(text.size()) - piece.begin);
    marked.format.setBackground(
        blended(toneColor(Tone::Warning), cell.palette.color(QPalette::Base), tint));
    marked.format.setForeground(cell.palette.color(QPalette::Text));
    QTextLayout layout(text, cell.font);
    QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(cell.direction);
    layout.setTextOption(option);
    if (marked.length > 0)
        layout.setFormats({marked});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    painter.setPen(cell.palette.color(QPalette::Text));
    layout.draw(&painter, QPointF(place.left(), top));
}

} // namespace

void DifferingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QVariant differing = index.data(DifferenceModel::differingRole);
    if (!differing.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setClipRect(cell.rect);
    draw(*painter, fitting(text, differing.toPoint(), cell.fontMetrics, place.width()), cell,
         place);
    painter->restore();
}

} // namespace hookdesk
