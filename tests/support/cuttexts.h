// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The texts of a window, as it is shown now, that have less room than they need: labels, buttons,
/// boxes, choices, hints of empty fields, tabs, group and window titles, headers of tables, lists
/// of entries, menus and tool bars that do not fit. Cells of tables shorten their text on purpose.
[[nodiscard]] QStringList cutTexts(QWidget &window);
