// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/valuetable.h"

#include <QHeaderView>
#include <QTableView>

namespace hookdesk {

QTableView *valueTable(QAbstractItemModel &model, const QString &name, QWidget *parent)
{
    constexpr int firstWidth = 190;
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultSectionSize(firstWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace hookdesk
