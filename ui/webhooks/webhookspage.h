// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/bulkjob.h"
#include "ui/common/recordpage.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QTimer>

#include <optional>

class QSettings;

namespace hookdesk {

class ActionRegistry;
class MessageBar;
class Prompt;
class Session;
class TryAgainAction;
class WebhookActions;
class WebhookBudgets;
class WebhookCreation;
class WebhookFilterBar;
class WebhookInspector;
class WebhookSecrets;
class WebhookTableView;
struct CreateOutcome;

/// The webhooks of the environment: find them, look at them, create, reactivate and delete them.
class WebhooksPage : public RecordPage
{
    Q_OBJECT

public:
    /// All four outlive the page; its actions are added to `actions`, once.
    WebhooksPage(Session &session, ActionRegistry &actions, Prompt &prompt, QSettings &settings,
                 QWidget *parent = nullptr);
    ~WebhooksPage() override;

    /// Where the secret of a new webhook can be remembered; they outlive the page.
    void setSecrets(WebhookSecrets &secrets);
    /// Shows exactly the webhooks with that status.
    void showStatus(WebhookStatus status);
    /// Selects the webhook and scrolls to it, without the filter if that hides it. One that is not
    /// loaded yet follows when it is.
    void showWebhook(const WebhookId &id);
    /// Shows exactly these; a single one as showWebhook() does.
    void showWebhooks(const QList<WebhookId> &ids);

signals:
    /// Somebody wants to see the failed events of that webhook.
    void failuresRequested(const hookdesk::WebhookId &id);
    /// These are to be switched on again; `leftOut` selected ones are active already.
    void reactivationRequested(const QList<hookdesk::WebhookPtr> &webhooks, qsizetype leftOut);
    void endpointCheckRequested(const hookdesk::WebhookPtr &webhook);
    void testEventRequested(const hookdesk::WebhookPtr &webhook);
    /// One was created, perhaps while another page is shown; what became of it is told here.
    void created();

private:
    void layOut();
    void setTexts();
    void connectModel();
    void connectActions();
    void addButtons();

    void applyFilter(const WebhookFilter &filter);
    void updateSelection();
    void updateFailures();
    void showAwaited();
    void updateLoading();
    void updateNote();
    [[nodiscard]] QList<QAction *> remediesOfAbsence() const;
    void updatePane();
    void updateCount();
    [[nodiscard]] QString countText() const;
    void updateRows();
    [[nodiscard]] StatePane::Content paneContent() const;
    [[nodiscard]] StatePane::Content emptyContent() const;

    void createLikeSelected();
    void showFailuresOfSelected();
    void reactivateSelected();
    void deleteSelected();
    void webhookCreated(const CreateOutcome &outcome);
    [[nodiscard]] QAction *rememberAction(const WebhookId &id);
    void remember(const Webhook &webhook);
    void watchJob(BulkJob *job);
    void showFailures(const BulkJob &job);

    Session &m_session;
    Prompt &m_prompt;
    WebhookTableModel m_model;
    WebhookBudgets *m_budgets;
    WebhookTableView *m_table;
    WebhookActions *m_actions;
    ActionRegistry &m_registry;
    WebhookFilterBar *m_filterBar;
    WebhookCreation *m_creation;
    WebhookInspector *m_inspector;
    MessageBar *m_note;   ///< What is missing or went wrong in the list itself.
    MessageBar *m_result; ///< What became of the last command.
    WebhookSecrets *m_secrets = nullptr;
    QAction *m_remember = nullptr; ///< Of the webhook that was created last.
    TryAgainAction *m_retry;
    QString m_noteShown;
    std::optional<WebhookId> m_awaited; ///< Shown as soon as it is loaded.
    QTimer m_updateTimer;               ///< Gathers many changes of the rows into one update.
    QTimer m_searchTimer;
    QTimer m_clockTimer;
};

} // namespace hookdesk
