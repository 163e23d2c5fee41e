// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/textfiltermodel.h"

#include "app/domain/searchtext.h"

namespace hookdesk {

void TextFilterModel::setText(const QString &text)
{
    m_wanted = searchText(text);
    invalidateFilter();
}

void TextFilterModel::showFirstColumn()
{
    m_onlyFirst = true;
    invalidateFilter();
}

bool TextFilterModel::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return !m_onlyFirst || column == 0;
}

bool TextFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char('\n');
    return findsText(text, m_wanted);
}

} // namespace hookdesk
