// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace hookdesk {

/// Whose colours the program has.
enum class ThemeChoice { System, Light, Dark };

/// The colours of the program. A choice of its own holds whatever the desktop says: a desktop's
/// style may paint with the desktop's colours, so that it brings Fusion along. With System the
/// desktop's style, colours and icons are back, and followed while the program runs.
class Themes
{
public:
    /// To be made before anything is changed: it remembers what the desktop gave.
    Themes();

    void use(ThemeChoice choice);

private:
    void followDesktop();
    void force(const QPalette &palette);

    const QString m_desktopStyle;
    const QPalette m_desktopToolTips;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace hookdesk
