// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/valuetable.h"

#include "ui/common/recordtablelook.h"

#include <QHeaderView>
#include <QTableView>

namespace hookdesk {

QTableView *valueTable(QAbstractItemModel &model, QWidget *parent)
{
    constexpr int firstWidth = 190;
    auto *table = new QTableView(parent);
    table->setModel(&model);
    setRecordTableLook(*table);
    table->horizontalHeader()->setDefaultSectionSize(firstWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace hookdesk
