// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QList>

class QAction;

namespace hookdesk {

class ActionRegistry;

/// What a page offers beside an error, the best first: where something has to be signed in with
/// anew, the window's command for that, as far as this environment has it; and `again`.
[[nodiscard]] QList<QAction *> errorRemedies(const ApiError &error, const ActionRegistry &actions,
                                             QAction *again);

/// What finds out how a server offers what it does not offer as expected; nullptr: there is none.
[[nodiscard]] QAction *apiCheckAction(const ActionRegistry &actions);

} // namespace hookdesk
