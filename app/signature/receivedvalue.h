// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/variant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace hookdesk {

/// One way to read what was received as a digest.
struct ValueReading
{
    /// How the digest is compared with a computed one.
    enum class Match {
        Whole,        ///< `digest` equals it.
        Beginning,    ///< `digest` is its beginning, and shorter.
        Base64Begins, ///< Its Base64 begins with `digest`, which is text.
        HexBegins,    ///< Its hexadecimal digits begin with `digest`, which is text.
        AnyCase,      ///< Its Base64 equals `digest`, which is text, but for the case.
    };
    Match match = Match::Whole;
    QByteArray digest;
    AppliedVariants changes = {}; ///< From the documented form, which needs none.

    /// Whether `computed` is what was received, read so.
    [[nodiscard]] bool fits(QByteArrayView computed) const;
};

/// All sensible readings of a received value, those with the fewest changes first. Empty where it
/// cannot be a digest at all. At most 4 KiB are looked at: no signature is so long.
[[nodiscard]] QList<ValueReading> readingsOf(QByteArrayView value);

/// As a person sees it: without hidden characters (hiddencharacters.h) and typographic quotes, and
/// with the characters of Base64 for typographic ones.
[[nodiscard]] QByteArray seenValue(QByteArrayView value);

/// The 64 bytes of a value in the documented form: 88 characters of Base64 (TRIBE-API.md,
/// Signature).
[[nodiscard]] std::optional<QByteArray> documentedDigest(QByteArrayView value);

} // namespace hookdesk
