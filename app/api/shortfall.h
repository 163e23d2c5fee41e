// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace hookdesk {

/// A listing that ended before its end: what it did not tell of may be there all the same.
struct Shortfall
{
    enum class Reason {
        Stopped,       ///< The server gives no more, and counts more.
        Repeated,      ///< Every further page tells the same again.
        LinkElsewhere, ///< The link to the next page leads to another server.
        LinkCircle,    ///< The link to the next page leads back.
        Moved,         ///< The list changed under every reading, so that records may have slipped.
        Unreadable,    ///< Some records have no id that could be read.
        Failed         ///< A page failed; the error is told beside it.
    };

    Reason reason = Reason::Stopped;
    int read = 0;             ///< Records.
    std::optional<int> total; ///< As the server counts, where it does.

    friend bool operator==(const Shortfall &, const Shortfall &) = default;
};

} // namespace hookdesk
