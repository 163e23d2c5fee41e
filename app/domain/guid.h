// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// An id without the braces in which Microsoft's programs write a GUID: with and without them it is
/// the same. Every other id as it is.
[[nodiscard]] inline QString withoutBraces(const QString &id)
{
    constexpr qsizetype inBraces = 38;
    const bool isBraced = id.size() == inBraces && id.startsWith(u'{') && id.endsWith(u'}') &&
                          id.at(9) == u'-' && id.at(14) == u'-';
    return isBraced ? id.sliced(1, inBraces - 2) : id;
}

} // namespace hookdesk
