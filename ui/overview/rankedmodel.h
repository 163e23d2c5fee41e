// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>
#include <type_traits>

namespace hookdesk {

/// A table of items in their order of rank, each with an `id`. New items are merged by it, so that
/// the current row stays where it is.
template <typename Item>
class RankedModel : public QAbstractTableModel
{
public:
    [[nodiscard]] const Item &at(int row) const { return m_items[row]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    void merge(const QList<Item> &items)
    {
        const Ids known = removeAllBut(idsOf(items));
        for (int row = 0; row < items.size(); ++row) {
            if (known.contains(items[row].id))
                place(row, items[row]);
            else
                row = insert(row, items, known);
        }
        announceTexts();
    }

    /// The words tell of times, and time has passed; or the language is another one.
    void announceTexts()
    {
        if (!m_items.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    using Ids = QSet<std::decay_t<decltype(Item::id)>>;

    [[nodiscard]] static Ids idsOf(const QList<Item> &items)
    {
        Ids ids;
        for (const Item &item : items)
            ids.insert(item.id);
        return ids;
    }

    /// What is left.
    Ids removeAllBut(const Ids &staying)
    {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (staying.contains(m_items[row].id))
                continue;
            const int last = row;
            while (row > 0 && !staying.contains(m_items[row - 1].id))
                --row;
            beginRemoveRows({}, row, last);
            m_items.remove(row, last - row + 1);
            endRemoveRows();
        }
        return idsOf(m_items);
    }

    /// The rows above are right already.
    void place(int row, const Item &item)
    {
        const auto found = std::find_if(m_items.begin() + row, m_items.end(),
                                        [&](const Item &one) { return one.id == item.id; });
        const int before = static_cast<int>(found - m_items.begin());
        if (before != row) {
            beginMoveRows({}, before, before, {}, row);
            m_items.move(before, row);
            endMoveRows();
        }
        m_items[row] = item;
    }

    /// The new ones that follow each other from `row` on; the last of them.
    int insert(int row, const QList<Item> &items, const Ids &known)
    {
        int last = row;
        while (last + 1 < items.size() && !known.contains(items[last + 1].id))
            ++last;
        beginInsertRows({}, row, last);
        m_items = m_items.first(row) + items.sliced(row, last - row + 1) + m_items.sliced(row);
        endInsertRows();
        return last;
    }

    QList<Item> m_items;
};

} // namespace hookdesk
