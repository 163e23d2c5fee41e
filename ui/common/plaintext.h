// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Foreign text on its way to a widget.
namespace hookdesk {

/// What stands where nothing is known.
[[nodiscard]] QString unknownMark();

/// The text of a cell as a screen reader should say it.
[[nodiscard]] QString spokenText(const QString &cellText);

/// Foreign text for one line of a widget: control characters become blanks, characters that nobody
/// sees or that turn the reading direction show as `[U+200B]`, passwords in addresses are masked,
/// and text above `maximum` characters ends in an ellipsis.
[[nodiscard]] QString plainLine(const QString &text, qsizetype maximum = 1000);
/// The same for a name, in which a blank that is none shows, too: whoever types it types another.
[[nodiscard]] QString plainName(const QString &name, qsizetype maximum = 1000);
/// The same for an address, whose host shows its ASCII form where it may be taken for another.
[[nodiscard]] QString plainAddress(const QString &address, qsizetype maximum = 1000);

/// The same for a text of several lines.
[[nodiscard]] QString plainLines(const QString &text);

/// The same without marks, for what shows them itself and is copied without them: ForeignTextEdit,
/// WrappedText.
[[nodiscard]] QString unmarkedLine(const QString &text, qsizetype maximum = 1000);
[[nodiscard]] QString unmarkedAddress(const QString &address, qsizetype maximum = 1000);
[[nodiscard]] QString unmarkedLines(const QString &text);

/// Plain text as a tooltip that cannot be taken for markup, at most 1,000 characters of it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace hookdesk
