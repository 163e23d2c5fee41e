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
    QAction *archive = nullptr; ///< nullptr: there is none.
};

/// What stands in place of the rows. That all is well is said only when all is known.
[[nodiscard]] StatePane::Content eventPaneContent(const EventPaneSituation &situation);

/// What of the log is not here; empty: nothing is known to be missing.
[[nodiscard]] QString missingEventsText(const EventLogState &state);

} // namespace hookdesk
