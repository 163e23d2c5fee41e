// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/valuetable.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace hookdesk {

namespace {

struct ValueTable
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ValueTable)
};

} // namespace

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

QPushButton *addRuleButton(QTableView &table)
{
    auto *button = new QPushButton(table.parentWidget());
    button->setAutoDefault(false);
    keepTranslated(button, [button] { button->setText(ValueTable::tr("Add rule")); });
    QObject::connect(button, &QPushButton::clicked, &table, [&table] {
        const QModelIndex first = table.model()->index(table.model()->rowCount() - 1, 0);
        table.setCurrentIndex(first);
        table.edit(first);
    });
    return button;
}

void keepSmall(QTableView &table)
{
    constexpr int seenRows = 3;
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing::small);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         seenRows * table.verticalHeader()->defaultSectionSize() +
                         2 * table.frameWidth());
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace hookdesk
