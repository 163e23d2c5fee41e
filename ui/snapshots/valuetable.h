// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace hookdesk {

/// A table of a dialog: rows are selected whole, the last column takes what is left. `name` is what
/// assistive technology calls it.
[[nodiscard]] QTableView *valueTable(QAbstractItemModel &model, const QString &name,
                                     QWidget *parent);

} // namespace hookdesk
