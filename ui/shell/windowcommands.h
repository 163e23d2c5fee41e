// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

#include <QHash>
#include <QString>

namespace hookdesk {

/// Adds the commands that the window has whether an environment is connected or not. What they do
/// is the window's to connect; their texts come with windowCommandTexts().
void addWindowCommands(ActionRegistry &actions);
/// The same for those that need a connected environment.
void addSessionCommands(ActionRegistry &actions);
/// The id of the action that opens the stored environment with this number, from 1.
[[nodiscard]] QString environmentCommandId(int number);
constexpr int shortcutEnvironments = 9; ///< Ctrl+1 to Ctrl+9.

/// By id, in the language of now.
[[nodiscard]] QHash<QString, QString> windowCommandTexts();
[[nodiscard]] QString menuTitle(MenuSection section);

} // namespace hookdesk
