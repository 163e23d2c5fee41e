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

void shareRest(QHeaderView &header, const QList<int> &columns, int rest, int least)
{
    for (qsizetype left = columns.size(); left > 0; --left) {
        const int column = columns.at(columns.size() - left);
        const int part = std::max(least, rest / static_cast<int>(left));
        const int width = fittingSectionWidth(header, column, part);
        header.resizeSection(column, width);
        rest -= width;
    }
}

} // namespace hookdesk
