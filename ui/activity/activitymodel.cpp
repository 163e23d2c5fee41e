// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitymodel.h"

#include "app/domain/address.h"
#include "ui/common/activitytext.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

using Column = ActivityModel::Column;

QString cellText(const ActivityEntry &entry, Column column)
{
    switch (column) {
    case Column::Time:
        return momentText(entry.at, QDateTime::currentDateTimeUtc());
    case Column::Environment:
        return entry.environment;
    case Column::Who:
        return whoText(entry);
    case Column::What:
        return operationText(entry.operation);
    case Column::Webhook:
        return activityWebhookText(entry);
    case Column::Result:
        return resultText(entry.result);
    case Column::Details:
        return detailsText(entry);
    }
    Q_UNREACHABLE();
}

QString shown(const QString &cell)
{
    const QString text = plainLine(unmaskedAddress(cell), 300);
    return text.isEmpty() ? unknownMark() : text;
}

/// In place of a result and its details.
QString runningText(Column column)
{
    return column == Column::Result ? ActivityModel::tr("Under way") : QString();
}

bool isStart(const ActivityEntry &entry)
{
    return entry.result == ActivityResult::Started;
}

/// What the cell leaves out.
QString explanation(const ActivityEntry &entry, Column column)
{
    if (column == Column::Time)
        return momentExplanation(entry.at);
    if (column == Column::Environment)
        return entry.environment + QLatin1Char('\n') + entry.host;
    if (column == Column::Webhook)
        return activityWebhookText(entry) + QLatin1Char('\n') + entry.endpoint;
    return cellText(entry, column);
}

} // namespace

ActivityModel::ActivityModel(ActivityRecorder &recorder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_recorder(recorder)
{
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::search(const ActivityQuery &query)
{
    beginResetModel();
    m_rows.clear();
    m_query = query;
    m_query.limit = page;
    m_query.above = 0;
    m_query.below = -1;
    m_hasMore = false;
    m_newerWaits = false;
    m_problem.reset();
    endResetModel();
    read(m_query, &ActivityModel::takeOlder);
}

void ActivityModel::readNewer()
{
    if (m_reading) {
        m_newerWaits = true;
        return;
    }
    const bool mayHide = !m_query.text.isEmpty() || m_query.result; // the end of what has begun
    if (m_rows.isEmpty() || m_problem ||
        (mayHide && std::any_of(m_rows.begin(), m_rows.end(), isStart)))
        return search(m_query);
    ActivityQuery query = m_query;
    query.above = m_rows.front().sequence;
    query.limit = -1;
    read(query, &ActivityModel::takeNewer);
}

void ActivityModel::read(const ActivityQuery &query,
                         void (ActivityModel::*take)(const Found &found))
{
    m_reading = std::make_unique<QObject>();
    m_recorder.read<QList<ActivityEntry>>(
        m_reading.get(), [query](ActivityJournal &journal) { return journal.search(query); },
        [this, take](const Found &found) {
            m_problem = found.error;
            (this->*take)(found);
            emit stateChanged();
            if (std::exchange(m_newerWaits, false))
                readNewer();
        });
    emit stateChanged();
}

void ActivityModel::takeOlder(const Found &found)
{
    m_hasMore = !found.error && found.value.size() == page;
    insert(int(m_rows.size()), found.value);
}

void ActivityModel::takeNewer(const Found &found)
{
    for (const ActivityEntry &entry : found.value)
        removeStart(entry.requestId);
    insert(0, found.value);
}

/// The end of a request takes the place of its beginning.
void ActivityModel::removeStart(const QString &requestId)
{
    const auto start = std::find_if(m_rows.begin(), m_rows.end(), [&](const ActivityEntry &entry) {
        return isStart(entry) && entry.requestId == requestId;
    });
    if (start == m_rows.end())
        return;
    const int row = int(start - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(start);
    endRemoveRows();
}

void ActivityModel::insert(int row, const QList<ActivityEntry> &entries)
{
    if (entries.isEmpty())
        return endReading();
    beginInsertRows({}, row, row + int(entries.size()) - 1);
    if (row == 0)
        m_rows = entries + m_rows;
    else
        m_rows += entries;
    endReading(); // not before: a view that hears of the rows to come would ask for them again
    endInsertRows();
}

void ActivityModel::endReading()
{
    m_reading.release()->deleteLater(); // it is what is calling us
}

void ActivityModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    ActivityQuery query = m_query;
    query.below = m_rows.last().sequence;
    read(query, &ActivityModel::takeOlder);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityEntry &entry = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isResult = column == Column::Result;
    const bool isRunning =
        (isResult || column == Column::Details) && m_recorder.isUnderWay(entry.requestId);
    switch (role) {
    case Qt::DisplayRole:
        return shown(isRunning ? runningText(column) : cellText(entry, column));
    case Qt::AccessibleTextRole:
        return spokenText(shown(isRunning ? runningText(column) : cellText(entry, column)));
    case Qt::ToolTipRole:
        return plainToolTip(
            (isRunning ? runningText(column) : explanation(entry, column)).trimmed());
    case Qt::DecorationRole:
        return isResult && !isRunning ? themeIcon(resultIconName(entry.result)) : QVariant();
    case Qt::ForegroundRole:
        return isResult && !isRunning ? toneColor(resultTone(entry.result)) : QVariant();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Time"),    tr("Environment"), tr("Who"),    tr("What"),
                             tr("Webhook"), tr("Result"),      tr("Details")};
    return titles.value(section);
}

} // namespace hookdesk
