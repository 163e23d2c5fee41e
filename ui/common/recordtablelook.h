// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace hookdesk {

/// What every table of records looks and feels like: whole rows in two shades, no grid, one line a
/// row, and Tab leads out of it. The rest is the table's own.
void setRecordTableLook(QTableView &table);

} // namespace hookdesk
