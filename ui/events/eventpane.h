// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventlog.h"
#include "ui/common/statepane.h"

class QAction;

namespace hookdesk {

/// Why the table of failed events is empty.
struct EventPaneSituation
{
    EventLogState state;
    int total = 0; ///< Events at hand, whatever the filter.
    bool filtered = false;
    bool searching = false; ///< The payloads.
    QAction *refresh = nullptr;
    QList<QAction *> remedies; ///< Of the error in `state`.
    QAction *clearFilter = nullptr;
    QAction *openTribe = nullptr;
    QAction *apiCheck = nullptr; ///< nullptr: there is none.
    QAction *archive = nullptr;  ///< nullptr: there is none.
};

/// What stands in place of the rows. That all is well is said only when all is known.
[[nodiscard]] StatePane::Content eventPaneContent(const EventPaneSituation &situation);

/// How many events there are, in words.
struct EventCount
{
    int shown = 0;
    int total = 0;   ///< At hand.
    int retried = 0; ///< Of all at hand, by the server itself.
    bool filtered = false;
};
[[nodiscard]] QString eventCountText(const EventLogState &state, const EventCount &count);

/// Why the log may be out of date.
[[nodiscard]] QString outdatedEventsText(const ApiError &error);
/// What of the log is not here; empty: nothing is known to be missing.
[[nodiscard]] QString missingEventsText(const EventLogState &state);

} // namespace hookdesk
