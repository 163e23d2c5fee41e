// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/bulkjob.h"
#include "ui/common/loggedfailures.h"
#include "ui/delivery/endpointsurvey.h"
#include "ui/delivery/steprow.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace hookdesk {

class ReactivationModel;
class RetryJob;
class Session;
class WrappedText;

/// The safe way back for deactivated webhooks, as steps: is the endpoint mended, does it take a
/// test event, switch on and read back, send what failed. Every step can be skipped, and what was
/// found is written down to be copied. Or only the first two, of one endpoint.
///
/// It closes by itself when all was reactivated and nothing is left to be sent.
class ReactivationDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Reactivate,
        CheckEndpoint ///< The first two steps, which change nothing at Tribe.
    };

    /// `leftOut` selected webhooks are active already. The session outlives the dialog.
    ReactivationDialog(Session &session, const QList<WebhookPtr> &webhooks, qsizetype leftOut,
                       QWidget *parent = nullptr, Purpose purpose = Purpose::Reactivate);

    /// Everything that was found and done so far, in the language of now.
    [[nodiscard]] QString report() const;
    /// The first step, at once.
    void checkEndpoint();

private:
    using Lines = std::function<QStringList()>;

    /// What was found or done; words are made when they are asked for.
    struct Section
    {
        std::function<QString()> title;
        Lines lines;
    };

    void createHistory();
    [[nodiscard]] QTableView *createTable();
    void createSteps();
    void createButtons();
    void layOut();
    void connectSteps();
    void setTexts();
    void showSteps();
    void addSection(std::function<QString()> title, Lines lines);
    [[nodiscard]] bool isAbout(qsizetype count) const { return m_webhooks.size() == count; }
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString consequenceText() const;
    [[nodiscard]] QString causesText() const;
    [[nodiscard]] QStringList historyOf(const Webhook &webhook) const;
    [[nodiscard]] QList<EventId> failedEvents() const;
    [[nodiscard]] static QStringList retryLines(int retried, int asked);
    [[nodiscard]] bool mustUseTribe() const;
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] bool canUndoRetry() const;
    [[nodiscard]] QString retryButtonText() const;
    [[nodiscard]] bool hasFailedCheck() const;
    [[nodiscard]] StepOutcome checkNow() const;
    [[nodiscard]] StepOutcome testNow() const;
    [[nodiscard]] StepOutcome reactivationNow() const;
    [[nodiscard]] StepOutcome retryNow() const;
    void checked();
    void openTestEvent();
    void reactivate();
    void progressed(const BulkJob &job);
    void reactivated(const BulkJob &job);
    void offerRetry(bool anyActive);
    void retryOrUndo();
    void followRetry();

    Session &m_session;
    const QList<WebhookPtr> m_webhooks;
    const int m_leftOut;
    const Purpose m_purpose;
    const QHash<WebhookId, LoggedFailures> m_failures; ///< As they were when it was opened.
    QList<Section> m_sections;                         ///< After the history of each webhook.
    QPointer<EndpointSurvey> m_survey;                 ///< Under way.
    QList<EndpointFinding> m_findings;
    std::optional<EndpointReport> m_test;
    QList<BulkJob::Item> m_items;  ///< Of the last reactivation; empty: not begun.
    bool m_isReactivated = false;  ///< That has ended.
    std::optional<int> m_waiting;  ///< Failed events that can be sent, as soon as that is so.
    QList<EventId> m_failedEvents; ///< Those of m_waiting.
    bool m_isAnyActive = false;    ///< Of those that were to be reactivated.
    std::optional<int> m_retried;  ///< So many are, or were; not told when it was undone.
    QTimer m_justRetried;          ///< A double click on Retry is none on Undo.
    QString m_retriedAt;
    QPointer<RetryJob> m_retryJob; ///< The last one, while it is kept.
    StepOutcome m_lastRetry;       ///< What came of it, for when it is gone.
    QLabel *m_heading;
    QLabel *m_causes;
    QLabel *m_consequence;
    ReactivationModel *m_model = nullptr; ///< Of several webhooks.
    StepRow *m_check = nullptr;
    StepRow *m_testEvent = nullptr;
    StepRow *m_switchOn = nullptr;
    StepRow *m_retry = nullptr;
    WrappedText *m_history;
    QToolButton *m_fold = nullptr; ///< Of the history.
    QTableView *m_table = nullptr; ///< Of several webhooks.
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace hookdesk
