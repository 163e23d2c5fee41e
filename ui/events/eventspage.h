// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordpage.h"
#include "ui/events/eventtablemodel.h"
#include "ui/events/failuregroupmodel.h"
#include "ui/events/payloadmatches.h"

#include <QTimer>

class QListView;
class QModelIndex;
class QSettings;

namespace hookdesk {

class ActionRegistry;
class EventActions;
class EventFilterBar;
class EventInspector;
class EventRetries;
struct EventPaneSituation;
class LogRefreshBar;
class MessageBar;
class Prompt;
class RecordTableView;
class SavedEventFilters;
class Session;
class TryAgainAction;

/// The failed events of the environment: find them, see why they failed, send them again.
class EventsPage : public RecordPage
{
    Q_OBJECT

public:
    /// All four outlive the page; its actions are added to `actions`, once.
    EventsPage(Session &session, ActionRegistry &actions, Prompt &prompt, QSettings &settings,
               QWidget *parent = nullptr);
    ~EventsPage() override;

    /// Shows exactly the events of that webhook.
    void showWebhook(const WebhookId &id);
    /// Shows exactly the events with that status.
    void showStatus(EventStatus status);
    /// Asks, and retries every event of that webhook.
    void retryWebhook(const WebhookId &id);

signals:
    /// The webhook of an event, on the webhooks page.
    void webhookRequested(const hookdesk::WebhookId &id);
    /// The body of an event, in the signature checker.
    void signatureRequested(const hookdesk::WebhookEvent &event);
    /// What is kept of failed events on this machine.
    void archiveRequested();

private:
    void layOut();
    void setTexts();
    void addButtons();
    [[nodiscard]] QWidget *makeGroups();
    void connectModel();
    void connectActions();
    void connectCopies();

    void applyFilter(const EventFilter &filter);
    void askServer();
    void searchPayloads();
    void updateSelection();
    void updateState();
    void updateNote();
    void updateRows();
    void updateGroups();
    void updateCount();
    void updatePane();
    [[nodiscard]] EventPaneSituation paneSituation() const;

    [[nodiscard]] QList<EventId> selectedIds() const;
    [[nodiscard]] QList<EventId> shownIds() const;
    [[nodiscard]] WebhookEventPtr currentEvent() const;
    [[nodiscard]] QList<EventId> groupIds(const FailureCause &cause, const QString &host) const;
    [[nodiscard]] QList<FailureGroup> groups() const;
    [[nodiscard]] bool isSearchingPayloads() const;
    void connectRetries();
    void retryShown();
    void retryGroup();
    void showWaiting();
    void showGroup(const QModelIndex &index);
    [[nodiscard]] EventTableModel::Description describe(const WebhookId &id) const;

    Session &m_session;
    QSettings &m_settings;
    EventTableModel m_model;
    FailureGroupModel m_groupModel;
    PayloadMatches m_matches;
    RecordTableView *m_table;
    EventRetries *m_retries;
    EventActions *m_actions;
    ActionRegistry &m_registry;
    EventFilterBar *m_filterBar;
    SavedEventFilters *m_saved;
    EventInspector *m_inspector;
    LogRefreshBar *m_refreshBar;
    MessageBar *m_note;
    MessageBar *m_retryNote;
    TryAgainAction *m_tryAgain;
    QAction *m_openTribe;
    QAction *m_stopWaiting;
    QListView *m_groups = nullptr;
    QWidget *m_groupArea = nullptr;
    QString m_noteShown;
    QTimer m_rowsTimer;   ///< Gathers changes of many rows.
    QTimer m_askTimer;    ///< Waits for the end of typing.
    QTimer m_searchTimer; ///< The same, for payloads.
    QTimer m_clockTimer;
};

} // namespace hookdesk
