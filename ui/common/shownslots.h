// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace hookdesk {

using Slot = quint32;
using Slots = std::vector<Slot>;

/// Puts sorted newcomers into a sorted order; from the back, so that every run
/// between two of them moves once.
template <typename Less>
void insertSorted(Slots &order, const Slots &sorted, Less less)
{
    auto oldEnd = order.end() - order.begin();
    order.resize(order.size() + sorted.size());
    auto target = order.end();
    for (auto fresh = sorted.rbegin(); fresh != sorted.rend(); ++fresh) {
        const auto end = order.begin() + oldEnd;
        const auto place = std::lower_bound(order.begin(), end, *fresh, less);
        target = std::move_backward(place, end, target);
        *--target = *fresh;
        oldEnd = place - order.begin();
    }
}

/// Takes slots out of an order; `slotCount` is above each of them.
inline void eraseSlots(Slots &order, const Slots &erased, size_t slotCount)
{
    if (erased.empty())
        return;
    std::vector<bool> marked(slotCount, false);
    for (const Slot slot : erased)
        marked[slot] = true;
    std::erase_if(order, [&marked](Slot slot) { return marked[slot]; });
}

/// Which slot stands in which row of a table, and the way back.
class ShownSlots
{
public:
    [[nodiscard]] const Slots &order() const { return m_order; }

    void assign(Slots order)
    {
        m_order = std::move(order);
        m_rowOfSlot.clear();
    }

    void insert(qsizetype row, Slots::const_iterator first, Slots::const_iterator last)
    {
        m_order.insert(m_order.begin() + row, first, last);
        m_rowOfSlot.clear();
    }

    void erase(qsizetype row, qsizetype count)
    {
        m_order.erase(m_order.begin() + row, m_order.begin() + row + count);
        m_rowOfSlot.clear();
    }

    void move(qsizetype from, qsizetype to)
    {
        const auto begin = m_order.begin();
        if (from < to)
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        m_rowOfSlot.clear();
    }

    /// -1 while it is not shown.
    [[nodiscard]] qsizetype rowOf(Slot slot) const
    {
        if (m_rowOfSlot.empty())
            countRows();
        return slot < m_rowOfSlot.size() ? m_rowOfSlot[slot] : -1;
    }

    /// The row that the slot should have; for one that is shown, as if it were
    /// taken out first.
    template <typename Less>
    [[nodiscard]] qsizetype placeOf(Slot slot, Less less) const
    {
        const qsizetype row = rowOf(slot);
        if (row < 0)
            return std::lower_bound(m_order.begin(), m_order.end(), slot, less) - m_order.begin();
        const auto here = m_order.begin() + row;
        const auto before = std::lower_bound(m_order.begin(), here, slot, less);
        if (before != here)
            return before - m_order.begin();
        return std::lower_bound(here + 1, m_order.end(), slot, less) - m_order.begin() - 1;
    }

private:
    void countRows() const
    {
        const auto highest = std::max_element(m_order.begin(), m_order.end());
        m_rowOfSlot.assign(highest == m_order.end() ? 1 : *highest + size_t(1), -1);
        for (size_t row = 0; row < m_order.size(); ++row)
            m_rowOfSlot[m_order[row]] = qint32(row);
    }

    Slots m_order;
    mutable std::vector<qint32> m_rowOfSlot; ///< Empty: to be made anew.
};

} // namespace hookdesk
