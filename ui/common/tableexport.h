// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/csvtext.h"

#include <QString>

#include <functional>
#include <optional>

class QSettings;
class QWidget;

namespace hookdesk {

/// How a table leaves for a file: as CSV with this separator, or as JSON lines.
using TableFormat = std::optional<CsvSeparator>;

/// The separator that was chosen last, at first the usual one of the region.
[[nodiscard]] CsvSeparator chosenSeparator(const QSettings &settings);

/// Asks where to save a table as CSV, and with which separator, which is remembered. With
/// JSON lines offered, a file that ends in `.jsonl` is one. As askWhereToSave(); `baseName` is
/// without its ending.
void askWhereToExport(QWidget *parent, QSettings &settings, const QString &title,
                      const QString &baseName, bool offersJsonLines,
                      std::function<void(const QString &path, TableFormat format)> chosen);

} // namespace hookdesk
