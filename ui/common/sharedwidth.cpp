// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sharedwidth.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace hookdesk {

namespace {

int sumOfWidths(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The places of these, the narrowest first.
QList<qsizetype> placesByWidth(const QList<int> &widths)
{
    QList<qsizetype> places(widths.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return widths.at(a) < widths.at(b); });
    return places;
}

/// Of `room` as much as each wants; where it is not enough, who wants little leaves the rest to
/// those who want more.
QList<int> sharedOut(const QList<int> &wanted, int room)
{
    QList<int> given(wanted.size(), 0);
    qsizetype left = wanted.size();
    for (const qsizetype place : placesByWidth(wanted)) {
        given[place] = std::min(wanted.at(place), room / static_cast<int>(left--));
        room -= given.at(place);
    }
    return given;
}

/// Widens the narrow ones until they fill the room.
void levelOut(QList<int> &widths, int room)
{
    QList<qsizetype> places = placesByWidth(widths);
    for (qsizetype left = places.size(); left > 0; --left) { // the widest first
        int &width = widths[places.at(left - 1)];
        width = std::max(width, room / static_cast<int>(left));
        room -= width;
    }
}

} // namespace

void shareWidth(QTableView &table, const QList<int> &columns)
{
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    for (const int column : columns)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    const auto fit = [header, columns] {
        int least = 0;
        for (const int column : columns)
            least = std::max(least, fittingSectionWidth(*header, column, 0));
        header->setMinimumSectionSize(least); // of all: Qt has none for one
    };
    keepFitting(&table, fit);
    keepTranslated(&table, fit);
}

void shareRest(QHeaderView &header, const QList<SharedColumn> &columns, int rest)
{
    QList<int> least;
    QList<int> essential;
    QList<int> more;
    for (const SharedColumn &each : columns) {
        least.append(fittingSectionWidth(header, each.column, each.least));
        essential.append(std::max(least.last(), each.essential));
        more.append(std::max(0, each.needed - essential.last()));
    }
    const QList<int> base = sharedOut(essential, rest);
    const QList<int> beyond = sharedOut(more, std::max(0, rest - sumOfWidths(base)));
    QList<int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i)
        widths.append(std::max(least.at(i), base.at(i) + beyond.at(i)));
    if (sumOfWidths(widths) < rest) // all is seen, and they are as alike as that allows
        levelOut(widths, rest);
    for (qsizetype i = 0; i < columns.size(); ++i)
        header.resizeSection(columns.at(i).column, widths.at(i));
}

} // namespace hookdesk
