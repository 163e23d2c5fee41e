// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"

#include <QAbstractTableModel>

namespace hookdesk {

/// What the program takes for granted of the API, a row for each assumption: what needs somebody
/// first, then what is not known, then the rest.
class AssumptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Assumption, State, Found, Proposed };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their index: only what changed is announced.
    void setFindings(const QList<ApiFinding> &findings);
    [[nodiscard]] const ApiFinding &at(int row) const { return m_rows.at(row); }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ApiFinding> m_rows;
};

} // namespace hookdesk
