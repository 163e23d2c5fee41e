// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"

class QAction;

namespace hookdesk {

class ActionRegistry;
class Session;

/// What helps where something could not be read.
struct OverviewRemedies
{
    const ActionRegistry &registry;
    QAction *reload;    ///< Reads the webhooks again.
    QAction *readAgain; ///< Reads the log again.
    QAction *readLog;   ///< Reads it for the first time.
};

/// Why no webhook is listed as needing attention.
[[nodiscard]] StatePane::Content attentionContent(Session &session,
                                                  const OverviewRemedies &remedies);
/// Why there are no failures to be shown.
[[nodiscard]] StatePane::Content chartContent(Session &session, const OverviewRemedies &remedies);

/// What makes the numbers less than whole, and what this environment's API lacks; empty: nothing.
[[nodiscard]] QString overviewNote(Session &session);
/// The reasons, a line each.
[[nodiscard]] QString overviewNoteDetails(Session &session);

} // namespace hookdesk
