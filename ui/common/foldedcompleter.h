// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace hookdesk {

/// Offers those of a few texts in which what is typed is found; see searchText().
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit FoldedCompleter(QObject *parent = nullptr);

    void setTexts(const QStringList &texts);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &path) const override;
};

} // namespace hookdesk
