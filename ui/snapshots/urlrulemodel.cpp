// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/urlrulemodel.h"

#include "ui/common/plaintext.h"

namespace hookdesk {

UrlRuleModel::UrlRuleModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules{UrlRule{}}
{
}

QList<UrlRule> UrlRuleModel::rules() const
{
    QList<UrlRule> rules = m_rules;
    rules.removeIf([](const UrlRule &rule) { return rule.find.isEmpty(); });
    return rules;
}

void UrlRuleModel::setRules(const QList<UrlRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_rules.append(UrlRule{});
    endResetModel();
    emit rulesChanged();
}

void UrlRuleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int UrlRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int UrlRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant UrlRuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const UrlRule &rule = m_rules.at(index.row());
    const QString &text = index.column() == int(Column::Find) ? rule.find : rule.replace;
    return role == Qt::EditRole ? text : plainLine(text);
}

bool UrlRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    UrlRule &rule = m_rules[index.row()];
    QString &text = index.column() == int(Column::Find) ? rule.find : rule.replace;
    const QString typed = value.toString().trimmed();
    if (text == typed)
        return true;
    text = typed;
    emit dataChanged(index, index);
    if (m_rules.constLast() != UrlRule{})
        addEmpty();
    emit rulesChanged();
    return true;
}

void UrlRuleModel::addEmpty()
{
    beginInsertRows({}, int(m_rules.size()), int(m_rules.size()));
    m_rules.append(UrlRule{});
    endInsertRows();
}

Qt::ItemFlags UrlRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant UrlRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == int(Column::Find) ? tr("Find (host, .domain or start of the address)")
                                        : tr("Replace with");
}

} // namespace hookdesk
