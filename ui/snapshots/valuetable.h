// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QPushButton;
class QTableView;
class QWidget;

namespace hookdesk {

/// A table of a dialog: rows are selected whole, the last column takes what is left.
[[nodiscard]] QTableView *valueTable(QAbstractItemModel &model, QWidget *parent);

/// For a few rows that somebody types: about three are seen, its columns share the width.
void keepSmall(QTableView &table);

/// A button that begins a new rule in the last row of `table`, which is an empty one.
[[nodiscard]] QPushButton *addRuleButton(QTableView &table);

} // namespace hookdesk
