// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

struct LoadState;

/// What a page has to say of a list that is not whole.
struct LoadNote
{
    QString text; ///< Empty: nothing.
    QString details;
    bool isError = false; ///< The last reading failed; what is shown is older or a part.
};

/// `hasRows`: the page has something to show all the same.
[[nodiscard]] LoadNote loadNote(const LoadState &state, bool hasRows);

} // namespace hookdesk
