// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/causedelegate.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/statuspill.h"
#include "ui/events/causemodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int inset = 10;  // between the button's end and its words
constexpr int margin = 8;  // beside the button
constexpr int leading = 6; // above and below the words together

CauseColumn columnOf(const QModelIndex &index)
{
    return static_cast<CauseColumn>(index.column());
}

bool isStep(const QModelIndex &index)
{
    return columnOf(index) == CauseColumn::Step && CauseModel::isCause(index);
}

/// What a person looks for first has the text's own colour.
bool isQuiet(const QModelIndex &index)
{
    const CauseColumn column = columnOf(index);
    if (CauseModel::isCause(index))
        return column == CauseColumn::Endpoint || column == CauseColumn::Since ||
               column == CauseColumn::Last;
    return column != CauseColumn::Endpoint;
}

} // namespace

int CauseDelegate::widthForButton(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * (inset + margin);
}

QRect CauseDelegate::buttonIn(const QStyleOptionViewItem &cell, const QString &text)
{
    const int width = widthForButton(cell.fontMetrics, text) - 2 * margin;
    const int height = std::min(cell.rect.height() - 4, cell.fontMetrics.height() + leading);
    const QRect button(cell.rect.right() + 1 - margin - width,
                       cell.rect.top() + (cell.rect.height() - height) / 2, width, height);
    return QStyle::visualRect(cell.direction, cell.rect, button);
}

void CauseDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (columnOf(index) == CauseColumn::Events) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (columnOf(index) == CauseColumn::Endpoint || columnOf(index) == CauseColumn::Webhooks)
        option->textElideMode = Qt::ElideMiddle;
    if (isQuiet(index))
        option->palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
}

void CauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (isStep(index))
        return paintStep(*painter, cell, index);
    const QVariant status = index.data(CauseModel::StatusRole);
    if (columnOf(index) != CauseColumn::Since || !status.isValid())
        return paintCell(*painter, cell);
    paintStatusCell(*painter, cell, eventStatusTone(static_cast<EventStatus>(status.toInt())),
                    PillWeight::Loud);
}

void CauseDelegate::paintStep(QPainter &painter, QStyleOptionViewItem cell,
                              const QModelIndex &index) const
{
    const QString text = std::exchange(cell.text, {});
    paintCell(painter, cell);
    if (text.isEmpty())
        return;
    QStyleOptionButton button;
    button.rect = buttonIn(cell, text);
    button.text = text;
    button.direction = cell.direction;
    button.fontMetrics = cell.fontMetrics;
    button.palette = QApplication::palette();
    button.state = QStyle::State_Enabled;
    button.state.setFlag(QStyle::State_HasFocus, cell.state.testFlag(QStyle::State_HasFocus));
    button.state.setFlag(QStyle::State_MouseOver, cell.state.testFlag(QStyle::State_MouseOver));
    const bool isDown = m_pressed.isValid() && m_pressed == index;
    button.state.setFlag(isDown ? QStyle::State_Sunken : QStyle::State_Raised);
    painter.save();
    painter.setFont(cell.font);
    cell.widget->style()->drawControl(QStyle::CE_PushButton, &button, &painter, nullptr);
    painter.restore();
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), recordRowHeight(option.fontMetrics)};
}

bool CauseDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const QString text = isStep(index) ? index.data().toString() : QString();
    const bool isInside = !text.isEmpty() && mouse->button() == Qt::LeftButton &&
                          buttonIn(option, text).contains(mouse->position().toPoint());
    const bool wasPressed = m_pressed.isValid() && m_pressed == index;
    m_pressed = isPress && isInside ? index : QModelIndex();
    if (!isPress && isInside && wasPressed)
        emit stepClicked(index.siblingAtColumn(0));
    return false; // the row is selected all the same
}

} // namespace hookdesk
