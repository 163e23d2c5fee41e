// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/countcard.h"

#include "ui/common/choicecard.h"
#include "ui/common/contrast.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int margin = 12;
constexpr int glyphSize = 24;
constexpr int drawnSize = 16;
constexpr qreal cornerRadius = 8;
constexpr int digits = 6;

} // namespace

CountCard::CountCard(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
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

void CountCard::setNumber(const QString &number, const QString &spoken)
{
    m_number = number;
    setText(spoken);
    update();
}

QFont CountCard::numberFont() const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    return large;
}

QSize CountCard::sizeHint() const
{
    return minimumSizeHint() + QSize(2 * margin, 0);
}

QSize CountCard::minimumSizeHint() const
{
    const QFontMetrics number(numberFont());
    const int text =
        std::max(fontMetrics().horizontalAdvance(m_label), number.averageCharWidth() * digits);
    return {3 * margin + glyphSize + text, 2 * margin + number.height() + fontMetrics().height()};
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
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cornerRadius,
                            cornerRadius);
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QPixmap glyph =
        themeIcon(m_iconName)
            .pixmap(QSize(drawnSize, drawnSize), devicePixelRatioF() * glyphSize / drawnSize);
    const int top = (height() - glyphSize) / 2;
    const auto placed = [this](const QRect &leftToRight) {
        return QStyle::visualRect(layoutDirection(), rect(), leftToRight);
    };
    painter.drawPixmap(placed(QRect(margin, top, glyphSize, glyphSize)), glyph);
    const int left = 2 * margin + glyphSize;
    const QFontMetrics metrics(numberFont());
    const QRect number = placed(QRect(left, margin, width() - left - margin, metrics.height()));
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(number, Qt::AlignLeading | Qt::AlignVCenter, m_number);
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Neutral));
    painter.drawText(
        QRect(number.left(), number.bottom() + 1, number.width(), fontMetrics().height()),
        Qt::AlignLeading | Qt::AlignVCenter, m_label);
}

} // namespace hookdesk
