// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hookdesk {

/// How the program looks, over Fusion and in the colours of the palette: flat buttons and fields
/// with round corners and a visible focus, tables with hairlines between the rows and a tint where
/// they are selected.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;
};

/// Whether the program is painted by the ConsoleStyle, or by the style of the desktop: for the
/// whole program, as its font is. applyTheme() sees to the former.
void setOwnStyle(bool own);
[[nodiscard]] bool hasOwnStyle();

/// What a button is for, beside the many plain ones. The default button of a dialog is primary by
/// itself.
enum class ButtonRole {
    Primary,     ///< What its page is for; there is one, and it is filled.
    Destructive, ///< Its words are red; it is never the default.
};
void setButtonRole(QWidget &button, ButtonRole role);

/// Where a button stands among those that it is joined to: see joined().
enum class Segment { First, Middle, Last };
void setSegment(QWidget &button, Segment segment);

} // namespace hookdesk
