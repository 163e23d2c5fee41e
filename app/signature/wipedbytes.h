// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

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

} // namespace hookdesk
