// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitymodel.h"

#include "app/domain/address.h"
#include "ui/common/activitytext.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/unfolding.h"

#include <algorithm>
#include <iterator>
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
    return column == Column::Result ? ActivityModel::tr("Running") : QString();
}

bool isStart(const ActivityEntry &entry)
{
    return entry.result == ActivityResult::Started;
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
    m_commands.clear();
    m_entryCount = 0;
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
    const auto hasStart = [](const auto &command) {
        return command->count(ActivityResult::Started) > 0;
    };
    if (m_rows.isEmpty() || m_problem ||
        (mayHide && std::any_of(m_commands.begin(), m_commands.end(), hasStart)))
        return search(m_query);
    ActivityQuery query = m_query;
    query.above = m_commands.front()->items().front().sequence;
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
    std::vector<std::unique_ptr<ActivityCommand>> commands;
    for (const ActivityEntry &entry : found.value) {
        const ActivityCommand *last = !commands.empty()    ? commands.back().get()
                                      : m_commands.empty() ? nullptr
                                                           : m_commands.back().get();
        if (!last || !ActivityCommand::belongTogether(last->items().constLast(), entry))
            commands.push_back(std::make_unique<ActivityCommand>());
        else if (commands.empty()) {
            extendLast(entry);
            continue;
        }
        commands.back()->append(entry);
    }
    const bool isNothingNew = commands.empty();
    insertCommands(int(m_rows.size()), std::move(commands));
    if (isNothingNew && m_hasMore) // no view asks again unless there are more rows
        fetchMore({});
}

void ActivityModel::takeNewer(const Found &found)
{
    for (const ActivityEntry &entry : found.value)
        removeStart(entry.requestId);
    std::vector<std::unique_ptr<ActivityCommand>> commands; // the oldest first
    for (auto entry = found.value.crbegin(); entry != found.value.crend(); ++entry) {
        const ActivityCommand *first = !commands.empty()    ? commands.back().get()
                                       : m_commands.empty() ? nullptr
                                                            : m_commands.front().get();
        if (!first || !ActivityCommand::belongTogether(*entry, first->items().constFirst()))
            commands.push_back(std::make_unique<ActivityCommand>());
        else if (commands.empty()) {
            extendFirst(*entry);
            continue;
        }
        commands.back()->prepend(*entry);
    }
    std::reverse(commands.begin(), commands.end());
    insertCommands(0, std::move(commands));
}

/// The end of a request takes the place of its beginning.
void ActivityModel::removeStart(const QString &requestId)
{
    for (const auto &command : m_commands) {
        if (command->count(ActivityResult::Started) == 0)
            continue;
        const QList<ActivityEntry> &items = command->items();
        const auto start = std::find_if(items.begin(), items.end(), [&](const auto &entry) {
            return isStart(entry) && entry.requestId == requestId;
        });
        if (start != items.end())
            return removeItem(*command, int(start - items.begin()));
    }
}

void ActivityModel::removeItem(ActivityCommand &command, int item)
{
    const int row = rowOf(command);
    if (!command.hasSeveral())
        return removeCommand(row);
    if (command.items().size() == 2)
        unfold(row, false);
    --m_entryCount;
    if (!command.isUnfolded) {
        command.removeAt(item);
        return announce(row);
    }
    beginRemoveRows({}, row + 1 + item, row + 1 + item);
    m_rows.removeAt(row + 1 + item);
    command.removeAt(item);
    renumber(row);
    endRemoveRows();
    announce(row);
}

void ActivityModel::removeCommand(int row)
{
    const auto gone = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto &each) {
        return each.get() == m_rows.at(row).command;
    });
    beginRemoveRows({}, row, row);
    --m_entryCount;
    m_rows.removeAt(row);
    m_commands.erase(gone);
    endRemoveRows();
}

void ActivityModel::extendLast(const ActivityEntry &older)
{
    ActivityCommand &last = *m_commands.back();
    last.append(older);
    showItem(last, int(last.items().size()) - 1);
}

void ActivityModel::extendFirst(const ActivityEntry &newer)
{
    ActivityCommand &first = *m_commands.front();
    first.prepend(newer);
    showItem(first, 0);
}

/// It is in the command already.
void ActivityModel::showItem(ActivityCommand &command, int item)
{
    ++m_entryCount;
    const int row = rowOf(command);
    if (command.isUnfolded) {
        beginInsertRows({}, row + 1 + item, row + 1 + item);
        m_rows.insert(row + 1 + item, Row{&command, item});
        renumber(row);
        endInsertRows();
    }
    announce(row);
}

/// The rows below a command that is unfolded.
void ActivityModel::renumber(int row)
{
    for (int item = 0; item < m_rows.at(row).command->items().size(); ++item)
        m_rows[row + 1 + item].item = item;
}

void ActivityModel::announce(int row)
{
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

void ActivityModel::insertCommands(int row, std::vector<std::unique_ptr<ActivityCommand>> commands)
{
    if (commands.empty())
        return endReading();
    QList<Row> rows;
    for (const auto &command : commands) {
        rows.append({command.get(), whole});
        m_entryCount += int(command->items().size());
    }
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows = row == 0 ? rows + m_rows : m_rows + rows;
    m_commands.insert(row == 0 ? m_commands.begin() : m_commands.end(),
                      std::make_move_iterator(commands.begin()),
                      std::make_move_iterator(commands.end()));
    endReading(); // not before: a view that hears of the rows to come would ask for them again
    endInsertRows();
}

void ActivityModel::unfold(int row, bool isUnfolded)
{
    ActivityCommand &command = *m_rows.at(row).command;
    if (command.isUnfolded == isUnfolded)
        return;
    const int items = int(command.items().size());
    command.isUnfolded = isUnfolded;
    if (isUnfolded) {
        beginInsertRows({}, row + 1, row + items);
        m_rows.insert(row + 1, items, Row{&command, 0});
        renumber(row);
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + items);
        m_rows.remove(row + 1, items);
        endRemoveRows();
    }
    announce(row);
}

int ActivityModel::rowOf(const ActivityCommand &command) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.command == &command && row.item == whole;
    });
    return int(found - m_rows.begin());
}

const ActivityEntry &ActivityModel::at(int row) const
{
    const Row &asked = m_rows.at(row);
    return asked.command->items().at(qMax(0, asked.item));
}

const ActivityCommand *ActivityModel::commandAt(int row) const
{
    const Row &asked = m_rows.at(row);
    return asked.item == whole && asked.command->hasSeveral() ? asked.command : nullptr;
}

int ActivityModel::underWay(const ActivityCommand &command) const
{
    if (command.count(ActivityResult::Started) == 0)
        return 0;
    return int(std::count_if(command.items().begin(), command.items().end(),
                             [this](const ActivityEntry &entry) {
                                 return isStart(entry) && m_recorder.isUnderWay(entry.requestId);
                             }));
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
    query.below = m_commands.back()->items().constLast().sequence;
    read(query, &ActivityModel::takeOlder);
}

QString ActivityModel::text(const Row &row, Column column) const
{
    const ActivityEntry &entry = row.command->items().at(qMax(0, row.item));
    if (row.item == whole && row.command->hasSeveral()) {
        switch (column) {
        case Column::Webhook:
            return row.command->webhookText();
        case Column::What:
            return row.command->operationText();
        case Column::Result:
            return row.command->resultText(underWay(*row.command));
        case Column::Details:
            return isRunning(row) ? QString() : row.command->detailsText();
        case Column::Time:
        case Column::Environment:
        case Column::Who:
            break;
        }
    }
    const bool isEnd = column == Column::Result || column == Column::Details;
    return isEnd && isRunning(row) ? runningText(column) : cellText(entry, column);
}

/// What the cell leaves out.
QString ActivityModel::explanation(const Row &row, Column column) const
{
    const ActivityEntry &entry = row.command->items().at(qMax(0, row.item));
    const bool isSingle = row.item != whole || !row.command->hasSeveral();
    if (column == Column::Time)
        return momentExplanation(entry.at);
    if (column == Column::Environment)
        return entry.environment + QLatin1Char('\n') + entry.host;
    if (column == Column::Webhook && isSingle)
        return activityWebhookText(entry) + QLatin1Char('\n') + entry.endpoint;
    return text(row, column);
}

ActivityResult ActivityModel::resultOf(const Row &row) const
{
    return row.item == whole ? row.command->result() : row.command->items().at(row.item).result;
}

bool ActivityModel::isRunning(const Row &row) const
{
    return row.item == whole ? underWay(*row.command) > 0
                             : m_recorder.isUnderWay(row.command->items().at(row.item).requestId);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isResult = column == Column::Result && !isRunning(row);
    switch (role) {
    case Qt::DisplayRole:
        return shown(text(row, column));
    case Qt::AccessibleTextRole:
        return spokenText(shown(text(row, column)));
    case Qt::AccessibleDescriptionRole:
        return column == Column::Time ? foldingText(row) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(explanation(row, column).trimmed());
    case Qt::DecorationRole:
        return isResult ? themeIcon(resultIconName(resultOf(row))) : QVariant();
    case Qt::ForegroundRole:
        return isResult ? toneColor(resultTone(resultOf(row))) : QVariant();
    case unfoldingRole::isUnfolded:
        return row.item == whole && row.command->hasSeveral() ? row.command->isUnfolded
                                                              : QVariant();
    case unfoldingRole::isBelow:
        return row.item != whole;
    default:
        return {};
    }
}

/// For those who do not see the arrow.
QVariant ActivityModel::foldingText(const Row &row)
{
    if (row.item != whole || !row.command->hasSeveral())
        return {};
    return row.command->isUnfolded ? tr("Unfolded") : tr("Folded");
}

bool ActivityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != unfoldingRole::isUnfolded || !index.isValid() || !commandAt(index.row()))
        return false;
    unfold(index.row(), value.toBool());
    return true;
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
