// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/causemodel.h"
#include "ui/events/eventtablemodel.h"

#include <QObject>

class QAbstractItemView;
class QSettings;

namespace hookdesk {

class CauseView;
class RecordTableView;

/// The ways to look at the same events, of which one is shown: by cause, or one by one. Which one
/// is remembered.
class EventViews : public QObject
{
    Q_OBJECT

public:
    enum class View { ByCause, OneByOne };

    /// What is selected in the view that is shown.
    struct Selection
    {
        qsizetype events = 0; ///< Those of selected causes included.
        WebhookEventPtr only; ///< Exactly one event, and no cause.
        bool hasCauses = false;
    };

    /// Model, table and settings outlive it; the page owns the views.
    EventViews(EventTableModel &model, RecordTableView &table, CauseModel::Describe describe,
               QSettings &settings, QWidget *page);

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] QAbstractItemView &shown() const;
    [[nodiscard]] CauseView &causes() const { return *m_causes; }
    [[nodiscard]] CauseModel &causeModel() { return m_causeModel; }

    /// The events are others; nothing is done for a view that nobody sees.
    void regroup();
    void setNow(const QDateTime &now);
    void retranslate();

    [[nodiscard]] Selection selection() const;
    [[nodiscard]] QList<EventId> selectedIds() const;
    /// The row that the keyboard is at, or the one that it is in; invalid one by one.
    [[nodiscard]] QModelIndex currentCause() const;
    /// The endpoint's host of the only event that is selected.
    [[nodiscard]] QString hostOfSelected() const;

signals:
    void viewChanged();
    /// Once after any number of changes of what is selected.
    void selectionSettled();

private:
    [[nodiscard]] Selection selectedCauses() const;
    [[nodiscard]] Selection selectedRows() const;
    void settle(View of);

    EventTableModel &m_model;
    RecordTableView &m_table;
    QSettings &m_settings;
    CauseModel m_causeModel;
    CauseView *m_causes;
    View m_view;
};

} // namespace hookdesk
