// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Overwrites what only this holds, in a way that no compiler leaves out, and empties it. Bytes
/// that somebody shares are left to them.
void wipe(QByteArray &bytes);
/// The same, but as many zeros stay.
void overwrite(QByteArray &bytes);
void wipe(std::vector<quint64> &numbers);

} // namespace hookdesk
