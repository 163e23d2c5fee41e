// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foldedcompleter.h"

#include "app/domain/searchtext.h"

namespace hookdesk {

FoldedCompleter::FoldedCompleter(QAbstractItemModel *model, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(searchRole);
    setFilterMode(Qt::MatchContains);
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::EditRole).toString();
}

QStringList FoldedCompleter::splitPath(const QString &path) const
{
    return {searchText(path)};
}

} // namespace hookdesk
