// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hookdesk {

/// Bytes `begin` up to, not including, `end`.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace hookdesk
