// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventdecoder.h"

#include <QAbstractTableModel>
#include <QList>

namespace hookdesk {

/// The fields of a record of the environment, in the server's order.
class RecordFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<RecordField> &fields);
    /// The language is another one, and so is every text.
    void retranslate();
    /// The whole text of a cell, as it was told.
    [[nodiscard]] QString fullText(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RecordField> m_fields;
};

} // namespace hookdesk
