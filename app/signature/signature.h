// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace hookdesk {

/// HMAC-SHA512 (RFC 2104, FIPS 180-4) of the bytes of a body exactly as they travel: 64 bytes. The
/// key is the UTF-8 of the webhook's secret (TRIBE-API.md, Signature).
[[nodiscard]] QByteArray hmacSha512(QByteArrayView secret, QByteArrayView body);

/// The same for a body that is read piece by piece until it ends, so that its size costs no memory.
/// nullopt when it cannot be read to its end.
[[nodiscard]] std::optional<QByteArray> hmacSha512(QByteArrayView secret, QIODevice &body);

/// The signature as it stands in a message header: the 64 bytes in Base64, 88 characters.
[[nodiscard]] QByteArray signature(QByteArrayView secret, QByteArrayView body);

/// The 64 bytes as 128 hexadecimal digits in lower case.
[[nodiscard]] QByteArray hexDigest(QByteArrayView secret, QByteArrayView body);

/// Whether two signatures are equal, in a time that does not tell where they differ. Their lengths
/// are no secret.
[[nodiscard]] bool sameSignature(QByteArrayView a, QByteArrayView b);

} // namespace hookdesk
