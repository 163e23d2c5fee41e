// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/stepdots.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int dot = 9;
constexpr int gap = spacing::small;

} // namespace

StepDots::StepDots(int count, QWidget *parent)
    : QWidget(parent)
    , m_count(count)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setStep(int step)
{
    m_step = step;
    update();
}

QSize StepDots::sizeHint() const
{
    return {m_count * (dot + gap) - gap + 2, dot + 2};
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(QPen(ink, 1.5));
    for (int step = 0; step < m_count; ++step) {
        const QRect place(1 + step * (dot + gap), 1, dot, dot);
        painter.setBrush(step <= m_step ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

} // namespace hookdesk
