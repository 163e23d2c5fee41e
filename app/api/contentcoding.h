// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>

namespace hookdesk {

/// The content of a body by its `Content-Encoding` (RFC 9110, 8.4): `gzip`, `x-gzip`, `identity` or
/// none. Errors: Network when the end is missing; Malformed for bytes that are not what the coding
/// says, and for another coding; TooLarge above `maximum` bytes.
[[nodiscard]] Result<QByteArray> decodedContent(const QByteArray &coding, const QByteArray &body,
                                                qint64 maximum);

} // namespace hookdesk
