// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentmodel.h"

#include "ui/common/environmentcolour.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QColor>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

int indexOf(const QList<EnvironmentProfile> &list, const EnvironmentId &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(),
                     [&id](const EnvironmentProfile &profile) { return profile.id == id; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

} // namespace

EnvironmentModel::EnvironmentModel(const EnvironmentStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rows(store.profiles())
{
    connect(&store, &EnvironmentStore::profileAdded, this, &EnvironmentModel::follow);
    connect(&store, &EnvironmentStore::profileChanged, this, &EnvironmentModel::follow);
    connect(&store, &EnvironmentStore::profileRemoved, this, &EnvironmentModel::follow);
    connect(&store, &EnvironmentStore::orderChanged, this, &EnvironmentModel::follow);
}

int EnvironmentModel::rowOf(const EnvironmentId &id) const
{
    return indexOf(m_rows, id);
}

void EnvironmentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int EnvironmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

void EnvironmentModel::setLastOpened(LastOpened lastOpened)
{
    m_lastOpened = std::move(lastOpened);
    retranslate();
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EnvironmentProfile &profile = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(profile, column);
    case Qt::ToolTipRole:
        return plainToolTip(plainName(profile.environment.name) + QLatin1Char('\n') +
                            profile.environment.apiUrl.host(QUrl::FullyEncoded));
    case Qt::AccessibleTextRole:
        return column == Column::Name ? QVariant(spoken(profile)) : QVariant();
    case CustomerRole:
        return cellText(profile, Column::Customer);
    case KindRole:
        return cellText(profile, Column::Kind);
    case ColourRole:
        return colourOf(profile.environment);
    case OpenedRole:
        return openedText(profile.id);
    default:
        return {};
    }
}

QString EnvironmentModel::cellText(const EnvironmentProfile &profile, Column column) const
{
    const Environment &environment = profile.environment;
    switch (column) {
    case Column::Name:
        return plainName(environment.name);
    case Column::Customer:
        return plainName(environment.customer);
    case Column::Kind: {
        const QString kind = environmentKindText(environment.kind);
        //: %1 is Production, Staging …: an environment that the administrator has set up.
        return profile.managed ? tr("%1, managed").arg(kind) : kind;
    }
    }
    Q_UNREACHABLE();
}

QString EnvironmentModel::openedText(const EnvironmentId &id) const
{
    const QDateTime at = m_lastOpened ? m_lastOpened(id) : QDateTime();
    //: %1 is a moment, as in `2 hours ago`
    return at.isValid() ? tr("Opened %1").arg(momentText(at, QDateTime::currentDateTimeUtc()))
                        : tr("Not opened yet");
}

/// All that the card shows.
QString EnvironmentModel::spoken(const EnvironmentProfile &profile) const
{
    QStringList parts{cellText(profile, Column::Name), cellText(profile, Column::Customer),
                      cellText(profile, Column::Kind), openedText(profile.id)};
    parts.removeAll(QString());
    return spokenText(parts.join(QLatin1String(", ")));
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Environment");
    case Column::Customer:
        return tr("Customer");
    case Column::Kind:
        return tr("Kind");
    }
    return {};
}

/// Several things may have changed before the first of them is told.
void EnvironmentModel::follow()
{
    removeGone();
    const QList<EnvironmentProfile> now = m_store.profiles();
    for (int row = 0; row < now.size(); ++row)
        place(row, now.at(row));
}

void EnvironmentModel::removeGone()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (indexOf(m_store.profiles(), m_rows.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

/// The rows before it are right already.
void EnvironmentModel::place(int row, const EnvironmentProfile &profile)
{
    const int from = rowOf(profile.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, profile);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows.at(row) == profile)
        return;
    m_rows[row] = profile;
    emit dataChanged(index(row, 0), index(row, columnTotal - 1));
}

} // namespace hookdesk
