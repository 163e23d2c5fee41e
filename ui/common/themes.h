// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace hookdesk {

/// Whose colours the program has.
enum class ThemeChoice { System, Light, Dark };

/// The colours of the program. A choice of its own holds whatever the desktop says. With System the
/// desktop's colours and icons are back, and followed while the program runs. The style is always
/// our own (consolestyle.h), which paints with whatever colours there are.
class Themes
{
public:
    /// To be made before anything is changed: it remembers what the desktop gave.
    Themes();

    void use(ThemeChoice choice);

private:
    void followDesktop();
    void force(const QPalette &palette);

    const QPalette m_desktopToolTips;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace hookdesk
