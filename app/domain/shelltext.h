// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// A text as one word of a command line, whatever is in it.

/// For bash and other POSIX shells.
[[nodiscard]] QString posixQuoted(const QString &text);
/// For Windows PowerShell 5 and PowerShell 7.
[[nodiscard]] QString powerShellQuoted(const QString &text);

} // namespace hookdesk
