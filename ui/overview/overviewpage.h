// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/domain/webhookevent.h"
#include "ui/common/statepane.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/eventtally.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QSettings;
class QSpinBox;
class QStackedLayout;

namespace hookdesk {

class ActionRegistry;
class AttentionView;
class CountCard;
class FailureChart;
class Session;
class TryAgainAction;

/// How the webhooks of the environment are: numbers, each a way to the rows behind it; who needs
/// somebody, and for what; the failures of the last day; and what this environment's API offers.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All three outlive the page. The threshold of risk is kept in the settings for each
    /// environment and is in force from here on.
    OverviewPage(Session &session, ActionRegistry &actions, QSettings &settings,
                 QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// The events of the log, counted; it lives as long as the page.
    [[nodiscard]] const EventTally &tally() const { return m_tally; }

signals:
    void statusRequested(hookdesk::WebhookStatus status);
    void eventsRequested(hookdesk::EventStatus status);
    void webhookRequested(const hookdesk::WebhookId &id);
    void failuresRequested(const hookdesk::WebhookId &id);
    void reactivationRequested(const QList<hookdesk::WebhookId> &ids);
    void retryRequested(const hookdesk::WebhookId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Numbers
    {
        QHash<WebhookStatus, int> webhooks;
        QHash<WebhookId, FailureBudget> budgets; ///< Of those with failures in the 24 hours.
    };

    void connectSession();
    void setTexts();
    QWidget *makeContent();
    QWidget *makeCards();
    QWidget *makeAttention();
    QWidget *makeChart();
    QWidget *makeThreshold();
    void restoreThreshold();
    void setThreshold(int threshold);

    void updateLater();
    void update();
    [[nodiscard]] Numbers count() const;
    void updateCards(const Numbers &numbers);
    void updateAttention(const Numbers &numbers);
    void updateChart(const Numbers &numbers);
    [[nodiscard]] QList<AttentionCandidate> candidates(const Numbers &numbers) const;
    [[nodiscard]] QString nearestText(const Numbers &numbers) const;
    [[nodiscard]] StatePane::Content attentionContent() const;
    [[nodiscard]] StatePane::Content chartContent() const;

    Session &m_session;
    ActionRegistry &m_registry;
    QSettings &m_settings;
    EventTally m_tally;
    AttentionModel m_attention;
    QLabel *m_headline;
    QHash<WebhookStatus, CountCard *> m_webhookCards;
    QHash<EventStatus, CountCard *> m_eventCards;
    AttentionView *m_attentionView = nullptr;
    StatePane *m_attentionPane = nullptr;
    QStackedLayout *m_attentionStack = nullptr;
    FailureChart *m_chart = nullptr;
    StatePane *m_chartPane = nullptr;
    QStackedLayout *m_chartStack = nullptr;
    QBoxLayout *m_lower = nullptr;
    QLabel *m_summary;
    QLabel *m_unknown;
    QSpinBox *m_threshold;
    QAction *m_refresh;
    TryAgainAction *m_reload;
    TryAgainAction *m_readAgain;
    QAction *m_readLog;
    QTimer m_update; ///< Gathers the changes of many pages into one counting.
    bool m_outdated = true;
};

} // namespace hookdesk
