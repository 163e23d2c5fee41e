// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/webhook.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QLayout;
class QPalette;
class QWidget;

namespace hookdesk {

/// The line drawing of that freedesktop name, in the colour of the text around it.
[[nodiscard]] QIcon themeIcon(const QString &name);

/// True when the application's palette has light text on a dark ground.
[[nodiscard]] bool isDarkTheme();

/// Our style, and readable colours over the palette. Called at start and when the palette changes.
void applyTheme();

/// A meaning that a colour supports (never carries alone), readable on the window's ground in the
/// theme of the moment: text contrast of at least 4.5 : 1.
enum class Tone { Neutral, Good, Warning, Bad, Accent };
[[nodiscard]] QColor toneColor(Tone tone);

/// Tints the text of a label, wherever it stands: on the base of a page Qt would take the role that
/// fits the page instead.
void setTextTone(QWidget &label, Tone tone);

/// The ground of the one button that does what its page is for; white is readable on it.
[[nodiscard]] QColor primaryColor();

/// Of the line around something to click that stands on the palette's base.
[[nodiscard]] QColor outlineColor(const QPalette &palette);

/// The stripe of an environment: production red, staging amber, sandbox green, other blue.
[[nodiscard]] QColor environmentColor(EnvironmentKind kind);
/// `Production`, `Staging`, `Sandbox`, `Other`; translated.
[[nodiscard]] QString environmentKindText(EnvironmentKind kind);

/// Of the title of a page that is otherwise set in `font`.
[[nodiscard]] QFont titleFont(QFont font);

/// Gaps and sizes in one place, in device-independent pixels.
namespace spacing {
inline constexpr int small = 6;
inline constexpr int medium = 12;
inline constexpr int large = 24;
} // namespace spacing

/// Whether a page ends with a part that reaches its lower edge.
enum class PageFoot { None, Own };
/// Around what a page of the window shows; every page has the same.
void setPageMargins(QLayout &layout, PageFoot foot = PageFoot::None);

} // namespace hookdesk
