// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pilllabel.h"

#include "ui/common/contrast.h"

#include <QEvent>
#include <QPainter>

namespace hookdesk {

namespace {

constexpr QMargins inside{9, 2, 9, 2};

} // namespace

PillLabel::PillLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(inside);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
}

void PillLabel::setGround(const QColor &ground)
{
    m_tone.reset();
    fill(ground);
}

void PillLabel::setGround(Tone tone)
{
    m_tone = tone;
    fill(toneColor(tone));
}

void PillLabel::fill(const QColor &ground)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, ground);
    colors.setColor(QPalette::WindowText, readableTextOn(ground));
    if (colors != palette()) // else this is our own change
        setPalette(colors);
}

void PillLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool isOther =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isOther && m_tone)
        fill(toneColor(*m_tone));
}

void PillLabel::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    }
    QLabel::paintEvent(event);
}

} // namespace hookdesk
