// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choicebox.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/plaintext.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace hookdesk {

ChoiceBox::ChoiceBox(int least, int most, QWidget *parent)
    : QComboBox(parent)
    , m_least(least)
    , m_most(most)
{
    setSizeAdjustPolicy(AdjustToContents); // so that Qt asks anew when the choices change
}

QSize ChoiceBox::sizeHint() const
{
    const QSize whole = QComboBox::sizeHint();
    // No narrower than without room, so that little moves when more choices come.
    const int wanted =
        count() == 0 ? 0 : whole.width(); // Qt gives an empty box the room of a few letters
    return {std::clamp(wanted, widthFor(m_least), widthFor(m_most)), whole.height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {widthFor(m_least), QComboBox::sizeHint().height()};
}

int ChoiceBox::widthFor(int characters) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().averageCharWidth() * characters, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this).width();
}

QString ChoiceBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return fontMetrics().elidedText(currentText(), Qt::ElideMiddle, room.width() - icon);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == currentText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(currentText()),
                       this);
    return true;
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace hookdesk
