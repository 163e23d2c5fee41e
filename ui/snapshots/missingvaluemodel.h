// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/copyplan.h"

#include <QAbstractTableModel>
#include <QList>

namespace hookdesk {

/// The values of headers that a source does not tell, to be typed. What was typed is shown as dots.
class MissingValueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Webhook, Header, Value };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes those headers of the sources whose values the plan lacks; what was typed is forgotten.
    void setPlans(const QList<CopyPlan> &plans);
    /// What was typed.
    [[nodiscard]] QList<KnownHeaderValue> values() const;
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void valuesChanged();

private:
    struct Row
    {
        QString webhook;
        KnownHeaderValue value;
    };

    QList<Row> m_rows;
};

} // namespace hookdesk
