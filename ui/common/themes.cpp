// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/themes.h"

#include "ui/common/consolestyle.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace hookdesk {

namespace {

struct RoleColors
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

// Text, links and selections with at least 4.5 : 1 on their grounds (WCAG 2.1, 1.4.3).
constexpr RoleColors roles[] = {{QPalette::WindowText, 0xff202326, 0xfffcfcfc},
                                {QPalette::Text, 0xff202326, 0xfffcfcfc},
                                {QPalette::ButtonText, 0xff202326, 0xfffcfcfc},
                                {QPalette::ToolTipText, 0xff202326, 0xfffcfcfc},
                                {QPalette::BrightText, 0xffffffff, 0xffffffff},
                                {QPalette::Window, 0xffeff0f1, 0xff2a2e32},
                                {QPalette::Base, 0xffffffff, 0xff1b1e20},
                                {QPalette::AlternateBase, 0xfff5f6f7, 0xff232629},
                                {QPalette::Button, 0xfff3f4f5, 0xff2d3135},
                                {QPalette::ToolTipBase, 0xfff7f7f7, 0xff31363b},
                                {QPalette::Light, 0xffffffff, 0xff53595f},
                                {QPalette::Midlight, 0xffdcdee0, 0xff43494f},
                                {QPalette::Mid, 0xffb4b8bc, 0xff25292c},
                                {QPalette::Dark, 0xff8a8f94, 0xff17191b},
                                {QPalette::Shadow, 0xff6b7075, 0xff0e1011},
                                {QPalette::Highlight, 0xff1f6fb2, 0xff2a6ca6},
                                {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
                                {QPalette::Link, 0xff1f5fa8, 0xff84b9f5},
                                {QPalette::LinkVisited, 0xff6a3f8f, 0xffc3a6ea}};

constexpr QPalette::ColorRole inkRoles[] = {QPalette::WindowText, QPalette::Text,
                                            QPalette::ButtonText, QPalette::HighlightedText};

QPalette ownPalette(bool dark)
{
    QPalette palette;
    for (const RoleColors &each : roles)
        palette.setColor(each.role, QColor::fromRgb(dark ? each.dark : each.light));
    for (const QPalette::ColorRole ink : inkRoles)
        palette.setColor(QPalette::Disabled, ink, dark ? QColor(0x8b9197) : QColor(0x8a8f94));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     dark ? QColor(0x43494f) : QColor(0xdcdee0));
    return palette;
}

/// Of what paints, below our own.
QString nameOfStyle()
{
    const QStyle *style = QApplication::style();
    const auto *own = qobject_cast<const ConsoleStyle *>(style);
    return own ? own->baseStyle()->name() : style->name();
}

} // namespace

Themes::Themes()
    : m_desktopToolTips(QToolTip::palette())
    , m_desktopStyle(nameOfStyle())
{
}

void Themes::use(ThemeChoice choice)
{
    if (choice == m_choice)
        return applyTheme();
    m_choice = choice;
    switch (choice) {
    case ThemeChoice::System:
        followDesktop();
        break;
    case ThemeChoice::Light:
        force(ownPalette(false));
        break;
    case ThemeChoice::Dark:
        force(ownPalette(true));
        break;
    }
}

void Themes::useDesktopStyle(bool use)
{
    if (use != hasOwnStyle())
        return;
    setOwnStyle(!use);
    if (QStyle *style = use ? QStyleFactory::create(m_desktopStyle) : nullptr)
        QApplication::setStyle(style);
    applyTheme();
}

void Themes::followDesktop()
{
    QApplication::setPalette(QPalette());
    QToolTip::setPalette(m_desktopToolTips);
    applyTheme();
}

void Themes::force(const QPalette &palette)
{
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    applyTheme();
}

} // namespace hookdesk
