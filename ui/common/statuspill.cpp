// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/statuspill.h"

#include "ui/common/contrast.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
constexpr double pillTint = 0.13;
constexpr int margin = 6;

QColor inkOn(const QColor &ground, Tone tone)
{
    return withContrast(toneColor(tone), ground, readable);
}

} // namespace

PillColours pillColours(Tone tone, PillWeight weight, const QColor &base)
{
    const QColor ground =
        weight == PillWeight::Loud ? blended(toneColor(tone), base, pillTint) : base;
    return {ground, inkOn(ground, tone)};
}

int statusPillWidth(const QFontMetrics &metrics, const QString &text)
{
    constexpr int rounding = 2; // of the letters' own widths
    return metrics.horizontalAdvance(text) + rounding + statusDotSize + spacing::small +
           2 * (pillInset + margin);
}

void paintCell(QPainter &painter, const QStyleOptionViewItem &cell)
{
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
}

void paintStatusCell(QPainter &painter, QStyleOptionViewItem cell, Tone tone, PillWeight weight)
{
    const QString text = std::exchange(cell.text, {}); // the pill has it
    paintCell(painter, cell);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const bool loud = weight == PillWeight::Loud;
    // A tint is the same on a row that is selected.
    const auto [ground, ink] = pillColours(
        tone, weight, cell.palette.color(selected && !loud ? QPalette::Highlight : QPalette::Base));
    const int height = std::min(cell.rect.height() - 4, cell.fontMetrics.height() + 4);
    const int width =
        std::min(statusPillWidth(cell.fontMetrics, text), cell.rect.width()) - 2 * margin;
    const auto placed = [&cell](const QRect &rect) {
        return QStyle::visualRect(cell.direction, cell.rect, rect);
    };
    const QRect pill(cell.rect.left() + margin, cell.rect.center().y() - height / 2 + 1, width,
                     height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (loud) {
        painter.setBrush(ground);
        painter.drawRoundedRect(placed(pill), height / 2.0, height / 2.0);
    }
    painter.setBrush(ink);
    const int left = loud ? pillInset : 0;
    const QRect dot(pill.left() + left, pill.center().y() - statusDotSize / 2, statusDotSize,
                    statusDotSize);
    painter.drawEllipse(placed(dot));
    const int begin = dot.right() + 1 + spacing::small;
    const QRect words(begin, pill.top(), pill.right() + 1 - left - begin, height);
    painter.setPen(ink);
    painter.setFont(cell.font);
    painter.drawText(placed(words), int(Qt::AlignLeading | Qt::AlignVCenter),
                     cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

int badgeWidth(const QFontMetrics &metrics, const QString &number)
{
    return metrics.horizontalAdvance(number) + 2 * pillInset;
}

void paintBadge(QPainter &painter, const QStyleOptionViewItem &cell, const QString &number,
                Tone tone)
{
    const QColor ground = blended(toneColor(tone), cell.palette.color(QPalette::Base), pillTint);
    const int height = std::min(cell.rect.height(), cell.fontMetrics.height() + 2);
    const QRect pill(cell.rect.left(), cell.rect.center().y() - height / 2 + 1, cell.rect.width(),
                     height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(inkOn(ground, tone));
    painter.setFont(cell.font);
    painter.drawText(pill, Qt::AlignCenter, number);
    painter.restore();
}

} // namespace hookdesk
