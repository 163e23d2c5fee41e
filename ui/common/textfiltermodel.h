// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace hookdesk {

/// The rows of a short list in which a text is found, in any column; see searchText(). What may
/// have thousands of rows keeps folded keys instead.
class TextFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    /// Every column is searched, and the first one alone is shown.
    void showFirstColumn();

protected:
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted; ///< Folded.
    bool m_onlyFirst = false;
};

} // namespace hookdesk
