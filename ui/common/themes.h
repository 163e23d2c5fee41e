// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace hookdesk {

/// Whose colours the program has.
enum class ThemeChoice { System, Light, Dark };

/// The colours of the program. A choice of its own holds whatever the desktop says. With System the
/// desktop's colours and icons are back, and followed while the program runs. The style is our own
/// (consolestyle.h), which paints with whatever colours there are, or that of the desktop.
class Themes
{
public:
    /// To be made before anything is changed: it remembers what the desktop gave.
    Themes();

    void use(ThemeChoice choice);
    /// What the program looks like changes at once.
    void useDesktopStyle(bool use);

private:
    void followDesktop();
    void force(const QPalette &palette);

    const QPalette m_desktopToolTips;
    const QString m_desktopStyle;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace hookdesk
