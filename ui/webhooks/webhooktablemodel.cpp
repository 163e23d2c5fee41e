// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhooktablemodel.h"

#include "app/session/webhookstore.h"
#include "ui/common/failurebar.h"
#include "ui/common/plaintext.h"

#include <algorithm>

namespace hookdesk {

namespace {

QVariant share(const WebhookFacts &facts)
{
    if (!facts.failures)
        return {};
    return QVariant::fromValue(FailureShare{facts.failures->least, facts.failures->most,
                                            facts.failures->limit, facts.context.atRiskFrom});
}

/// Rows `first` to `last`, both included.
struct Run
{
    qsizetype first;
    qsizetype last;
};

// Neighbours in a sorted list of rows, joined.
std::vector<Run> runsOf(const std::vector<qsizetype> &rows)
{
    std::vector<Run> runs;
    for (const qsizetype row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

std::vector<qsizetype> sortedRows(const WebhookRows &rows,
                                  const std::vector<WebhookRows::Change> &changes)
{
    std::vector<qsizetype> result;
    for (const WebhookRows::Change &change : changes)
        result.push_back(rows.rowOf(change.slot));
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<qsizetype> placesOf(const WebhookRows &rows, const WebhookRows::Slots &entering)
{
    std::vector<qsizetype> places;
    for (const WebhookRows::Slot slot : entering)
        places.push_back(rows.placeOf(slot));
    return places;
}

// In how many places the merge takes the shown rows apart.
qsizetype runCount(const WebhookRows &rows, const WebhookRows::Merge &merge)
{
    std::vector<qsizetype> places = placesOf(rows, merge.entering);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return qsizetype(runsOf(sortedRows(rows, merge.leaving)).size() + merge.moved.size() +
                     places.size());
}

} // namespace

WebhookTableModel::WebhookTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

void WebhookTableModel::setStore(const WebhookStore *store)
{
    connect(store, &WebhookStore::upserted, this, &WebhookTableModel::upsert);
    connect(store, &WebhookStore::removed, this, &WebhookTableModel::remove);
    connect(store, &WebhookStore::cleared, this, &WebhookTableModel::clear);
    clear();
    upsert(store->all());
}

void WebhookTableModel::upsert(const QList<WebhookPtr> &webhooks)
{
    carryOut(m_rows.stage(webhooks));
}

void WebhookTableModel::setBudgets(const QHash<WebhookId, FailureBudgetPtr> &budgets)
{
    carryOut(m_rows.stage(budgets));
}

void WebhookTableModel::setFailureContext(const FailureContext &context)
{
    const FailureContext before = m_rows.context();
    m_rows.setContext(context);
    if (context.knowledge != before.knowledge || context.atRiskFrom != before.atRiskFrom)
        announceColumn(WebhookColumn::Failures);
}

void WebhookTableModel::carryOut(const WebhookRows::Merge &merge)
{
    if (runCount(m_rows, merge) <= maximumRuns) {
        announce(merge);
        return;
    }
    beginResetModel();
    m_rows.absorb(merge);
    endResetModel();
}

void WebhookTableModel::remove(const QList<WebhookId> &ids)
{
    const WebhookRows::Slots gone = m_rows.find(ids);
    std::vector<qsizetype> rows;
    for (const WebhookRows::Slot slot : gone) {
        if (const qsizetype row = m_rows.rowOf(slot); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    if (qsizetype(runsOf(rows).size()) <= maximumRuns) {
        removeShown(rows);
        m_rows.release(gone);
        return;
    }
    beginResetModel();
    m_rows.release(gone);
    endResetModel();
}

void WebhookTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void WebhookTableModel::setFilter(const WebhookFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.setFilter(filter);
    endResetModel();
}

void WebhookTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    announceColumn(WebhookColumn::Created);
}

void WebhookTableModel::announceColumn(WebhookColumn column)
{
    if (shownCount() > 0)
        emit dataChanged(index(0, int(column)), index(shownCount() - 1, int(column)));
}

const WebhookPtr &WebhookTableModel::pointerAt(int row) const
{
    return m_rows.webhook(m_rows.shown()[size_t(row)]);
}

WebhookFacts WebhookTableModel::factsAt(int row) const
{
    return m_rows.facts(m_rows.shown()[size_t(row)]);
}

int WebhookTableModel::rowOf(const WebhookId &id) const
{
    const std::optional<WebhookRows::Slot> slot = m_rows.find(id);
    return slot ? int(m_rows.rowOf(*slot)) : -1;
}

int WebhookTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int WebhookTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : webhookColumnCount;
}

QVariant WebhookTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookFacts facts = factsAt(index.row());
    const WebhookColumnSpec &column = columnSpec(WebhookColumn(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(facts, m_now);
    case Qt::ToolTipRole:
        return plainToolTip(column.explanation(facts, m_now));
    case Qt::TextAlignmentRole:
        return int(column.alignment);
    case Qt::AccessibleTextRole:
        return spokenText(column.text(facts, m_now));
    case RawRole:
        return column.raw(facts);
    case IdRole:
        return facts.webhook.id.value;
    case StatusRole:
        return int(facts.status);
    case FailuresRole:
        return WebhookColumn(index.column()) == WebhookColumn::Failures ? share(facts) : QVariant();
    default:
        return {};
    }
}

QVariant WebhookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= webhookColumnCount)
        return {};
    const WebhookColumn column = WebhookColumn(section);
    if (role == Qt::TextAlignmentRole)
        return int(columnSpec(column).alignment);
    return role == Qt::DisplayRole ? QVariant(columnTitle(column)) : QVariant();
}

void WebhookTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= webhookColumnCount)
        return;
    beginResetModel();
    m_rows.sort(WebhookColumn(column), order);
    endResetModel();
}

void WebhookTableModel::announce(const WebhookRows::Merge &merge)
{
    announceChanged(merge.inPlace);
    announceLeaving(merge.leaving);
    for (const WebhookRows::Change &change : merge.moved)
        announceMoved(change);
    announceEntering(merge.entering);
    m_rows.finishOrder(merge);
}

void WebhookTableModel::announceChanged(const std::vector<WebhookRows::Change> &inPlace)
{
    for (const WebhookRows::Change &change : inPlace)
        m_rows.setWebhook(change);
    std::vector<Run> runs = runsOf(sortedRows(m_rows, inPlace));
    if (qsizetype(runs.size()) > maximumRuns)
        runs = {{runs.front().first, runs.back().last}};
    for (const Run &run : runs)
        emit dataChanged(index(int(run.first), 0), index(int(run.last), webhookColumnCount - 1));
}

void WebhookTableModel::announceLeaving(const std::vector<WebhookRows::Change> &leaving)
{
    removeShown(sortedRows(m_rows, leaving));
    for (const WebhookRows::Change &change : leaving)
        m_rows.setWebhook(change);
}

void WebhookTableModel::announceMoved(const WebhookRows::Change &change)
{
    const qsizetype from = m_rows.rowOf(change.slot);
    m_rows.setWebhook(change);
    const qsizetype to = m_rows.placeOf(change.slot);
    if (from != to) {
        // Qt counts the target before the row is taken out.
        beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
        m_rows.moveShown(from, to);
        endMoveRows();
    }
    emit dataChanged(index(int(to), 0), index(int(to), webhookColumnCount - 1));
}

void WebhookTableModel::announceEntering(const WebhookRows::Slots &entering)
{
    const std::vector<qsizetype> places = placesOf(m_rows, entering);
    auto end = places.end();
    while (end != places.begin()) {
        const auto begin = std::lower_bound(places.begin(), end, *(end - 1));
        const qsizetype place = *begin;
        beginInsertRows({}, int(place), int(place + (end - begin) - 1));
        m_rows.insertShown(place, entering.begin() + (begin - places.begin()),
                           entering.begin() + (end - places.begin()));
        endInsertRows();
        end = begin;
    }
}

void WebhookTableModel::removeShown(const std::vector<qsizetype> &rows)
{
    const std::vector<Run> runs = runsOf(rows);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, int(run->first), int(run->last));
        m_rows.eraseShown(run->first, run->last - run->first + 1);
        endRemoveRows();
    }
}

} // namespace hookdesk
