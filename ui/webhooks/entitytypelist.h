// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entitytype.h"

#include <QAbstractListModel>
#include <QList>

namespace hookdesk {

/// What a webhook can be bound to: the presets on top, a separator, and what else the environment
/// has, by what people call it. Qt::EditRole is the name of the type, and
/// FoldedCompleter::searchRole everything by which people look for it: label, name and set.
class EntityTypeList : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EntityTypeList(QObject *parent = nullptr);

    /// Those of the environment, in any order; empty: not known.
    void setTypes(const QList<EntityType> &types);

    /// How well a name is known.
    enum class Match {
        Listed,        ///< By the environment, or a preset while its types are not known.
        OtherCapitals, ///< The same, but for those.
        Unlisted,      ///< The environment has types, and this is none of them.
        Unknown        ///< No preset, and the types of the environment are not known.
    };
    [[nodiscard]] Match match(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isSeparator(const QModelIndex &index) const;

    QStringList m_known;       ///< The names that Match::Listed is about.
    bool m_isOfPresets = true; ///< Those are the presets.
    QList<EntityType> m_rows;  ///< One without a name is the separator.
};

} // namespace hookdesk
