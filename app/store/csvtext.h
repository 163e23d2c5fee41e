// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// What stands between the fields: Excel reads the one of Windows' regional settings only.
enum class CsvSeparator { Comma, Semicolon };

/// The one that spreadsheets expect in a region: where the comma is in the numbers, the semicolon.
[[nodiscard]] CsvSeparator usualSeparator(const QLocale &region);

/// Text that no spreadsheet takes for a formula, wherever it begins a cell: at its own beginning
/// and, for those that split at another separator, behind each comma, semicolon, tab or line break
/// in it, behind quotes and blanks, too. An apostrophe stands before `=`, `+`, `-`, `@` and their
/// full-width and small forms, before a tab and a carriage return. A number behind a separator is
/// left alone.
[[nodiscard]] QString harmlessText(const QString &text);

/// A field of a CSV line (RFC 4180), always quoted; harmlessText().
[[nodiscard]] QByteArray csvField(const QString &text);
/// A line of CSV as UTF-8 with `\r\n`.
[[nodiscard]] QByteArray csvLine(const QStringList &texts, CsvSeparator separator);
/// The first line, behind the byte order mark without which Excel takes UTF-8 for something else.
[[nodiscard]] QByteArray csvHeading(const QStringList &titles, CsvSeparator separator);

/// A cell of tab-separated text for the clipboard: one line, harmlessText(), and in quotes where it
/// begins with one, which would open a quoted cell otherwise. A number stays one.
[[nodiscard]] QString clipboardCell(const QString &text);

} // namespace hookdesk
