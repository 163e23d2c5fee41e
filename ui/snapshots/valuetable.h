// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace hookdesk {

/// A table of a dialog: rows are selected whole, the last column takes what is left.
[[nodiscard]] QTableView *valueTable(QAbstractItemModel &model, QWidget *parent);

} // namespace hookdesk
