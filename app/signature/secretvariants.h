// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/variant.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookdesk {

/// Bytes that are overwritten when they go. Whoever shares them keeps theirs: a view does not.
class WipedBytes
{
public:
    WipedBytes() = default;
    explicit WipedBytes(QByteArray bytes);
    WipedBytes(WipedBytes &&other) noexcept;
    WipedBytes &operator=(WipedBytes &&other) noexcept;
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes();

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Overwrites the bytes, unless they are shared with somebody who still needs them, and empties it.
void wipe(QByteArray &bytes);

/// A key to try, and how it came from the secret that was given.
struct SecretVariant
{
    WipedBytes key;
    AppliedVariant change;
};

/// Every key that the secret may have been meant as, the likeliest first and none twice; the secret
/// itself is not among them.
[[nodiscard]] std::vector<SecretVariant> secretVariants(QByteArrayView secret);

} // namespace hookdesk
