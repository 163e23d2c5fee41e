// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/urlrule.h"

#include <QAbstractTableModel>
#include <QList>

namespace hookdesk {

/// Rules for rewriting endpoints, to be typed; an empty one at the end takes the next.
class UrlRuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Find, Replace };

    explicit UrlRuleModel(QObject *parent = nullptr);

    /// Those that look for something.
    [[nodiscard]] QList<UrlRule> rules() const;
    void setRules(const QList<UrlRule> &rules);
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rulesChanged();

private:
    void addEmpty();

    QList<UrlRule> m_rules; ///< The last one is empty.
};

} // namespace hookdesk
