// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QHeaderView;
class QLineEdit;

namespace hookdesk {

/// `width`, or what the section's own title needs in the language of now where that is more.
[[nodiscard]] int fittingSectionWidth(const QHeaderView &header, int section, int width);

/// What a field needs to show the whole hint that it has while it is empty.
[[nodiscard]] int widthForHint(const QLineEdit &line);

/// The text of the choice that is widest, in pixels.
[[nodiscard]] int widestChoice(const QComboBox &box);

/// What a box needs to show each of its choices whole.
[[nodiscard]] int widthForChoices(const QComboBox &box);

} // namespace hookdesk
