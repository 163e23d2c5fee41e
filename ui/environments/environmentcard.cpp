// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentcard.h"

#include "ui/common/contrast.h"
#include "ui/common/theme.h"
#include "ui/environments/environmentmodel.h"

#include <QPainter>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int margin = spacing::medium;
constexpr qreal environmentCardRadius = 8;
constexpr int pillInset = 9;
constexpr int widthInCharacters = 44;
constexpr double selectedTint = 0.10;
constexpr double hoverTint = 0.04;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The lines of a card, from the top on; what is too long is elided.
class Lines
{
public:
    Lines(QPainter &painter, const QStyleOptionViewItem &cell)
        : m_painter(painter)
        , m_cell(cell)
        , m_room(cell.rect.adjusted(margin, margin, -margin, -margin))
    {
    }

    void text(const QString &text, const QFont &font, const QColor &ink, int before = 0)
    {
        const QFontMetrics metrics(font);
        const QRect line(m_room.left() + before, m_room.top() + m_done, m_room.width() - before,
                         metrics.height());
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QStyle::visualRect(m_cell.direction, m_cell.rect, line),
                           int(Qt::AlignLeading | Qt::AlignVCenter),
                           metrics.elidedText(text, Qt::ElideMiddle, line.width()));
        m_done += metrics.height() + 2;
    }

    /// The same line as the next text(), which begins behind it.
    [[nodiscard]] int pill(const QString &text, const QColor &ground)
    {
        const QFont font = strong(m_cell.font);
        const QFontMetrics metrics(font);
        const QRect pill(m_room.left(), m_room.top() + m_done + 2,
                         std::min(metrics.horizontalAdvance(text) + 2 * pillInset, m_room.width()),
                         metrics.height() + 2);
        const QRect place = QStyle::visualRect(m_cell.direction, m_cell.rect, pill);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(place, pill.height() / 2.0, pill.height() / 2.0);
        m_painter.setFont(font);
        m_painter.setPen(readableTextOn(ground));
        m_painter.drawText(place, Qt::AlignCenter, text);
        m_done += 3; // the height of the pill beyond that of a line, shared
        return pill.width() + spacing::small + 2;
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_cell;
    const QRect m_room;
    int m_done = 0;
};

void paintCard(QPainter &painter, const QStyleOptionViewItem &cell)
{
    const QColor base = cell.palette.color(QPalette::Base);
    const QColor accent = withContrast(toneColor(Tone::Accent), base, 3.0);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isHovered = cell.state.testFlag(QStyle::State_MouseOver);
    const qreal line = isSelected ? 2 : 1;
    painter.setPen(QPen(isSelected ? accent : outlineColor(cell.palette), line));
    painter.setBrush(blended(accent, base,
                             isSelected  ? selectedTint
                             : isHovered ? hoverTint
                                         : 0.0));
    painter.drawRoundedRect(QRectF(cell.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                            environmentCardRadius, environmentCardRadius);
}

} // namespace

QSize EnvironmentCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    constexpr int lines = 3;
    return {option.fontMetrics.averageCharWidth() * widthInCharacters,
            lines * (QFontMetrics(strong(option.font)).height() + 2) + 2 * margin + 6};
}

void EnvironmentCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, cell);
    const bool isEnabled = cell.state.testFlag(QStyle::State_Enabled);
    const QColor ink =
        cell.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor muted = isEnabled ? toneColor(Tone::Neutral) : ink;
    Lines lines(*painter, cell);
    lines.text(index.data().toString(), strong(cell.font), ink);
    lines.text(index.data(EnvironmentModel::CustomerRole).toString(), cell.font, muted);
    const int before = lines.pill(index.data(EnvironmentModel::KindRole).toString(),
                                  index.data(EnvironmentModel::ColourRole).value<QColor>());
    lines.text(index.data(EnvironmentModel::OpenedRole).toString(), cell.font, muted, before);
    painter->restore();
}

} // namespace hookdesk
