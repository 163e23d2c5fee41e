// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/columnwidths.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/sharedwidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int leastOfSharingInCharacters = 12;
constexpr int mostForeignInCharacters = 40;
constexpr int comfortableInCharacters = 32; // of one that shares: what tells it from the others
constexpr int mostMadeRoomForInCharacters = 60;
/// So many say what thousands need; all of them would take a time that is felt.
constexpr int measuredRows = 300;

} // namespace

ColumnWidths::ColumnWidths(QTableView &table, Traits traits)
    : QObject(&table)
    , m_table(table)
    , m_traits(std::move(traits))
    , m_needs(m_traits.usual.size())
{
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnWidths::measureLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnWidths::measureLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ColumnWidths::measureLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnWidths::measureLater);
    connect(&header(), &QHeaderView::sectionResized, this, &ColumnWidths::noteSized);
    table.viewport()->installEventFilter(this);
    keepFitting(&table, [this] { measureLater(); });
    keepTranslated(&table, [this] { measureLater(); });
}

QHeaderView &ColumnWidths::header() const
{
    return *m_table.horizontalHeader();
}

void ColumnWidths::setUsual(int column, int width)
{
    if (std::exchange(m_traits.usual[column], width) != width)
        share();
}

void ColumnWidths::setSized(const QSet<int> &columns)
{
    m_sized = columns;
    share();
}

void ColumnWidths::reset()
{
    m_sized.clear();
    m_pinned.clear();
    m_folded.clear();
    {
        const QScopedValueRollback<bool> own(m_sharing, true);
        for (int column = 0; column < m_traits.usual.size(); ++column) // those not shown, too
            header().resizeSection(
                column, fittingSectionWidth(header(), column, m_traits.usual.at(column)));
    }
    share();
}

void ColumnWidths::setShown(int column, bool shown)
{
    m_folded.remove(column);
    if (shown)
        m_pinned.insert(column);
    else
        m_pinned.remove(column);
    header().setSectionHidden(column, !shown);
}

void ColumnWidths::unfold()
{
    const QScopedValueRollback<bool> own(m_sharing, true);
    const QSet<int> folded = std::exchange(m_folded, {});
    for (const int column : folded)
        header().setSectionHidden(column, false);
}

void ColumnWidths::noteSized(int column, int before, int now)
{
    if (m_sharing)
        return;
    // A column that is being hidden does not know it yet, and would be given its width again.
    if (before == 0 || now == 0)
        return measureLater();
    m_sized.insert(column);
    share();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::measureLater()
{
    if (!std::exchange(m_measuring, true))
        QMetaObject::invokeMethod(this, &ColumnWidths::measure, Qt::QueuedConnection);
}

void ColumnWidths::measure()
{
    m_measuring = false;
    QList<Need> needs;
    for (int column = 0; column < m_traits.usual.size(); ++column)
        needs.append(isWanted(column) ? needOf(column) : Need());
    m_needs = needs;
    share();
}

ColumnWidths::Need ColumnWidths::needOf(int column) const
{
    const QAbstractItemModel &model = *m_table.model();
    const int rows = model.rowCount();
    Need most;
    for (int row = 0; row < rows; row += rows / measuredRows + 1) {
        const Need need = needOf(model.index(row, column));
        most = {std::max(most.whole, need.whole), std::max(most.essential, need.essential)};
    }
    return most;
}

ColumnWidths::Need ColumnWidths::needOf(const QModelIndex &cell) const
{
    const int whole = m_traits.needed ? m_traits.needed(cell, m_table.font())
                                      : m_table.sizeHintForIndex(cell).width();
    const bool differs = m_traits.essential && m_traits.sharing.contains(cell.column());
    return {whole, differs ? m_traits.essential(cell, m_table.font()) : whole};
}

int ColumnWidths::leastShared() const
{
    return m_table.fontMetrics().averageCharWidth() * leastOfSharingInCharacters;
}

bool ColumnWidths::isWanted(int column) const
{
    return !header().isSectionHidden(column) || m_folded.contains(column);
}

/// What a column has to have, or the table is too narrow for all of them.
int ColumnWidths::comfortable(int column) const
{
    if (m_sized.contains(column) && !m_folded.contains(column))
        return header().sectionSize(column);
    if (!m_traits.sharing.contains(column))
        return rangeOf(column).low;
    const int most = m_table.fontMetrics().averageCharWidth() * comfortableInCharacters;
    const int title = fittingSectionWidth(header(), column, 0);
    return std::max({title, leastShared(), std::min(most, m_needs.at(column).essential)});
}

void ColumnWidths::fold()
{
    int needed = 0;
    for (int column = 0; column < m_traits.usual.size(); ++column)
        needed += isWanted(column) ? comfortable(column) : 0;
    for (const int column : std::as_const(m_traits.folding)) {
        if (!isWanted(column) || m_pinned.contains(column))
            continue;
        const bool folds = needed > m_table.viewport()->width();
        needed -= folds ? comfortable(column) : 0;
        if (folds)
            m_folded.insert(column);
        else
            m_folded.remove(column);
        header().setSectionHidden(column, folds);
    }
}

/// No title is cut.
ColumnWidths::Range ColumnWidths::rangeOf(int column) const
{
    const int title = fittingSectionWidth(header(), column, 0);
    const int usual = std::max(title, m_traits.usual.at(column));
    const int needed = std::max(title, m_needs.at(column).whole);
    if (!m_traits.foreign.contains(column))
        return {column, needed, std::max(usual, needed), std::max(usual, needed)};
    const int most = m_table.fontMetrics().averageCharWidth() * mostForeignInCharacters;
    const int least = std::max(title, std::min({usual, needed, leastShared()}));
    return {column, least, usual, std::max(usual, std::min(most, needed))};
}

/// Between the least and the most of each, so that they fill the room as far as they can.
void ColumnWidths::resize(const QList<Range> &columns, int room)
{
    int low = 0;
    int usual = 0;
    int high = 0;
    for (const Range &each : columns) {
        low += each.low;
        usual += each.usual;
        high += each.high;
    }
    const int wanted = std::clamp(room, low, high);
    for (const Range &each : columns) {
        int width = each.usual;
        if (wanted < usual)
            width -= (each.usual - each.low) * (usual - wanted) / (usual - low);
        else if (wanted > usual)
            width += (each.high - each.usual) * (wanted - usual) / (high - usual);
        header().resizeSection(each.column, width);
    }
}

/// A table that is narrower than all of them scrolls.
void ColumnWidths::share()
{
    const QScopedValueRollback<bool> own(m_sharing, true);
    fold();
    QList<SharedColumn> sharing;
    QList<Range> others;
    // A whole error message is not worth that the others become narrow.
    const int most = m_table.fontMetrics().averageCharWidth() * mostMadeRoomForInCharacters;
    int rest = m_table.viewport()->width();
    int needed = 0;
    for (int column = 0; column < m_traits.usual.size(); ++column) {
        if (header().isSectionHidden(column))
            continue;
        if (m_sized.contains(column)) {
            rest -= header().sectionSize(column);
        } else if (m_traits.sharing.contains(column)) {
            const Need &need = m_needs.at(column);
            sharing.append({column, leastShared(), need.essential, need.whole});
            needed += std::clamp(need.whole, leastShared(), most);
        } else {
            others.append(rangeOf(column));
        }
    }
    resize(others, rest - needed);
    for (const Range &each : std::as_const(others))
        rest -= header().sectionSize(each.column);
    shareRest(header(), sharing, rest);
}

} // namespace hookdesk
