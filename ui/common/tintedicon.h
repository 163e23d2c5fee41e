// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace hookdesk {

/// A line drawing of the one family that the program brings, in the colour of the text beside it at
/// the moment it is painted, so that it follows the theme; what is red, amber or green in it takes
/// the tone of that meaning. Null where there is no drawing of that name.
[[nodiscard]] QIcon tintedIcon(const QString &name);

} // namespace hookdesk
