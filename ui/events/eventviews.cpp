// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventviews.h"

#include "ui/common/recordtableview.h"
#include "ui/events/causeview.h"

#include <QSet>
#include <QSettings>

#include <utility>

namespace hookdesk {

namespace {

const QString viewKey = QStringLiteral("events/view");
const QString oneByOneName = QStringLiteral("oneByOne");
const QString byCauseName = QStringLiteral("byCause");

} // namespace

EventViews::EventViews(EventTableModel &model, RecordTableView &table,
                       CauseModel::Describe describe, QSettings &settings, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_table(table)
    , m_settings(settings)
    , m_causeModel(std::move(describe))
    , m_causes(new CauseView(m_causeModel, settings, page))
    , m_view(settings.value(viewKey).toString() == oneByOneName ? View::OneByOne : View::ByCause)
{
    connect(&table, &RecordTableView::selectionSettled, this, [this] { settle(View::OneByOne); });
    connect(m_causes, &CauseView::selectionSettled, this, [this] { settle(View::ByCause); });
}

void EventViews::settle(View of)
{
    if (of == m_view)
        emit selectionSettled();
}

void EventViews::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_settings.setValue(viewKey, view == View::OneByOne ? oneByOneName : byCauseName);
    regroup();
    emit viewChanged();
    emit selectionSettled();
}

QAbstractItemView &EventViews::shown() const
{
    if (m_view == View::ByCause)
        return *m_causes;
    return m_table;
}

void EventViews::regroup()
{
    if (m_view == View::ByCause)
        m_causeModel.setGroups(m_model.groups());
}

void EventViews::setNow(const QDateTime &now)
{
    m_model.setNow(now);
    m_causeModel.setNow(now);
}

void EventViews::retranslate()
{
    m_model.retranslate();
    m_causeModel.retranslate();
}

EventViews::Selection EventViews::selectedRows() const
{
    const QList<int> rows = m_table.selectedRows();
    return {rows.size(), rows.size() == 1 ? m_model.at(rows.constFirst()).event : nullptr, false};
}

EventViews::Selection EventViews::selectedCauses() const
{
    Selection selection;
    const QModelIndexList rows = m_causes->selectedRows();
    for (const QModelIndex &row : rows) {
        const bool isCause = CauseModel::isCause(row);
        selection.hasCauses = selection.hasCauses || isCause;
        selection.events += isCause ? m_causeModel.groupOf(row).events.size() : 1;
    }
    if (rows.size() == 1)
        selection.only = m_causeModel.eventAt(rows.constFirst());
    return selection;
}

EventViews::Selection EventViews::selection() const
{
    return m_view == View::ByCause ? selectedCauses() : selectedRows();
}

QList<EventId> EventViews::selectedIds() const
{
    QList<EventId> ids;
    if (m_view == View::OneByOne) {
        for (const int row : m_table.selectedRows())
            ids.append(m_model.at(row).event->id);
        return ids;
    }
    QSet<EventId> known; // an event may be selected with its cause
    const auto take = [&](const WebhookEventPtr &event) {
        if (!known.contains(event->id))
            ids.append(event->id);
        known.insert(event->id);
    };
    for (const QModelIndex &row : m_causes->selectedRows()) {
        if (const WebhookEventPtr event = m_causeModel.eventAt(row)) {
            take(event);
            continue;
        }
        for (const WebhookEventPtr &event : m_causeModel.groupOf(row).events)
            take(event);
    }
    return ids;
}

QModelIndex EventViews::currentCause() const
{
    const QModelIndex current = m_causes->currentIndex();
    if (m_view != View::ByCause || !current.isValid())
        return {};
    return CauseModel::isCause(current) ? current.siblingAtColumn(0) : current.parent();
}

QString EventViews::hostOfSelected() const
{
    const WebhookEventPtr only = selection().only;
    const int row = only ? m_model.rowOf(only->id) : -1;
    return row < 0 ? QString() : m_model.at(row).host;
}

} // namespace hookdesk
