// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/segments.h"

#include "ui/common/consolestyle.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace hookdesk {

QWidget *joined(const QList<QToolButton *> &buttons, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QToolButton *button : buttons) {
        const bool first = button == buttons.constFirst();
        const bool last = button == buttons.constLast();
        setSegment(*button, first ? Segment::First : last ? Segment::Last : Segment::Middle);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    return whole;
}

} // namespace hookdesk
