// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sharedwidth.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace hookdesk {

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
    QList<SharedColumn> ordered = columns;
    int all = 0;
    for (SharedColumn &each : ordered) {
        each.least = fittingSectionWidth(header, each.column, each.least);
        each.needed = std::max(each.least, each.needed);
        all += each.needed;
    }
    // Where it is tight, who needs little leaves the rest to those who need more; else who needs
    // more than its part takes it, and the others share equally.
    const bool isTight = all > rest;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [isTight](const SharedColumn &a, const SharedColumn &b) {
                         return isTight ? a.needed < b.needed : a.needed > b.needed;
                     });
    for (qsizetype left = ordered.size(); left > 0; --left) {
        const SharedColumn &each = ordered.at(ordered.size() - left);
        const int part = rest / static_cast<int>(left);
        const int width = isTight ? std::max(each.least, std::min(each.needed, part))
                                  : std::max(each.needed, part);
        header.resizeSection(each.column, width);
        rest -= width;
    }
}

} // namespace hookdesk
