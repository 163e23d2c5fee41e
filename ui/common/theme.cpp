// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include "ui/common/consolestyle.h"
#include "ui/common/contrast.h"
#include "ui/common/tintedicon.h"

#include <QApplication>
#include <QLayout>
#include <QPalette>
#include <QWidget>

namespace hookdesk {

namespace {

constexpr double readableTone = 4.5; // WCAG 2.1, 1.4.3
constexpr double seen = 3.0;         // WCAG 2.1, 1.4.11: what shows where a part of the window is

struct ToneColors
{
    QRgb light;
    QRgb dark;
};

ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff55606b, 0xffb4bcc4};
    case Tone::Good:
        return {0xff1a7340, 0xff6fd39b};
    case Tone::Warning:
        return {0xff8a5200, 0xfff2b84b};
    case Tone::Bad:
        return {0xffb3261e, 0xffffa39c};
    case Tone::Accent:
        return {0xff1f5fa8, 0xff84b9f5};
    }
    Q_UNREACHABLE();
}

/// A tint with the usual text: what is selected stays as readable as the rest.
void tintSelections()
{
    constexpr double tint = 0.14;
    QPalette views = QApplication::palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        views.setColor(group, QPalette::Highlight,
                       blended(toneColor(Tone::Accent), views.color(group, QPalette::Base), tint));
        views.setColor(group, QPalette::HighlightedText, views.color(group, QPalette::Text));
    }
    if (QApplication::palette("QAbstractItemView") != views)
        QApplication::setPalette(views, "QAbstractItemView");
}

/// Qt 6.4 leaves placeholders black where a desktop's dark palette does not name their colour, and
/// its own selections are too light for white text.
void makeReadable()
{
    const QPalette given = QApplication::palette();
    QPalette own = given; // what was set stays, what the desktop gives follows it
    const auto correct = [&](QPalette::ColorGroup group, QPalette::ColorRole role,
                             const QColor &color) {
        if (given.color(group, role) != color) // otherwise this palette change is our own
            own.setColor(group, role, color);
    };
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        correct(group, QPalette::PlaceholderText, toneColor(Tone::Neutral));
        correct(group, QPalette::Highlight,
                withContrast(given.color(group, QPalette::Highlight),
                             given.color(group, QPalette::HighlightedText), readableTone));
    }
    if (own != given)
        QApplication::setPalette(own);
}

} // namespace

QIcon themeIcon(const QString &name)
{
    const QIcon own = tintedIcon(name);
    return own.isNull() ? QIcon::fromTheme(name) : own; // built without the drawings
}

bool isDarkTheme()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

void applyTheme()
{
    makeReadable();
    if (hasOwnStyle() && !qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle);
    tintSelections();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/hookdesk.svg")));
}

QColor toneColor(Tone tone)
{
    const ToneColors colors = toneColors(tone);
    const QPalette palette = QApplication::palette();
    const QColor base = QColor::fromRgb(isDarkTheme() ? colors.dark : colors.light);
    // A desktop may have any ground; text with a tone stands on both of these.
    const QColor onWindow = withContrast(base, palette.color(QPalette::Window), readableTone);
    return withContrast(onWindow, palette.color(QPalette::Base), readableTone);
}

void setTextTone(QWidget &label, Tone tone)
{
    QPalette tinted;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        tinted.setColor(group, QPalette::WindowText, toneColor(tone));
    label.setForegroundRole(QPalette::WindowText);
    label.setPalette(tinted);
}

QColor primaryColor()
{
    return {0x1f, 0x5f, 0xa8};
}

QColor outlineColor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor light = blended(palette.color(QPalette::WindowText), base, 0.28);
    return withContrast(light, base, seen);
}

void setPageMargins(QLayout &layout, PageFoot foot)
{
    constexpr int margin = 20;
    layout.setContentsMargins(margin, margin, margin, foot == PageFoot::Own ? 0 : margin);
}

QFont titleFont(QFont font)
{
    constexpr qreal larger = 1.4;
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor environmentColor(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return QColor(0xc6, 0x28, 0x28);
    case EnvironmentKind::Staging:
        return QColor(0xf5, 0xa6, 0x23);
    case EnvironmentKind::Sandbox:
        return QColor(0x2e, 0x7d, 0x32);
    case EnvironmentKind::Other:
        return QColor(0x1f, 0x5f, 0xa8);
    }
    Q_UNREACHABLE();
}

QString environmentKindText(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return QApplication::translate("hookdesk::Environment", "Production");
    case EnvironmentKind::Staging:
        return QApplication::translate("hookdesk::Environment", "Staging");
    case EnvironmentKind::Sandbox:
        return QApplication::translate("hookdesk::Environment", "Sandbox");
    case EnvironmentKind::Other:
        return QApplication::translate("hookdesk::Environment", "Other");
    }
    Q_UNREACHABLE();
}

} // namespace hookdesk
