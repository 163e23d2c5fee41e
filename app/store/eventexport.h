// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archivedevent.h"

#include <QByteArray>
#include <QString>

namespace hookdesk {

/// A field of a CSV line (RFC 4180), always quoted. Text that a spreadsheet would take for a
/// formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return) is led by an apostrophe.
[[nodiscard]] QByteArray csvField(const QString &text);

/// The byte order mark that spreadsheets want, and the titles of the columns.
[[nodiscard]] QByteArray csvHeading();
/// One event as UTF-8 with `\r\n`, dates in ISO 8601, UTC.
[[nodiscard]] QByteArray csvLine(const ArchivedEvent &archived);

/// One event as compact JSON with `\n`; the body is a string, exactly as it was sent.
[[nodiscard]] QByteArray jsonLine(const ArchivedEvent &archived);

} // namespace hookdesk
