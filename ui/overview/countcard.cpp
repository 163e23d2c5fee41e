// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/countcard.h"

#include "ui/common/choicecard.h"
#include "ui/common/contrast.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace hookdesk {

namespace {

constexpr int margin = 14;
constexpr int gap = 2; // between the number and its name
constexpr qreal countCardRadius = 8;
constexpr int digits = 6;

} // namespace

CountCard::CountCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountCard::setTexts(const QString &label, const QString &meaning)
{
    m_label = label;
    setToolTip(meaning);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

void CountCard::setNumber(const QString &number, const QString &spoken, Tone tone)
{
    m_number = number;
    m_tone = tone;
    setText(spoken);
    update();
}

QFont CountCard::numberFont() const
{
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    return large;
}

QSize CountCard::sizeHint() const
{
    return minimumSizeHint();
}

QSize CountCard::minimumSizeHint() const
{
    const QFontMetrics number(numberFont());
    const int text =
        std::max(fontMetrics().horizontalAdvance(m_label), number.averageCharWidth() * digits);
    return {2 * margin + text + 2, 2 * margin + number.height() + gap + fontMetrics().height()};
}

void CountCard::keyPressEvent(QKeyEvent *event)
{
    if (isReturnAlone(*event))
        return click(); // Space is QAbstractButton's
    QAbstractButton::keyPressEvent(event);
}

void CountCard::paintFrame(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const bool lit = underMouse() || isDown();
    painter.setPen(QPen(lit || hasFocus() ? accent : outlineColor(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(lit ? blended(accent, base, isDown() ? 0.18 : 0.08) : base);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), countCardRadius,
                            countCardRadius);
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QFontMetrics metrics(numberFont());
    const QRect number(margin, margin, width() - 2 * margin, metrics.height());
    painter.setPen(m_tone == Tone::Neutral ? palette().color(QPalette::Text) : toneColor(m_tone));
    painter.setFont(numberFont());
    painter.drawText(number, Qt::AlignLeading | Qt::AlignVCenter, m_number);
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Neutral));
    painter.drawText(
        QRect(number.left(), number.bottom() + 1 + gap, number.width(), fontMetrics().height()),
        Qt::AlignLeading | Qt::AlignVCenter, m_label);
}

} // namespace hookdesk
