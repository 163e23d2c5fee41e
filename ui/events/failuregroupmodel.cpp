// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/failuregroupmodel.h"

#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QLocale>

namespace hookdesk {

QString failureGroupText(const FailureGroup &group, const QDateTime &now)
{
    const QString count = QLocale().toString(group.events.size());
    const QString host =
        group.host.isEmpty() ? FailureGroupModel::tr("an unknown endpoint") : group.host;
    if (!group.since.isValid())
        return FailureGroupModel::tr("%1 × %2 at %3").arg(count, causeText(group.cause), host);
    const bool today = shownTime(group.since).date() == shownTime(now).date();
    const QString moment = today ? timeOfDayText(group.since) : dayAndTimeText(group.since);
    return FailureGroupModel::tr("%1 × %2 at %3 since %4")
        .arg(count, causeText(group.cause), host, moment);
}

void FailureGroupModel::setGroups(const QList<FailureGroup> &groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void FailureGroupModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FailureGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant FailureGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FailureGroup &group = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return failureGroupText(group, QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole:
        return plainToolTip(causeAdvice(group.cause));
    case Qt::DecorationRole:
        return themeIcon(QStringLiteral("dialog-warning"));
    default:
        return {};
    }
}

} // namespace hookdesk
