// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

class QFont;
class QHeaderView;
class QModelIndex;
class QTableView;

namespace hookdesk {

/// The widths of a table's columns. Some share what the others leave, and none of them is wider
/// than its content while another one's is cut. The others have their usual width and, where it is
/// tight, no more than their content needs. A column that a person has sized keeps its width. Where
/// even so the table would scroll sideways, or those that share would say too little, columns that
/// are told elsewhere, too, fold away until there is room again.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    struct Traits
    {
        QList<int> usual;   ///< Of every column, in device-independent pixels.
        QList<int> sharing; ///< Those that share.
        QList<int> foreign; ///< Of the others, those that may be cut: what they hold is not ours.
        QList<int>
            folding; ///< Of all, those that fold away where it is tight, the first one first.
        /// What a cell needs in the font of the table, in pixels. Without: what its delegate says.
        std::function<int(const QModelIndex &cell, const QFont &font)> needed = {};
        /// The same for what says of a cell that shares what it is. Without: all of it.
        std::function<int(const QModelIndex &cell, const QFont &font)> essential = {};
    };

    /// The table has its model and owns this.
    ColumnWidths(QTableView &table, Traits traits);

    void setUsual(int column, int width);
    [[nodiscard]] const QSet<int> &sized() const { return m_sized; }
    void setSized(const QSet<int> &columns);
    /// Nobody has sized any, and none is folded.
    void reset();
    /// By the person: one that is shown so does not fold until reset().
    void setShown(int column, bool shown);
    /// Shows those that are folded, so that the state of the header is what the person chose.
    void unfold();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a column that nobody sized can be.
    struct Range
    {
        int column = 0;
        int low = 0;
        int usual = 0;
        int high = 0;
    };

    void noteSized(int column, int before, int now);
    void measureLater();
    void measure();
    void share();
    /// What all of the cells of a column need, and what the essential part does.
    struct Need
    {
        int whole = 0;
        int essential = 0;
    };
    [[nodiscard]] Need needOf(int column) const;
    [[nodiscard]] Need needOf(const QModelIndex &cell) const;
    [[nodiscard]] int leastShared() const;
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] int comfortable(int column) const;
    void fold();
    [[nodiscard]] Range rangeOf(int column) const;
    [[nodiscard]] QHeaderView &header() const;
    void resize(const QList<Range> &columns, int room);

    QTableView &m_table;
    Traits m_traits;
    QList<Need> m_needs; ///< As measured, of every column.
    QSet<int> m_sized;   ///< By the person.
    QSet<int> m_pinned;  ///< Shown by the person.
    QSet<int> m_folded;
    bool m_sharing = false;
    bool m_measuring = false;
};

} // namespace hookdesk
