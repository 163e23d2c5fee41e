// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordpage.h"
#include "ui/events/eventtablemodel.h"
#include "ui/events/payloadmatches.h"

#include <QTimer>

class QModelIndex;
class QSettings;

namespace hookdesk {

class ActionRegistry;
class EventActions;
class EventFilterBar;
class EventInspector;
class EventLogNote;
class EventRetries;
class EventViews;
struct EventPaneSituation;
class LogRefreshBar;
class MessageBar;
class Prompt;
class RecordTableView;
class SavedEventFilters;
class Session;
enum class CauseStep;

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
    /// Those of a cause, on the same page; at least one.
    void webhooksRequested(const QList<hookdesk::WebhookId> &ids);
    /// The body of an event, in the signature checker.
    void signatureRequested(const hookdesk::WebhookEvent &event);
    /// These webhooks, which are deactivated, are to be brought back.
    void reactivationRequested(const QList<hookdesk::WebhookId> &ids);
    /// What is kept of failed events on this machine.
    void archiveRequested();

private:
    void layOut();
    void setTexts();
    void addButtons();
    void connectModel();
    void connectActions();
    void connectEventActions();
    void connectRetries();
    void connectCopies();

    void applyFilter(const EventFilter &filter);
    void askServer();
    void searchPayloads();
    void showView();
    void updateSelection();
    void updateState();
    void updateRows();
    void updateCount();
    void updatePane();
    [[nodiscard]] EventPaneSituation paneSituation() const;

    [[nodiscard]] QList<EventId> shownIds() const;
    [[nodiscard]] WebhookEventPtr currentEvent() const;
    [[nodiscard]] bool isSearchingPayloads() const;
    void retrySelected();
    void retryShown();
    void retryCause(const QModelIndex &cause);
    void takeStep(const QModelIndex &cause, CauseStep step);
    void reactivate(const QModelIndex &cause);
    void showWebhooks(const QModelIndex &cause);
    [[nodiscard]] bool isDeactivated(const WebhookId &id) const;
    [[nodiscard]] QList<WebhookId> webhooksOf(const QModelIndex &cause) const;
    [[nodiscard]] QList<WebhookId> deactivatedOf(const QModelIndex &cause) const;
    void showWaiting();
    [[nodiscard]] EventTableModel::Description describe(const WebhookId &id) const;

    Session &m_session;
    const ActionRegistry &m_registry;
    EventTableModel m_model;
    PayloadMatches m_matches;
    RecordTableView *m_table;
    EventViews *m_views;
    EventRetries *m_retries;
    EventActions *m_actions;
    EventFilterBar *m_filterBar;
    SavedEventFilters *m_saved;
    EventInspector *m_inspector;
    LogRefreshBar *m_refreshBar;
    EventLogNote *m_note;
    MessageBar *m_retryNote;
    QAction *m_openTribe;
    QAction *m_stopWaiting;
    QTimer m_rowsTimer;   ///< Gathers changes of many rows.
    QTimer m_askTimer;    ///< Waits for the end of typing.
    QTimer m_searchTimer; ///< The same, for payloads.
    QTimer m_clockTimer;
};

} // namespace hookdesk
