// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pilllabel.h"

#include "ui/common/contrast.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int pillAbove = 2;
constexpr int pillDotRoom = statusDotSize + spacing::small;

} // namespace

PillLabel::PillLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on the base of a page, too
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
    updateMargins();
}

void PillLabel::setGround(const QColor &ground)
{
    m_tone.reset();
    m_weight.reset();
    fill({ground, readableTextOn(ground)});
    updateMargins();
}

void PillLabel::setGround(Tone tone)
{
    m_tone = tone;
    m_weight.reset();
    updateColours();
    updateMargins();
}

void PillLabel::setStatus(Tone tone, PillWeight weight)
{
    m_tone = tone;
    m_weight = weight;
    updateColours();
    updateMargins();
}

void PillLabel::updateColours()
{
    if (m_tone && m_weight)
        fill(pillColours(*m_tone, *m_weight, palette().color(QPalette::Base)));
    else if (m_tone)
        fill({toneColor(*m_tone), readableTextOn(toneColor(*m_tone))});
}

void PillLabel::fill(const PillColours &colours)
{
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.ink);
    if (own != palette()) // else this is our own change
        setPalette(own);
}

/// A quiet status begins where its column does.
void PillLabel::updateMargins()
{
    const bool quiet = m_weight == PillWeight::Quiet;
    const int end = quiet ? 0 : pillInset;
    const int begin = end + (m_weight ? pillDotRoom : 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? end : begin, pillAbove, mirrored ? begin : end, pillAbove);
}

void PillLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
    if (event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

void PillLabel::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        if (m_weight) {
            const QRect dot(m_weight == PillWeight::Quiet ? 0 : pillInset,
                            (height() - statusDotSize) / 2, statusDotSize, statusDotSize);
            painter.setBrush(palette().color(QPalette::WindowText));
            painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
        }
    }
    QLabel::paintEvent(event);
}

} // namespace hookdesk
