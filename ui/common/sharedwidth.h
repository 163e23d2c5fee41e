// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;
class QTableView;

namespace hookdesk {

/// These columns share what the others leave of the width, and none is narrower than their titles.
/// For a small table; one of records has ColumnWidths.
void shareWidth(QTableView &table, const QList<int> &columns);

/// A column and what it needs, in pixels.
struct SharedColumn
{
    int column = 0;
    int least = 0;     ///< In any case.
    int essential = 0; ///< For the part of its content without which nobody knows what it is.
    int needed = 0;    ///< For all of it.
};

/// Gives the columns equal parts of `rest`, in pixels, as far as their content needs them: none is
/// cut while another one has more than it needs. None is narrower than `least` or its title.
void shareRest(QHeaderView &header, const QList<SharedColumn> &columns, int rest);

} // namespace hookdesk
