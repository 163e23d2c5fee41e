// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentstore.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <functional>

namespace hookdesk {

/// The environments of the program in their order, one row each.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Customer, Kind };
    static constexpr int columnTotal = 3;
    /// The other columns, the colour of the environment, and when it was opened, in words.
    enum Role { CustomerRole = Qt::UserRole + 1, KindRole, ColourRole, OpenedRole };
    /// When an environment was opened last, in UTC; invalid: never.
    using LastOpened = std::function<QDateTime(const EnvironmentId &id)>;

    /// `store` outlives this.
    explicit EnvironmentModel(const EnvironmentStore &store, QObject *parent = nullptr);

    [[nodiscard]] const EnvironmentProfile &at(int row) const { return m_rows.at(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const EnvironmentId &id) const;
    /// Without it nobody knows.
    void setLastOpened(LastOpened lastOpened);
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
    [[nodiscard]] QString cellText(const EnvironmentProfile &profile, Column column) const;
    [[nodiscard]] QString openedText(const EnvironmentId &id) const;
    [[nodiscard]] QString spoken(const EnvironmentProfile &profile) const;

    const EnvironmentStore &m_store;
    QList<EnvironmentProfile> m_rows;
    LastOpened m_lastOpened;
};

} // namespace hookdesk
