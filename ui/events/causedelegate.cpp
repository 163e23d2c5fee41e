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

namespace hookdesk {

namespace {

constexpr int inset = 10;  // between the button's end and its words
constexpr int margin = 8;  // beside the button
constexpr int leading = 6; // above and below the words together
constexpr int between = 6; // two buttons

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

/// The delegate is made for this model.
CauseSteps stepsAt(const QModelIndex &index)
{
    return static_cast<const CauseModel *>(index.model())->stepsOf(index);
}

int widthOfButton(const QFontMetrics &metrics, CauseStep step)
{
    return metrics.horizontalAdvance(causeStepText(step)) + 2 * inset;
}

QStyleOptionButton buttonOf(const QStyleOptionViewItem &cell, CauseStep step, const QRect &place)
{
    QStyleOptionButton button;
    button.rect = place;
    button.text = causeStepText(step);
    button.direction = cell.direction;
    button.fontMetrics = cell.fontMetrics;
    button.palette = QApplication::palette();
    button.state = QStyle::State_Enabled;
    button.state.setFlag(QStyle::State_MouseOver, cell.state.testFlag(QStyle::State_MouseOver));
    return button;
}

} // namespace

int CauseDelegate::widthForButtons(const QFontMetrics &metrics, const CauseSteps &steps)
{
    int width = steps.isEmpty() ? 0 : 2 * margin - between;
    for (const CauseStep step : steps)
        width += widthOfButton(metrics, step) + between;
    return width;
}

QList<QRect> CauseDelegate::buttonsIn(const QStyleOptionViewItem &cell, const CauseSteps &steps)
{
    const int height = std::min(cell.rect.height() - 4, cell.fontMetrics.height() + leading);
    const int top = cell.rect.top() + (cell.rect.height() - height) / 2;
    int end = cell.rect.right() + 1 - margin;
    QList<QRect> buttons;
    for (const CauseStep step : steps) {
        const int width = widthOfButton(cell.fontMetrics, step);
        buttons.append(
            QStyle::visualRect(cell.direction, cell.rect, QRect(end - width, top, width, height)));
        end -= width + between;
    }
    return buttons;
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
        return paintSteps(*painter, cell, index);
    const QVariant status = index.data(CauseModel::StatusRole);
    if (columnOf(index) != CauseColumn::Since || !status.isValid())
        return paintCell(*painter, cell);
    paintStatusCell(*painter, cell, eventStatusTone(static_cast<EventStatus>(status.toInt())),
                    PillWeight::Loud);
}

void CauseDelegate::paintSteps(QPainter &painter, QStyleOptionViewItem cell,
                               const QModelIndex &index) const
{
    cell.text.clear(); // the buttons have it
    paintCell(painter, cell);
    const CauseSteps steps = stepsAt(index);
    const QList<QRect> buttons = buttonsIn(cell, steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isDown = m_pressed.isValid() && m_pressed == index && m_down == steps.at(i);
        QStyleOptionButton button = buttonOf(cell, steps.at(i), buttons.at(i));
        // A key takes the first.
        button.state.setFlag(QStyle::State_HasFocus,
                             i == 0 && cell.state.testFlag(QStyle::State_HasFocus));
        button.state.setFlag(isDown ? QStyle::State_Sunken : QStyle::State_Raised);
        painter.save();
        painter.setFont(cell.font);
        cell.widget->style()->drawControl(QStyle::CE_PushButton, &button, &painter, nullptr);
        painter.restore();
    }
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), recordRowHeight(option.fontMetrics)};
}

std::optional<CauseStep> CauseDelegate::stepAt(const QPoint &place,
                                               const QStyleOptionViewItem &cell,
                                               const QModelIndex &index)
{
    const CauseSteps steps = isStep(index) ? stepsAt(index) : CauseSteps();
    const QList<QRect> buttons = buttonsIn(cell, steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (buttons.at(i).contains(place))
            return steps.at(i);
    }
    return std::nullopt;
}

bool CauseDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const std::optional<CauseStep> step = mouse->button() == Qt::LeftButton
                                              ? stepAt(mouse->position().toPoint(), option, index)
                                              : std::nullopt;
    const bool wasPressed = m_pressed.isValid() && m_pressed == index && m_down == step;
    m_pressed = isPress && step ? index : QModelIndex();
    m_down = isPress ? step : std::nullopt;
    if (!isPress && step && wasPressed)
        emit stepClicked(index.siblingAtColumn(0), *step);
    return false; // the row is selected all the same
}

} // namespace hookdesk
