// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/stepmark.h"

#include "ui/common/contrast.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace hookdesk {

namespace {

constexpr int side = 20;
constexpr double visible = 3.0; // WCAG 2.1, 1.4.11

struct StepMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::StepMark)
};

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Tone::Good;
    case StepState::Failed:
        return Tone::Bad;
    case StepState::Running:
        return Tone::Accent;
    case StepState::ToDo:
    case StepState::Skipped:
        break;
    }
    return Tone::Neutral;
}

bool isFilled(StepState state)
{
    return state == StepState::Done || state == StepState::Failed || state == StepState::Skipped;
}

/// In a square from 0 to 1.
void paintShape(QPainter &painter, StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return;
    case StepState::Running:
        for (const double x : {0.28, 0.50, 0.72})
            painter.drawLine(QPointF(x - 0.01, 0.5), QPointF(x + 0.01, 0.5));
        return;
    case StepState::Done:
        painter.drawPolyline(
            QPolygonF({QPointF(0.28, 0.52), QPointF(0.44, 0.67), QPointF(0.72, 0.36)}));
        return;
    case StepState::Failed:
        painter.drawLine(QPointF(0.34, 0.34), QPointF(0.66, 0.66));
        painter.drawLine(QPointF(0.66, 0.34), QPointF(0.34, 0.66));
        return;
    case StepState::Skipped:
        painter.drawLine(QPointF(0.32, 0.5), QPointF(0.68, 0.5));
        return;
    }
}

} // namespace

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return StepMarkWords::tr("To do");
    case StepState::Running:
        return StepMarkWords::tr("Running");
    case StepState::Done:
        return StepMarkWords::tr("Done");
    case StepState::Failed:
        return StepMarkWords::tr("Failed");
    case StepState::Skipped:
        return StepMarkWords::tr("Skipped");
    }
    Q_UNREACHABLE();
}

StepMark::StepMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setNumber(int number)
{
    m_number = number;
    update();
}

void StepMark::setState(StepState state)
{
    m_state = state;
    update();
}

void StepMark::setCurrent(bool current)
{
    m_current = current;
    update();
}

QSize StepMark::sizeHint() const
{
    return sizeInFont(font(), {side, side});
}

void StepMark::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const bool isNow = m_current && m_state == StepState::ToDo;
    const QColor ink =
        withContrast(toneColor(isNow ? Tone::Accent : toneOf(m_state)), ground, visible);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isNow || isFilled(m_state) ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (isNow)
        painter.setPen(readableTextOn(ink));
    if (m_state == StepState::ToDo)
        return painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    painter.scale(width(), height());
    painter.setPen(QPen(isFilled(m_state) ? readableTextOn(ink) : ink, 0.11, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    paintShape(painter, m_state);
}

} // namespace hookdesk
