// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookdesk {

/// The two encodings for which UTF-8 is commonly mistaken.
enum class EightBit { Latin1, Cp1252 };

/// UTF-8 that was read in an eight-bit encoding and written as UTF-8 once more. nullopt where that
/// would change nothing.
[[nodiscard]] std::optional<QByteArray> asMojibake(QByteArrayView utf8, EightBit encoding);

/// The undoing. nullopt where the text can't have come about so.
[[nodiscard]] std::optional<QByteArray> withoutMojibake(QByteArrayView text, EightBit encoding);

/// UTF-8 in Latin-1. nullopt where that changes nothing or is not possible.
[[nodiscard]] std::optional<QByteArray> asLatin1(QByteArrayView utf8);

/// The content of a gzip member (RFC 1952). nullopt for anything else, for what is damaged, and for
/// what is larger than `most` bytes.
[[nodiscard]] std::optional<QByteArray> gunzipped(QByteArrayView bytes, qsizetype most);

/// A gzip member without name and time, as zlib makes it at a level from 1 to 9.
[[nodiscard]] QByteArray gzipped(QByteArrayView bytes, int level);

/// What Base64 text (either alphabet, blanks around it) stands for; nullopt for other text.
[[nodiscard]] std::optional<QByteArray> decodedBase64(QByteArrayView text);

/// What came as bytes, as text: in UTF-8, or in Latin-1 where it is none.
[[nodiscard]] QString textOf(QByteArrayView bytes);

} // namespace hookdesk
