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

} // namespace hookdesk
