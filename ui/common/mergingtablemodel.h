// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace hookdesk {

/// A table model that takes in batches of records and announces the least, so
/// that selection and place stay without anybody's help; only a batch that
/// takes the rows apart in very many places resets it.
///
/// `Rows` keeps records in slots and sorts out a batch as a `Merge` of changes
/// `inPlace`, `moved` and `leaving`, of slots `entering`, and of slots `placed`
/// for finishOrder(); see WebhookRows and EventRows.
template <typename Rows>
class MergingTableModel : public QAbstractTableModel
{
public:
    /// A view is slower with each announcement; beyond that many a reset is
    /// cheaper.
    static constexpr qsizetype maximumRuns = 16;

protected:
    using Slots = typename Rows::Slots;
    using Change = typename Rows::Change;
    using Merge = typename Rows::Merge;
    using RowNumbers = std::vector<qsizetype>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the staged batch in.
    void carryOut(const Merge &merge)
    {
        if (runCount(merge) <= maximumRuns)
            return announce(merge);
        beginResetModel();
        m_rows.absorb(merge);
        endResetModel();
    }

    /// Forgets these, shown or not.
    void release(const Slots &gone)
    {
        RowNumbers rows;
        for (const auto slot : gone) {
            if (const qsizetype row = m_rows.rowOf(slot); row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        const bool announced = qsizetype(runsOf(rows).size()) <= maximumRuns;
        announced ? removeShown(rows) : beginResetModel();
        m_rows.release(gone);
        if (!announced)
            endResetModel();
    }

    Rows m_rows;

private:
    /// Rows `first` to `last`, both included.
    struct Run
    {
        qsizetype first;
        qsizetype last;
    };

    /// Neighbours in a sorted list of rows, joined.
    [[nodiscard]] static std::vector<Run> runsOf(const RowNumbers &rows)
    {
        std::vector<Run> runs;
        for (const qsizetype row : rows) {
            if (!runs.empty() && runs.back().last + 1 == row)
                runs.back().last = row;
            else
                runs.push_back({row, row});
        }
        return runs;
    }

    [[nodiscard]] RowNumbers sortedRows(const std::vector<Change> &changes) const
    {
        RowNumbers rows;
        for (const Change &change : changes)
            rows.push_back(m_rows.rowOf(change.slot));
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    [[nodiscard]] RowNumbers placesOf(const Slots &entering) const
    {
        RowNumbers places;
        for (const auto slot : entering)
            places.push_back(m_rows.placeOf(slot));
        return places;
    }

    /// In how many places the merge takes the shown rows apart.
    [[nodiscard]] qsizetype runCount(const Merge &merge) const
    {
        RowNumbers places = placesOf(merge.entering);
        places.erase(std::unique(places.begin(), places.end()), places.end());
        return qsizetype(runsOf(sortedRows(merge.leaving)).size() + merge.moved.size() +
                         places.size());
    }

    void announce(const Merge &merge)
    {
        announceChanged(merge.inPlace);
        removeShown(sortedRows(merge.leaving));
        for (const Change &change : merge.leaving)
            m_rows.take(change);
        for (const Change &change : merge.moved)
            announceMoved(change);
        announceEntering(merge.entering);
        m_rows.finishOrder(merge);
    }

    void announceChanged(const std::vector<Change> &inPlace)
    {
        for (const Change &change : inPlace)
            m_rows.take(change);
        std::vector<Run> runs = runsOf(sortedRows(inPlace));
        if (qsizetype(runs.size()) > maximumRuns)
            runs = {{runs.front().first, runs.back().last}};
        for (const Run &run : runs)
            announceRows(run.first, run.last);
    }

    void announceRows(qsizetype first, qsizetype last)
    {
        emit dataChanged(index(int(first), 0), index(int(last), columnCount({}) - 1));
    }

    void announceMoved(const Change &change)
    {
        const qsizetype from = m_rows.rowOf(change.slot);
        m_rows.take(change);
        const qsizetype to = m_rows.placeOf(change.slot);
        if (from != to) {
            // Qt counts the target before the row is taken out.
            beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
            m_rows.moveShown(from, to);
            endMoveRows();
        }
        announceRows(to, to);
    }

    void announceEntering(const Slots &entering)
    {
        const RowNumbers places = placesOf(entering);
        auto end = places.end();
        while (end != places.begin()) {
            const auto begin = std::lower_bound(places.begin(), end, *(end - 1));
            const qsizetype place = *begin;
            beginInsertRows({}, int(place), int(place + (end - begin) - 1));
            m_rows.insertShown(place, entering.begin() + (begin - places.begin()),
                               entering.begin() + (end - places.begin()));
            endInsertRows();
            end = begin;
        }
    }

    void removeShown(const RowNumbers &rows)
    {
        const std::vector<Run> runs = runsOf(rows);
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            beginRemoveRows({}, int(run->first), int(run->last));
            m_rows.eraseShown(run->first, run->last - run->first + 1);
            endRemoveRows();
        }
    }
};

} // namespace hookdesk
