// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/copyplan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace hookdesk {

/// What a copy would create. What can be created has a check box; what is whole and was active is
/// checked unless somebody decides otherwise.
class CopyPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Webhook, Verdict, EntityType, Endpoint, Note };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// What can be created comes first. Decisions stay with `keepsChoices`: the same sources in the
    /// same order, looked at anew.
    void setPlans(const QList<CopyPlan> &plans, bool keepsChoices);
    /// The checked ones, in the order of the sources.
    [[nodiscard]] QList<CopyPlan> chosen() const;
    [[nodiscard]] const CopyPlan &at(int row) const { return m_plans.at(m_order.at(row)); }
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    [[nodiscard]] bool isChosen(qsizetype plan) const;
    [[nodiscard]] static QString text(const CopyPlan &plan, Column column);

    QList<CopyPlan> m_plans;
    QList<qsizetype> m_order;
    QHash<qsizetype, bool> m_choices;
};

} // namespace hookdesk
