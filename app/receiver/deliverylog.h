// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/receiveddelivery.h"

#include <deque>
#include <optional>

namespace hookdesk {

/// The deliveries that are kept, oldest first, within a number and a sum of bytes. Room is made one
/// step at a time, so that its owner can tell of each while the list is as it says.
class DeliveryLog
{
public:
    DeliveryLog(qsizetype mostDeliveries, qint64 mostBodyBytes)
        : m_mostDeliveries(mostDeliveries)
        , m_mostBodyBytes(mostBodyBytes)
    {
    }

    [[nodiscard]] const std::deque<ReceivedDelivery> &all() const { return m_deliveries; }
    /// Null when it is gone.
    [[nodiscard]] ReceivedDelivery *find(quint64 number);
    [[nodiscard]] const ReceivedDelivery *find(quint64 number) const;

    /// The newest of the refused ones, where as many as `most` are refused; else null.
    [[nodiscard]] ReceivedDelivery *newestRefused(qsizetype most);

    /// Where there is no room for one more, the oldest goes: its number.
    [[nodiscard]] std::optional<quint64> removeSurplus();
    /// Where there is no room for so many bytes more, the oldest body goes: the number of its
    /// delivery.
    [[nodiscard]] std::optional<quint64> dropBodyFor(qint64 bytes);
    /// Its number is one above that of the last one added.
    void add(ReceivedDelivery delivery);
    /// The oldest goes: its number; nothing when there is none.
    [[nodiscard]] std::optional<quint64> removeOldest();

private:
    const qsizetype m_mostDeliveries;
    const qint64 m_mostBodyBytes;
    std::deque<ReceivedDelivery> m_deliveries;
    qint64 m_bodyBytes = 0;
};

} // namespace hookdesk
