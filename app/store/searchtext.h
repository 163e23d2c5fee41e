// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// Text as it is compared in a search that does not tell cases apart: Unicode's cases over
/// composed characters, so that `É` equals `é` however it was typed, `ß` equals `SS`, and Turkish
/// `İ` and `ı` equal `i`. NUL, at which SQLite's text functions stop, becomes a blank.
[[nodiscard]] QString searchText(const QString &text);

} // namespace hookdesk
