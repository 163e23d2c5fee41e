// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QComboBox;
class QFont;
class QHeaderView;
class QLineEdit;
class QSize;
class QWidget;

namespace hookdesk {

/// Runs `sizes` now and whenever the font or the style of `widget` changes, as long as it lives:
/// what is measured in a font is measured anew.
void keepFitting(QWidget *widget, std::function<void()> sizes);

/// `usual` is for small letters; a larger font takes as much more.
[[nodiscard]] QSize sizeInFont(const QFont &font, const QSize &usual);

/// That, as far as the screen of `window` has room.
[[nodiscard]] QSize firstSize(const QWidget &window, const QSize &usual);

/// Whether it is less wide than that; `width` is for small letters, too.
[[nodiscard]] bool isNarrow(const QWidget &widget, int width);

/// `width`, or what the section's own title needs in the language of now where that is more.
[[nodiscard]] int fittingSectionWidth(const QHeaderView &header, int section, int width);

/// What a field needs to show the whole hint that it has while it is empty.
[[nodiscard]] int widthForHint(const QLineEdit &line);

/// Keeps the field as wide as that at least, and as that many characters, in every language and
/// font. Asked for after whoever sets the hint in keepTranslated().
void keepRoomForHint(QLineEdit *line, int characters = 0);

/// The text of the choice that is widest, in pixels.
[[nodiscard]] int widestChoice(const QComboBox &box);

/// What a box needs to show each of its choices whole.
[[nodiscard]] int widthForChoices(const QComboBox &box);

} // namespace hookdesk
