// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archivedevent.h"
#include "app/store/csvtext.h"

#include <QByteArray>
#include <QString>

namespace hookdesk {

/// The byte order mark that spreadsheets want, and the titles of the columns.
[[nodiscard]] QByteArray eventCsvHeading(CsvSeparator separator);
/// One event as UTF-8 with `\r\n`, dates in ISO 8601, UTC.
[[nodiscard]] QByteArray eventCsvLine(const ArchivedEvent &archived, CsvSeparator separator);

/// One event as compact JSON with `\n`; the body is a string, exactly as it was sent.
[[nodiscard]] QByteArray jsonLine(const ArchivedEvent &archived);

} // namespace hookdesk
