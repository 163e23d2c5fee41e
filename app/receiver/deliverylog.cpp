// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverylog.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

const ReceivedDelivery *DeliveryLog::find(quint64 number) const
{
    if (m_deliveries.empty() || number < m_deliveries.front().number)
        return nullptr;
    const quint64 index = number - m_deliveries.front().number; // only the oldest ever go
    return index < m_deliveries.size() ? &m_deliveries[index] : nullptr;
}

ReceivedDelivery *DeliveryLog::find(quint64 number)
{
    return const_cast<ReceivedDelivery *>(std::as_const(*this).find(number));
}

ReceivedDelivery *DeliveryLog::newestRefused(qsizetype most)
{
    const auto isRefused = [](const ReceivedDelivery &delivery) {
        return delivery.refusal != RefusalReason::None;
    };
    if (std::count_if(m_deliveries.begin(), m_deliveries.end(), isRefused) < most)
        return nullptr;
    const auto newest = std::find_if(m_deliveries.rbegin(), m_deliveries.rend(), isRefused);
    return newest == m_deliveries.rend() ? nullptr : &*newest;
}

std::optional<quint64> DeliveryLog::removeSurplus()
{
    return std::ssize(m_deliveries) < m_mostDeliveries ? std::nullopt : removeOldest();
}

std::optional<quint64> DeliveryLog::dropBodyFor(qint64 bytes)
{
    if (m_bodyBytes + bytes <= m_mostBodyBytes)
        return std::nullopt;
    const auto oldest = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                     [](const auto &delivery) { return !delivery.body.isEmpty(); });
    if (oldest == m_deliveries.end())
        return std::nullopt;
    m_bodyBytes -= oldest->body.size();
    oldest->body = {};
    oldest->bodyKept = false;
    return oldest->number;
}

void DeliveryLog::add(ReceivedDelivery delivery)
{
    m_bodyBytes += delivery.body.size();
    m_deliveries.push_back(std::move(delivery));
}

std::optional<quint64> DeliveryLog::removeOldest()
{
    if (m_deliveries.empty())
        return std::nullopt;
    const quint64 number = m_deliveries.front().number;
    m_bodyBytes -= m_deliveries.front().body.size();
    m_deliveries.pop_front();
    return number;
}

} // namespace hookdesk
