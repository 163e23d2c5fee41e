// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

/// The text of a file as UTF-8 without a byte order mark, also where an editor of Windows has
/// written UTF-16 or UTF-32 (with a mark, or UTF-16 that begins with ASCII). Other bytes stay.
[[nodiscard]] QByteArray utf8OfFile(const QByteArray &bytes);

/// UTF-16 as UTF-8, nothing lost and without its byte order mark; nullopt for everything else.
[[nodiscard]] std::optional<QByteArray> utf8OfUtf16(QByteArrayView bytes);

} // namespace hookdesk
