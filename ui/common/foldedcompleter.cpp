// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foldedcompleter.h"

#include "app/domain/searchtext.h"

#include <QStandardItemModel>

namespace hookdesk {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

} // namespace

FoldedCompleter::FoldedCompleter(QObject *parent)
    : QCompleter(parent)
{
    setModel(new QStandardItemModel(this));
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
}

void FoldedCompleter::setTexts(const QStringList &texts)
{
    auto *offered = qobject_cast<QStandardItemModel *>(model());
    offered->clear();
    for (const QString &text : texts) {
        auto *item = new QStandardItem(text);
        item->setData(searchText(text), foldedRole);
        offered->appendRow(item);
    }
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList FoldedCompleter::splitPath(const QString &path) const
{
    return {searchText(path)};
}

} // namespace hookdesk
