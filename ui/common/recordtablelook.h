// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QTableView;

namespace hookdesk {

/// How much room the rows of records have.
enum class Density { Comfortable, Compact };
/// For the whole program, as its font is; the tables follow at once.
void setDensity(Density density);
[[nodiscard]] Density density();

/// Of a row of one line at the density of now.
[[nodiscard]] int recordRowHeight(const QFontMetrics &metrics);

/// What a cell needs that has this text and nothing else, in pixels.
[[nodiscard]] int plainCellWidth(const QFontMetrics &metrics, const QString &text);

/// Rows of one line, as high as the density and the table's font ask for, now and when these
/// change; `extra` device-independent pixels more.
void keepRowHeight(QTableView &table, int extra = 0);

/// What every table of records looks and feels like: whole rows in two shades, no grid, one line a
/// row, and Tab leads out of it. The rest is the table's own.
void setRecordTableLook(QTableView &table);

} // namespace hookdesk
