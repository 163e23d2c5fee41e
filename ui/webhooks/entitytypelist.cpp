// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/entitytypelist.h"

#include "app/domain/searchtext.h"
#include "app/domain/textorder.h"
#include "ui/common/foldedcompleter.h"
#include "ui/common/plaintext.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype longestLabel = 60;

QString shownType(const EntityType &type)
{
    return type.label.isEmpty() || type.label == type.name
               ? type.name
               : QStringLiteral("%1 (%2)").arg(plainName(type.label, longestLabel), type.name);
}

QString searchedText(const EntityType &type)
{
    return searchText(type.label + QLatin1Char(' ') + type.name + QLatin1Char(' ') + type.set);
}

QList<EntityType> presetsOf(const QList<EntityType> &types)
{
    QList<EntityType> presets;
    for (const QString &name : presetEntityTypes()) {
        const auto told = std::find_if(types.begin(), types.end(),
                                       [&](const EntityType &each) { return each.name == name; });
        presets.append(told == types.end() ? EntityType{name, {}, {}} : *told);
    }
    return presets;
}

} // namespace

EntityTypeList::EntityTypeList(QObject *parent)
    : QAbstractListModel(parent)
    , m_known(presetEntityTypes())
    , m_rows(presetsOf({}))
{
}

void EntityTypeList::setTypes(const QList<EntityType> &types)
{
    QList<EntityType> others = types;
    others.removeIf([](const EntityType &each) { return presetEntityTypes().contains(each.name); });
    sortByName(others, shownType,
               [](const EntityType &a, const EntityType &b) { return a.name < b.name; });
    beginResetModel();
    m_isOfPresets = types.isEmpty();
    m_known = m_isOfPresets ? presetEntityTypes() : QStringList();
    for (const EntityType &type : types)
        m_known.append(type.name);
    m_rows = presetsOf(types);
    if (!others.isEmpty())
        m_rows.append(EntityType{});
    m_rows += others;
    endResetModel();
}

EntityTypeList::Match EntityTypeList::match(const QString &name) const
{
    if (m_known.contains(name))
        return Match::Listed;
    if (m_known.contains(name, Qt::CaseInsensitive))
        return Match::OtherCapitals;
    return m_isOfPresets ? Match::Unknown : Match::Unlisted;
}

int EntityTypeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntityTypeList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) // a box without a choice asks for that
        return {};
    if (isSeparator(index)) // as QComboBox knows one
        return role == Qt::AccessibleDescriptionRole ? QVariant(QStringLiteral("separator"))
                                                     : QVariant();
    const EntityType &type = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownType(type);
    case Qt::EditRole:
        return type.name;
    case FoldedCompleter::searchRole:
        return searchedText(type);
    default:
        return {};
    }
}

Qt::ItemFlags EntityTypeList::flags(const QModelIndex &index) const
{
    return isSeparator(index) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

bool EntityTypeList::isSeparator(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).name.isEmpty();
}

} // namespace hookdesk
