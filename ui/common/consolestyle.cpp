// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/consolestyle.h"

#include "ui/common/contrast.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

constexpr qreal styleRadius = 6;
constexpr double hoverTint = 0.07;
constexpr double pressedTint = 0.16;
constexpr double checkedTint = 0.14;
constexpr char roleProperty[] = "hookdeskButtonRole";
constexpr char desktopProperty[] = "hookdeskDesktopStyle"; // of the application
constexpr char segmentProperty[] = "hookdeskSegment";

struct Panel
{
    QColor ground;
    QColor line;
    qreal width = 1; ///< Of the line.
};

QColor hairline(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.12);
}

QColor accent(const QPalette &palette)
{
    return withContrast(toneColor(Tone::Accent), palette.color(QPalette::Base), 3.0);
}

/// The line tells where the focus is.
void markFocus(Panel &panel, const QColor &line)
{
    panel.line = line;
    panel.width = 2;
}

void paintPanel(QPainter &painter, const QRect &rect, const Panel &panel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(panel.line, panel.width));
    painter.setBrush(panel.ground);
    const qreal inset = panel.width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), styleRadius,
                            styleRadius);
    painter.restore();
}

bool hasRole(const QWidget *widget, ButtonRole role)
{
    const QVariant given = widget ? widget->property(roleProperty) : QVariant();
    return given.isValid() && given.toInt() == static_cast<int>(role);
}

bool isPrimary(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return option.state.testFlag(QStyle::State_Enabled) &&
           ((button && button->features.testFlag(QStyleOptionButton::DefaultButton)) ||
            hasRole(widget, ButtonRole::Primary));
}

std::optional<Segment> segmentOf(const QWidget *widget)
{
    const QVariant given = widget ? widget->property(segmentProperty) : QVariant();
    return given.isValid() ? std::optional(static_cast<Segment>(given.toInt())) : std::nullopt;
}

bool isCheckedSegment(const QStyleOption &option, const QWidget *widget)
{
    return segmentOf(widget) && option.state.testFlag(QStyle::State_On) &&
           option.state.testFlag(QStyle::State_Enabled);
}

QColor checkedGround(const QPalette &palette)
{
    return blended(toneColor(Tone::Accent), palette.color(QPalette::Base), checkedTint);
}

void colourText(QStyleOption &label, const QWidget *widget)
{
    if (isCheckedSegment(label, widget))
        label.palette.setColor(
            QPalette::ButtonText,
            withContrast(toneColor(Tone::Accent), checkedGround(label.palette), 4.5));
    if (isPrimary(label, widget))
        label.palette.setColor(QPalette::ButtonText, readableTextOn(primaryColor()));
    else if (label.state.testFlag(QStyle::State_Enabled) &&
             hasRole(widget, ButtonRole::Destructive))
        label.palette.setColor(QPalette::ButtonText, toneColor(Tone::Bad));
}

Panel buttonPanel(const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const double tint = pressed ? pressedTint : hovered ? hoverTint : 0.0;
    const QColor text = palette.color(QPalette::WindowText);
    Panel panel;
    const bool primary = isPrimary(option, widget);
    panel.ground =
        primary ? blended(Qt::black, primaryColor(), tint)
                : blended(text, palette.color(enabled ? QPalette::Base : QPalette::Window), tint);
    panel.line = primary ? panel.ground : enabled ? outlineColor(palette) : hairline(palette);
    return panel;
}

/// On the filled ground the accent would not be seen.
Panel focusedButtonPanel(const QStyleOption &option, const QWidget *widget)
{
    Panel panel = buttonPanel(option, widget);
    if (option.state.testFlag(QStyle::State_HasFocus))
        markFocus(panel, isPrimary(option, widget) ? option.palette.color(QPalette::WindowText)
                                                   : accent(option.palette));
    return panel;
}

Panel fieldPanel(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    Panel panel{palette.color(enabled ? QPalette::Base : QPalette::Window),
                enabled ? outlineColor(palette) : hairline(palette)};
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        markFocus(panel, accent(palette));
    return panel;
}

struct IndicatorColours
{
    QColor ground;
    QColor line;
    QColor mark;
};

/// Whatever it stands on: the base of a page or the ground of a dialog.
IndicatorColours indicatorColours(const QStyleOption &option)
{
    // WCAG 2.1, 1.4.11 asks for 3; the rim of a circle is thin.
    constexpr double indicatorContrast = 3.5;
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool isSet =
        option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    QColor line = hovered || isSet
                      ? accent(palette)
                      : withContrast(outlineColor(palette), palette.color(QPalette::Window),
                                     indicatorContrast);
    if (!enabled)
        line = palette.color(QPalette::Disabled, QPalette::WindowText);
    const bool pressed = enabled && option.state.testFlag(QStyle::State_Sunken);
    const QColor ground = isSet ? line : pressed ? blended(line, base, pressedTint) : base;
    return {ground, line, readableTextOn(ground)};
}

/// In a square from 0 to 1.
void paintMark(QPainter &painter, QStyle::State state, bool isRound)
{
    if (isRound)
        painter.drawPoint(QPointF(0.5, 0.5));
    else if (state.testFlag(QStyle::State_NoChange))
        painter.drawLine(QPointF(0.28, 0.5), QPointF(0.72, 0.5));
    else
        painter.drawPolyline(
            QPolygonF({QPointF(0.25, 0.52), QPointF(0.43, 0.70), QPointF(0.76, 0.32)}));
}

/// The box of a choice, or its circle.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const IndicatorColours colours = indicatorColours(option);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.ground);
    const qreal radius = isRound ? side / 2.0 : 3.0;
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange)) {
        painter.translate(square.topLeft());
        painter.scale(side, side);
        painter.setPen(
            QPen(colours.mark, isRound ? 0.45 : 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintMark(painter, option.state, isRound);
    }
    painter.restore();
}

/// Round at the ends of the whole, with a line to the neighbour.
void paintSegment(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                  Segment segment)
{
    Panel panel = buttonPanel(option, widget);
    if (isCheckedSegment(option, widget))
        panel.ground = checkedGround(option.palette);
    const int hidden = int(styleRadius) + 2;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool openLeft = segment != (mirrored ? Segment::Last : Segment::First);
    const bool openRight = segment != (mirrored ? Segment::First : Segment::Last);
    painter.save();
    painter.setClipRect(option.rect);
    paintPanel(painter, option.rect.adjusted(openLeft ? -hidden : 0, 0, openRight ? hidden : 0, 0),
               panel);
    painter.setPen(panel.line);
    if (openLeft)
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        markFocus(panel, accent(option.palette));
        paintPanel(painter, option.rect, panel);
    }
    painter.restore();
}

} // namespace

void setOwnStyle(bool own)
{
    qApp->setProperty(desktopProperty, !own);
}

bool hasOwnStyle()
{
    return !qApp->property(desktopProperty).toBool();
}

void setSegment(QWidget &button, Segment segment)
{
    button.setProperty(segmentProperty, static_cast<int>(segment));
}

void setButtonRole(QWidget &button, ButtonRole role)
{
    button.setProperty(roleProperty, static_cast<int>(role));
}

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (const std::optional<Segment> segment = segmentOf(widget))
            return paintSegment(*painter, *option, widget, *segment);
        return paintPanel(*painter, option->rect, focusedButtonPanel(*option, widget));
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
        return paintIndicator(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(*painter, *option, true);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget)) // whose line says it
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit: {
        Panel frame = fieldPanel(*option);
        frame.ground = Qt::transparent; // the field has painted it
        return paintPanel(*painter, option->rect, frame);
    }
    case PE_PanelItemViewItem: {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!qobject_cast<const QTableView *>(widget))
            return;
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton label = *button;
        colourText(label, widget);
        if (isPrimary(*option, widget))
            label.icon = {}; // drawn for a light ground
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && tool) {
        QStyleOptionToolButton label = *tool;
        colourText(label, widget);
        if (isPrimary(*option, widget))
            label.toolButtonStyle = Qt::ToolButtonTextOnly;
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool &&
        tool->features.testFlag(QStyleOptionToolButton::Arrow)) {
        QStyleOptionToolButton arrow = *tool; // it has one already
        arrow.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &arrow, painter, widget);
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || !combo->frame)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    paintPanel(*painter, option->rect,
               combo->editable ? fieldPanel(*option) : focusedButtonPanel(*option, nullptr));
    QStyleOption arrow(*option);
    arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const int side = 9;
    arrow.rect = QRect(arrow.rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return spacing::medium / 2;
    case PM_FocusFrameHMargin: // beside the text of a cell
        return spacing::medium / 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// Those that Qt's own widgets ask for; the rest are Fusion's.
QIcon ConsoleStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxCritical:
        return themeIcon(QStringLiteral("dialog-error"));
    case SP_MessageBoxWarning:
        return themeIcon(QStringLiteral("dialog-warning"));
    case SP_MessageBoxInformation:
        return themeIcon(QStringLiteral("dialog-information"));
    case SP_LineEditClearButton:
        return themeIcon(QStringLiteral("edit-clear"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // their verbs say it
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace hookdesk
