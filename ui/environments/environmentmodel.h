// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentstore.h"

#include <QAbstractTableModel>
#include <QList>

namespace hookdesk {

/// The environments of the program in their order, one row each.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Customer, Kind };
    static constexpr int columnTotal = 3;

    /// `store` outlives this.
    explicit EnvironmentModel(const EnvironmentStore &store, QObject *parent = nullptr);

    [[nodiscard]] const EnvironmentProfile &at(int row) const { return m_rows.at(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const EnvironmentId &id) const;
    /// The language is another one, and so is every text.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void follow();
    void removeGone();
    void place(int row, const EnvironmentProfile &profile);

    const EnvironmentStore &m_store;
    QList<EnvironmentProfile> m_rows;
};

} // namespace hookdesk
