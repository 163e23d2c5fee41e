// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/recordfieldmodel.h"

#include "ui/common/plaintext.h"

namespace hookdesk {

void RecordFieldModel::setFields(const QList<RecordField> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

QString RecordFieldModel::fullText(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const RecordField &field = m_fields.at(index.row());
    return index.column() == Name ? field.name : field.text;
}

void RecordFieldModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int RecordFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RecordFieldModel::data(const QModelIndex &index, int role) const
{
    const QString text = fullText(index);
    if (role == Qt::DisplayRole)
        return plainLine(text);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    return {};
}

QVariant RecordFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

} // namespace hookdesk
