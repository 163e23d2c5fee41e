// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"
#include "app/store/csvtext.h"

#include <QByteArray>

namespace hookdesk {

/// The byte order mark that spreadsheets want, and the names of the columns: the same ones as in
/// the JSON lines and in every language, for what reads them by machine.
[[nodiscard]] QByteArray activityCsvHeading(CsvSeparator separator);
/// One entry as UTF-8 with `\r\n`, the time in ISO 8601, UTC. Every field is made harmless for
/// spreadsheets: see csvField().
[[nodiscard]] QByteArray activityCsvLine(const ActivityEntry &entry, CsvSeparator separator);

/// One entry as compact JSON with `\n`; before and after are strings as they were written down.
[[nodiscard]] QByteArray activityJsonLine(const ActivityEntry &entry);

} // namespace hookdesk
