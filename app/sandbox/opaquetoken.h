// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hookdesk::sandbox {

/// 256 random bits in Base64url: 43 characters that say nothing.
[[nodiscard]] QByteArray randomToken();

/// Compares in a time that depends on neither content nor length of the secret.
[[nodiscard]] bool sameSecret(const QByteArray &a, const QByteArray &b);

} // namespace hookdesk::sandbox
