// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failuregroups.h"

#include <QAbstractListModel>

namespace hookdesk {

/// The groups of failed events, one line each: "312 × HTTP 401 at crm.example.nl since 09:14".
class FailureGroupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<FailureGroup> &groups);
    /// The language is another one, and so is every text.
    void retranslate();
    [[nodiscard]] const FailureGroup &at(int row) const { return m_groups.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FailureGroup> m_groups;
};

/// The line of a group; a time of today, or a date.
[[nodiscard]] QString failureGroupText(const FailureGroup &group, const QDateTime &now);

} // namespace hookdesk
