// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace hookdesk::sandbox {

/// The time of the simulated environment: the wall clock's at first, then so many times as fast.
class SandboxClock
{
public:
    /// `scale`: simulated seconds in a real one, 1 or more.
    explicit SandboxClock(int scale = 1);

    [[nodiscard]] QDateTime now() const; ///< UTC.
    [[nodiscard]] int scale() const { return m_scale; }

    /// How long to wait in reality until then; 0 when it has passed.
    [[nodiscard]] std::chrono::milliseconds realTimeUntil(const QDateTime &then) const;

    /// Moves on at once. Never back: earlier times change nothing.
    void moveTo(const QDateTime &then);

private:
    int m_scale;
    qint64 m_realStart;      ///< Milliseconds since 1970.
    qint64 m_simulatedStart; ///< Milliseconds since 1970.
};

/// As dates are stored and shown: UTC like 2024-05-06T07:08:09.123Z, which sorts as text.
[[nodiscard]] QString dateText(const QDateTime &date);
/// The way back; invalid for empty text.
[[nodiscard]] QDateTime dateFrom(const QString &text);
/// As HTTP writes dates (RFC 9110, 5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime &date);

} // namespace hookdesk::sandbox
