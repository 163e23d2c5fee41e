// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/causemodel.h"

#include "ui/common/plaintext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

using Key = std::pair<FailureCause, QString>;
/// The first and the last of it.
using Run = std::pair<qsizetype, qsizetype>;

Key keyOf(const FailureGroup &group)
{
    return {group.cause, group.host};
}

template <typename T>
int compared(const T &one, const T &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

QString idOf(const FailureGroup &group)
{
    return QString::number(causeNumber(group.cause)) + QLatin1Char(' ') + group.host;
}

/// The order that EventTableModel::groups() gives them.
bool isNewer(const WebhookEvent &a, const WebhookEvent &b)
{
    const auto created = [](const WebhookEvent &event) {
        return event.createdAt.isValid() ? event.createdAt.toMSecsSinceEpoch() : unknownEventNumber;
    };
    return created(a) != created(b) ? created(a) > created(b) : a.id < b.id;
}

/// How the events of a cause become others.
struct Runs
{
    QList<Run> removed;  ///< Of those that are there.
    QList<Run> inserted; ///< Of those that will be.
};

void extend(QList<Run> &runs, qsizetype at)
{
    if (!runs.isEmpty() && runs.last().second + 1 == at)
        runs.last().second = at;
    else
        runs.append({at, at});
}

Runs runsBetween(const QList<WebhookEventPtr> &old, const QList<WebhookEventPtr> &wanted)
{
    Runs runs;
    qsizetype from = 0;
    qsizetype to = 0;
    while (from < old.size() && to < wanted.size()) {
        if (old.at(from)->id == wanted.at(to)->id) {
            ++from;
            ++to;
        } else if (isNewer(*old.at(from), *wanted.at(to))) {
            extend(runs.removed, from++);
        } else {
            extend(runs.inserted, to++);
        }
    }
    for (; from < old.size(); ++from)
        extend(runs.removed, from);
    for (; to < wanted.size(); ++to)
        extend(runs.inserted, to);
    return runs;
}

QList<WebhookId> byFrequency(const QList<WebhookEventPtr> &events)
{
    QHash<WebhookId, int> counts;
    for (const WebhookEventPtr &event : events)
        ++counts[event->webhookId];
    QList<WebhookId> ids = counts.keys();
    std::sort(ids.begin(), ids.end(), [&counts](const WebhookId &a, const WebhookId &b) {
        const int one = counts.value(a);
        const int other = counts.value(b);
        return one != other ? one > other : a.value < b.value;
    });
    return ids;
}

} // namespace

struct CauseModel::Node
{
    FailureGroup group;
    int row = 0;
    mutable std::optional<QList<WebhookId>> webhooks; ///< Made when somebody asks.
    mutable std::optional<CauseSteps> steps;          ///< The same; there may be many webhooks.
};

/// What becomes of a cause that stays.
struct CauseModel::Edit
{
    Node *node;
    const FailureGroup *fresh;
    Runs runs;
};

CauseModel::CauseModel(Describe describe, QObject *parent)
    : QAbstractItemModel(parent)
    , m_describe(std::move(describe))
    , m_now(QDateTime::currentDateTimeUtc())
{
}

CauseModel::~CauseModel() = default;

void CauseModel::setGroups(QList<FailureGroup> groups)
{
    Nodes fresh = sortedNodes(std::move(groups));
    const std::optional<std::vector<Edit>> changes = edits(fresh);
    if (!changes)
        return reset(std::move(fresh));
    for (const Edit &edit : *changes)
        carryOut(edit);
    removeMissing(fresh);
    place(std::move(fresh));
}

CauseModel::Nodes CauseModel::sortedNodes(QList<FailureGroup> groups) const
{
    Nodes nodes;
    for (FailureGroup &group : groups) {
        nodes.push_back(std::make_unique<Node>());
        nodes.back()->group = std::move(group);
    }
    std::stable_sort(nodes.begin(), nodes.end(),
                     [this](const auto &a, const auto &b) { return isBefore(*a, *b); });
    return nodes;
}

/// What the merge means for the causes that stay; nullopt: it takes too much apart.
std::optional<std::vector<CauseModel::Edit>> CauseModel::edits(const Nodes &fresh) const
{
    QHash<Key, Node *> known;
    for (const auto &node : m_nodes)
        known.insert(keyOf(node->group), node.get());
    std::vector<Edit> all;
    qsizetype runs = 0;
    int lastRow = -1;
    for (const auto &node : fresh) {
        Node *stays = known.value(keyOf(node->group));
        if (!stays) {
            ++runs;
            continue;
        }
        runs += stays->row < lastRow ? 1 : 0;
        lastRow = stays->row;
        all.push_back({stays, &node->group, runsBetween(stays->group.events, node->group.events)});
        runs += all.back().runs.removed.size() + all.back().runs.inserted.size();
    }
    runs += qsizetype(m_nodes.size() - all.size());
    return runs > maximumRuns ? std::nullopt : std::optional(std::move(all));
}

void CauseModel::reset(Nodes fresh)
{
    beginResetModel();
    m_nodes = std::move(fresh);
    numberRows();
    endResetModel();
}

void CauseModel::carryOut(const Edit &edit)
{
    Node &node = *edit.node;
    if (node.group == *edit.fresh)
        return;
    const QModelIndex parent = createIndex(node.row, 0);
    QList<WebhookEventPtr> &events = node.group.events;
    for (auto run = edit.runs.removed.crbegin(); run != edit.runs.removed.crend(); ++run) {
        beginRemoveRows(parent, int(run->first), int(run->second));
        events.remove(run->first, run->second - run->first + 1);
        endRemoveRows();
    }
    for (const Run &run : edit.runs.inserted) {
        beginInsertRows(parent, int(run.first), int(run.second));
        events.insert(run.first, run.second - run.first + 1, nullptr);
        for (qsizetype at = run.first; at <= run.second; ++at)
            events[at] = edit.fresh->events.at(at);
        endInsertRows();
    }
    node.group = *edit.fresh;
    node.webhooks.reset();
    node.steps.reset();
    emit dataChanged(parent, createIndex(node.row, causeColumnCount - 1));
    if (!events.isEmpty())
        emit dataChanged(index(0, 0, parent),
                         index(int(events.size()) - 1, causeColumnCount - 1, parent));
}

void CauseModel::removeMissing(const Nodes &fresh)
{
    QSet<Key> wanted;
    for (const auto &node : fresh)
        wanted.insert(keyOf(node->group));
    for (int row = int(m_nodes.size()) - 1; row >= 0; --row) {
        const auto at = m_nodes.begin() + row;
        if (wanted.contains(keyOf((*at)->group)))
            continue;
        beginRemoveRows({}, row, row);
        m_nodes.erase(at);
        numberRows();
        endRemoveRows();
    }
}

qsizetype CauseModel::placeOf(const Node &like) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&like](const auto &node) {
        return keyOf(node->group) == keyOf(like.group);
    });
    return found == m_nodes.end() ? -1 : found - m_nodes.begin();
}

/// What is new comes in, and what stays goes to its place.
void CauseModel::place(Nodes fresh)
{
    for (int row = 0; row < int(fresh.size()); ++row) {
        const bool isThere = row < int(m_nodes.size()) &&
                             keyOf(m_nodes[size_t(row)]->group) == keyOf(fresh[size_t(row)]->group);
        const int from = isThere ? row : int(placeOf(*fresh[size_t(row)]));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_nodes.insert(m_nodes.begin() + row, std::move(fresh[size_t(row)]));
            numberRows();
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_nodes.begin() + row, m_nodes.begin() + from, m_nodes.begin() + from + 1);
            numberRows();
            endMoveRows();
        }
    }
}

void CauseModel::numberRows()
{
    for (size_t row = 0; row < m_nodes.size(); ++row)
        m_nodes[row]->row = int(row);
}

void CauseModel::announceAll()
{
    if (m_nodes.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, causeColumnCount - 1));
    for (const auto &node : m_nodes) {
        const QModelIndex cause = createIndex(node->row, 0);
        emit dataChanged(index(0, 0, cause),
                         index(rowCount(cause) - 1, causeColumnCount - 1, cause));
    }
}

void CauseModel::setSteps(bool offered)
{
    if (std::exchange(m_steps, offered) != offered)
        describeAgain();
}

void CauseModel::describeAgain()
{
    for (const auto &node : m_nodes)
        node->steps.reset();
    announceAll();
}

void CauseModel::setNow(const QDateTime &now)
{
    m_now = now;
    announceAll();
}

void CauseModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, causeColumnCount - 1);
    announceAll();
}

const CauseModel::Node &CauseModel::nodeOf(const QModelIndex &index) const
{
    return isCause(index) ? *m_nodes.at(size_t(index.row()))
                          : *static_cast<const Node *>(index.internalPointer());
}

const FailureGroup &CauseModel::groupOf(const QModelIndex &index) const
{
    return nodeOf(index).group;
}

WebhookEventPtr CauseModel::eventAt(const QModelIndex &index) const
{
    if (!index.isValid() || isCause(index))
        return nullptr;
    return groupOf(index).events.at(index.row());
}

const QList<WebhookId> &CauseModel::webhooksOf(const Node &node) const
{
    if (!node.webhooks)
        node.webhooks = byFrequency(node.group.events);
    return *node.webhooks;
}

QList<WebhookId> CauseModel::webhooksOf(const QModelIndex &cause) const
{
    return webhooksOf(nodeOf(cause));
}

const CauseSteps &CauseModel::stepsOf(const Node &node) const
{
    if (!node.steps)
        node.steps = m_steps && node.group.cause.kind != FailureCause::Kind::None
                         ? stepsFor(webhooksOf(node))
                         : CauseSteps();
    return *node.steps;
}

CauseSteps CauseModel::stepsFor(const QList<WebhookId> &ids) const
{
    const auto off = std::count_if(
        ids.begin(), ids.end(), [this](const WebhookId &id) { return m_describe(id).deactivated; });
    CauseSteps steps;
    if (off < ids.size())
        steps.append(CauseStep::Retry);
    if (off > 0)
        steps.append(CauseStep::Reactivate);
    return steps;
}

CauseSteps CauseModel::stepsOf(const QModelIndex &index) const
{
    return stepsOf(nodeOf(index));
}

QList<EventId> CauseModel::eventsOf(const FailureCause &cause, const QString &host) const
{
    QList<EventId> ids;
    for (const auto &node : m_nodes) {
        if (node->group.cause != cause || node->group.host != host)
            continue;
        for (const WebhookEventPtr &event : node->group.events)
            ids.append(event->id);
    }
    return ids;
}

QModelIndex CauseModel::indexOf(const QString &id, const QModelIndex &cause) const
{
    if (!cause.isValid()) {
        const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&id](const auto &node) {
            return idOf(node->group) == id;
        });
        return found == m_nodes.end() ? QModelIndex() : createIndex((*found)->row, 0);
    }
    const QList<WebhookEventPtr> &events = groupOf(cause).events;
    const auto found =
        std::find_if(events.begin(), events.end(),
                     [wanted = EventId{id}](const auto &event) { return event->id == wanted; });
    return found == events.end() ? QModelIndex() : index(int(found - events.begin()), 0, cause);
}

QModelIndex CauseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_nodes.at(size_t(parent.row())).get() : nullptr);
}

QModelIndex CauseModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isCause(index))
        return {};
    return createIndex(nodeOf(index).row, 0);
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    return isCause(parent) && parent.column() == 0 ? int(groupOf(parent).events.size()) : 0;
}

int CauseModel::columnCount(const QModelIndex &) const
{
    return causeColumnCount;
}

/// A cause without events is none.
bool CauseModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? isCause(parent) && parent.column() == 0 : !m_nodes.empty();
}

/// With what the column needs: there may be thousands of webhooks.
CauseRow CauseModel::rowOf(const Node &node, CauseColumn column) const
{
    CauseRow row{node.group, {}, 0, {}};
    if (column == CauseColumn::Step)
        row.steps = stepsOf(node);
    if (column != CauseColumn::Webhooks)
        return row;
    const QList<WebhookId> &ids = webhooksOf(node);
    row.webhookCount = ids.size();
    for (const WebhookId &id : ids.first(std::min(namedWebhooks, ids.size())))
        row.webhooks.append(m_describe(id).label);
    return row;
}

EventRow CauseModel::described(const QModelIndex &event) const
{
    const WebhookEventPtr of = eventAt(event);
    return {of, m_describe(of->webhookId).label, groupOf(event).host};
}

QString CauseModel::text(const QModelIndex &index) const
{
    const auto column = static_cast<CauseColumn>(index.column());
    return isCause(index) ? causeCell(rowOf(nodeOf(index), column), column, m_now)
                          : causeEventCell(described(index), column, m_now);
}

QString CauseModel::explanation(const QModelIndex &index) const
{
    const auto column = static_cast<CauseColumn>(index.column());
    return isCause(index) ? causeExplanation(rowOf(nodeOf(index), column), column)
                          : causeEventExplanation(described(index), column);
}

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(explanation(index));
    case Qt::AccessibleTextRole:
        return spokenText(text(index));
    case Qt::TextAlignmentRole:
        return static_cast<int>(causeColumnAlignment(static_cast<CauseColumn>(index.column())));
    case IdRole:
        return isCause(index) ? idOf(groupOf(index)) : eventAt(index)->id.value;
    case StatusRole:
        return isCause(index) ? QVariant() : static_cast<int>(eventAt(index)->status);
    default:
        return {};
    }
}

QVariant CauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= causeColumnCount)
        return {};
    const auto column = static_cast<CauseColumn>(section);
    switch (role) {
    case Qt::DisplayRole: // the buttons say it to those who see them
        return column == CauseColumn::Step ? QString() : causeColumnTitle(column);
    case Qt::AccessibleTextRole:
        return causeColumnTitle(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(causeColumnAlignment(column));
    default:
        return {};
    }
}

/// Negative, zero or positive, by the column that is sorted by.
int CauseModel::compare(const Node &a, const Node &b) const
{
    const FailureGroup &one = a.group;
    const FailureGroup &other = b.group;
    switch (m_sortColumn) {
    case CauseColumn::Cause:
        return compared(causeNumber(one.cause), causeNumber(other.cause));
    case CauseColumn::Endpoint:
        return compared(one.host, other.host);
    case CauseColumn::Webhooks:
        return QString::localeAwareCompare(causeCell(rowOf(a, m_sortColumn), m_sortColumn, m_now),
                                           causeCell(rowOf(b, m_sortColumn), m_sortColumn, m_now));
    case CauseColumn::Since:
        return compared(one.since, other.since);
    case CauseColumn::Last:
        return compared(one.latest, other.latest);
    case CauseColumn::Events:
    case CauseColumn::Step:
        break;
    }
    return compared(one.events.size(), other.events.size());
}

bool CauseModel::isBefore(const Node &a, const Node &b) const
{
    if (const int wanted = compare(a, b); wanted != 0)
        return m_sortOrder == Qt::AscendingOrder ? wanted < 0 : wanted > 0;
    if (a.group.events.size() != b.group.events.size())
        return a.group.events.size() > b.group.events.size();
    const int causes = compared(causeNumber(a.group.cause), causeNumber(b.group.cause));
    return causes != 0 ? causes < 0 : a.group.host < b.group.host;
}

void CauseModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= causeColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = static_cast<CauseColumn>(column);
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    QList<const Node *> nodes; // of the indexes that move: an event keeps its place in its cause
    for (const QModelIndex &index : before)
        nodes.append(isCause(index) ? &nodeOf(index) : nullptr);
    std::stable_sort(m_nodes.begin(), m_nodes.end(),
                     [this](const auto &a, const auto &b) { return isBefore(*a, *b); });
    numberRows();
    QModelIndexList now;
    for (qsizetype i = 0; i < before.size(); ++i)
        now.append(nodes.at(i) ? createIndex(nodes.at(i)->row, before.at(i).column())
                               : before.at(i));
    changePersistentIndexList(before, now);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace hookdesk
