// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choicecard.h"

#include "ui/common/contrast.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int margin = 18;
constexpr int glyphSize = 32;
constexpr int drawnSize = 16;
constexpr int cardWidth = 42;
constexpr qreal choiceCardRadius = 8;
constexpr int endless = 10000; // higher than any text
constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &description,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setTexts(title, description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleDescription(description);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * cardWidth;
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return descriptionRect(width).bottom() + 1 + margin;
}

QFont ChoiceCard::titleFont() const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    return large;
}

QRect ChoiceCard::titleRect(int width) const
{
    const QRect room(margin, margin + glyphSize + spacing::medium, width - 2 * margin, endless);
    return QFontMetrics(titleFont()).boundingRect(room, wrapped, text());
}

QRect ChoiceCard::descriptionRect(int width) const
{
    const QRect room(margin, titleRect(width).bottom() + 1 + spacing::small, width - 2 * margin,
                     endless);
    return fontMetrics().boundingRect(room, wrapped, m_description);
}

bool isReturnAlone(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isReturn && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (isReturnAlone(*event))
        return click(); // Space is QAbstractButton's
    QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ChoiceCard::paintFrame(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const bool lit = isEnabled() && (underMouse() || isDown());
    const bool marked = lit || hasFocus();
    painter.setPen(QPen(marked ? accent : outlineColor(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(lit ? blended(accent, base, isDown() ? 0.18 : 0.08) : base);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), choiceCardRadius,
                            choiceCardRadius);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    // Themes seldom have these drawings at this size; a denser small one is drawn larger.
    const QPixmap glyph =
        themeIcon(m_iconName)
            .pixmap(QSize(drawnSize, drawnSize), devicePixelRatioF() * glyphSize / drawnSize,
                    isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect place(margin, margin, glyphSize, glyphSize);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place), glyph);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Text));
    painter.setFont(titleFont());
    painter.drawText(titleRect(width()), wrapped, text());
    painter.setFont(font());
    if (isEnabled())
        painter.setPen(toneColor(Tone::Neutral));
    painter.drawText(descriptionRect(width()), wrapped, m_description);
}

} // namespace hookdesk
