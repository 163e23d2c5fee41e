// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace hookdesk {

/// The time, in UTC, at which a token says that it ends: `exp` of a signed JWT (RFC 7519, 4.1.4).
/// Nothing is verified: it is for show, the server decides. nullopt for every other token, and for
/// one that is malformed.
[[nodiscard]] std::optional<QDateTime> expiryInToken(const QByteArray &token);

/// The same for the time from which on it is valid: `nbf`, or else `iat` (RFC 7519, 4.1.5, 4.1.6).
[[nodiscard]] std::optional<QDateTime> validFromInToken(const QByteArray &token);

} // namespace hookdesk
