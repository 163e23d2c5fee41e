// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace hookdesk {

/// A button of a page for one of its actions, with icon and text, that the Tab key reaches.
/// `name`: what assistive technology calls it, asked for anew in each language.
[[nodiscard]] QToolButton *actionButton(QAction *action, QString (*name)(), QWidget *parent);

} // namespace hookdesk
