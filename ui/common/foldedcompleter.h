// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace hookdesk {

/// Offers those rows of a model in which what is typed is found, and types their Qt::EditRole.
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Where the model has what is searched in, as searchText() makes it.
    static constexpr int searchRole = Qt::UserRole + 1;

    explicit FoldedCompleter(QAbstractItemModel *model, QObject *parent = nullptr);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &path) const override;
};

} // namespace hookdesk
