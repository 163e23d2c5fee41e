// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhooktablemodel.h"

#include "app/session/webhookstore.h"
#include "ui/common/failurebar.h"
#include "ui/common/plaintext.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace hookdesk {

namespace {

/// What a row is made of, to be kept after it is gone.
struct KeptRow
{
    WebhookPtr webhook;
    WebhookStatus status;
    FailureBudgetPtr failures;
    std::optional<QDateTime> offSince;
};

/// Without a bar where the webhook is off.
QVariant share(const WebhookFacts &facts)
{
    if (facts.status == WebhookStatus::Deactivated)
        return facts.offSince ? QVariant::fromValue(FailureShare{0, 0, 0, 0}) : QVariant();
    if (!facts.failures)
        return {};
    return QVariant::fromValue(FailureShare{facts.failures->least, facts.failures->most,
                                            facts.failures->limit, facts.context.atRiskFrom});
}

/// Where nothing is shown because nothing failed, a screen reader has a number to say.
QString spoken(const WebhookColumnSpec &column, const WebhookFacts &facts, const QDateTime &now)
{
    const QString text = column.text(facts, now);
    return text.isEmpty() ? failureCountText(facts.budget()) : spokenText(text);
}

} // namespace

WebhookTableModel::WebhookTableModel(QObject *parent)
    : MergingTableModel(parent)
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

void WebhookTableModel::setLatestFailures(const QHash<WebhookId, QDateTime> &latest)
{
    if (m_rows.setLatestFailures(latest))
        announceColumn(WebhookColumn::Failures);
}

void WebhookTableModel::remove(const QList<WebhookId> &ids)
{
    release(m_rows.find(ids));
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

void WebhookTableModel::retranslate()
{
    if (m_rows.isOrderOutdated()) {
        beginResetModel();
        m_rows.sortAnew();
        endResetModel();
    }
    emit headerDataChanged(Qt::Horizontal, 0, webhookColumnCount - 1);
    if (shownCount() > 0)
        emit dataChanged(index(0, 0), index(shownCount() - 1, webhookColumnCount - 1));
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

RowTexts::Cell WebhookTableModel::cellsOf(const QList<int> &rows) const
{
    const auto kept = std::make_shared<QList<KeptRow>>();
    kept->reserve(rows.size());
    for (const int row : rows) {
        const WebhookRows::Slot slot = m_rows.shown()[size_t(row)];
        const WebhookFacts facts = m_rows.facts(slot);
        kept->append({m_rows.webhook(slot), facts.status, m_rows.failures(slot),
                      facts.offSince ? std::optional(*facts.offSince) : std::nullopt});
    }
    return [kept, context = m_rows.context(), now = m_now](qsizetype row, int column) {
        const KeptRow &one = kept->at(row);
        return columnSpec(WebhookColumn(column))
            .copied({*one.webhook, one.status, one.failures.get(), context,
                     one.offSince ? &*one.offSince : nullptr},
                    now);
    };
}

int WebhookTableModel::rowOf(const WebhookId &id) const
{
    const std::optional<WebhookRows::Slot> slot = m_rows.find(id);
    return slot ? int(m_rows.rowOf(*slot)) : -1;
}

int WebhookTableModel::shownWith(WebhookStatus status) const
{
    const WebhookRows::Slots &shown = m_rows.shown();
    return int(std::count_if(shown.begin(), shown.end(), [&](WebhookRows::Slot slot) {
        return m_rows.status(slot) == status;
    }));
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
        return spoken(column, facts, m_now);
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
    if (role == Qt::InitialSortOrderRole)
        return int(columnSpec(column).firstOrder);
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

} // namespace hookdesk
