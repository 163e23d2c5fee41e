// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/taborder.h"

#include <QWidget>

namespace hookdesk {

void setTabPlace(QWidget &place, const QWidgetList &late)
{
    QWidget *before = &place;
    do
        before = before->previousInFocusChain();
    while (before != &place && (before->focusPolicy() == Qt::NoFocus || late.contains(before)));
    for (QWidget *widget : late) {
        // The list of a combo box is a window of its own.
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != place.window())
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace hookdesk
