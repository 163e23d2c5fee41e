// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationmodel.h"

#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"
#include "ui/delivery/reactivationtext.h"
#include "ui/delivery/stepmark.h"

namespace hookdesk {

namespace {

QString itemText(const BulkJob::Item &item)
{
    switch (item.state) {
    case BulkJob::ItemState::Queued:
        return stepStateText(StepState::ToDo);
    case BulkJob::ItemState::Running:
        return stepStateText(StepState::Running);
    case BulkJob::ItemState::Succeeded:
        return ReactivationModel::tr("Active (verified)");
    case BulkJob::ItemState::Failed:
        return item.error ? errorText(*item.error).headline : stepStateText(StepState::Failed);
    case BulkJob::ItemState::Cancelled:
        return stepStateText(StepState::Skipped);
    }
    Q_UNREACHABLE();
}

} // namespace

ReactivationModel::ReactivationModel(const QList<WebhookPtr> &webhooks,
                                     const QHash<WebhookId, LoggedFailures> &failures,
                                     QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const WebhookPtr &webhook : webhooks) {
        Row row{webhook, {}, {}, {}};
        if (const auto known = failures.constFind(webhook->id); known != failures.constEnd())
            row.cause = known->groups.constFirst().cause;
        m_rowOf.insert(webhook->id, m_rows.size());
        m_rows.append(row);
    }
}

void ReactivationModel::setFindings(const QList<EndpointFinding> &findings)
{
    for (const EndpointFinding &finding : findings) {
        for (const WebhookPtr &webhook : finding.webhooks)
            m_rows[m_rowOf.value(webhook->id)].report = finding.report;
    }
    retranslate();
}

void ReactivationModel::setItems(const QList<BulkJob::Item> &items)
{
    for (const BulkJob::Item &item : items)
        m_rows[m_rowOf.value(item.id)].item = item;
    retranslate();
}

void ReactivationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ReactivationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReactivationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReactivationModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Webhook:
        return webhookLabel(*row.webhook);
    case Column::Why:
        return row.cause ? causeText(*row.cause) : unknownMark();
    case Column::Check:
        return row.report ? briefly(*row.report) : stepStateText(StepState::ToDo);
    case Column::Result:
        return row.item ? itemText(*row.item) : stepStateText(StepState::ToDo);
    }
    Q_UNREACHABLE();
}

QVariant ReactivationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = text(m_rows.at(index.row()), static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::AccessibleTextRole:
        return spokenText(shown);
    case Qt::ToolTipRole:
        return plainToolTip(shown);
    default:
        return {};
    }
}

QVariant ReactivationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Webhook:
        return tr("Webhook");
    case Column::Why:
        return tr("Deliveries failed with");
    case Column::Check:
        return tr("Check endpoint");
    case Column::Result:
        return tr("Reactivate");
    }
    return {};
}

} // namespace hookdesk
