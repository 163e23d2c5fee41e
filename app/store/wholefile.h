// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storeerror.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// Who may read a file that was written.
enum class FileReaders {
    AsUsual,   ///< As of the file that it replaces, or as this machine has it for new ones.
    OwnerAlone ///< From its first byte on.
};

/// Writes what belongs into a file; the number of records that it has written.
using FileContent = std::function<StoreResult<int>(QIODevice &target)>;

/// The one way in which the program writes a file: what was written is on the disk before it takes
/// the place of the old file, and where anything goes wrong the old one stays as it was, with
/// nothing left beside it.
///
/// A link stays a link, and the file behind it is replaced. What is no ordinary file, and a file
/// that nobody may write to, is refused. It may take its time: not for the thread of the window.
[[nodiscard]] StoreResult<int> writeWholeFile(const QString &path, FileReaders readers,
                                              const FileContent &content);
/// The same with bytes that are there already.
[[nodiscard]] std::optional<StoreError> writeWholeFile(const QString &path, FileReaders readers,
                                                       const QByteArray &bytes);

/// A writer of bytes that are there already; they count as so many records.
[[nodiscard]] FileContent writerOf(const QByteArray &bytes, int records);

} // namespace hookdesk
