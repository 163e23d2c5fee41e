// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;
class QTableView;

namespace hookdesk {

/// These columns share what the others leave of the width, and none is narrower than their titles.
/// For a small table; a RecordTableView has its own columns.
void shareWidth(QTableView &table, const QList<int> &columns);

/// Gives the columns equal parts of `rest`, in pixels; none is narrower than `least` or its title.
void shareRest(QHeaderView &header, const QList<int> &columns, int rest, int least);

} // namespace hookdesk
