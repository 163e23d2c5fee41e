// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QTableView;

namespace hookdesk {

/// Rows of a table that show others below them when a person wants it. The model tells what there
/// is, in its first column, and adds and removes the rows when it is told by setData().
namespace unfoldingRole {
/// bool; no value: the row has none below it.
inline constexpr int isUnfolded = Qt::UserRole + 100;
/// bool; true: the row stands below another one, which is the first without it further up.
inline constexpr int isBelow = Qt::UserRole + 101;
} // namespace unfoldingRole

/// Draws an arrow in the first column and follows the mouse and the keys that a tree has: Right,
/// Left, plus, minus, Return. The model is there and stays.
void letUnfold(QTableView &table);

} // namespace hookdesk
