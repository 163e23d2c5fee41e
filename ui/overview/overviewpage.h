// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/domain/webhookevent.h"
#include "ui/overview/attention.h"
#include "ui/overview/eventtally.h"
#include "ui/overview/nearestmodel.h"

#include <QScrollArea>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QSettings;

namespace hookdesk {

class ActionRegistry;
class AttentionPart;
class ChangesPart;
class CountCards;
class FailurePart;
class NearestPart;
class Session;
class TryAgainAction;
struct OverviewNumbers;
struct OverviewRemedies;

/// How the webhooks of the environment are. The title is the answer; below it are numbers, each a
/// way to the rows behind it; who needs somebody, and for what; the failures of the last day; who
/// is switched off next; and what was done last.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All three outlive the page.
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
    void activityRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSession();
    void connectActions();
    void connectParts();
    void setTexts();
    void makeParts(QSettings &settings);
    [[nodiscard]] QWidget *makeHead();
    void layOut();

    void updateLater();
    void update();
    void updateHead(const OverviewNumbers &numbers, qsizetype needing, const QDateTime &now);
    void updateFailures(const OverviewRemedies &remedies);
    void updateNearest(const OverviewNumbers &numbers, const QDateTime &now);
    [[nodiscard]] QList<AttentionItem> needing(const OverviewNumbers &numbers) const;
    [[nodiscard]] QString uncertainty() const;

    Session &m_session;
    const ActionRegistry &m_registry;
    EventTally m_tally;
    QAction *m_refresh;
    TryAgainAction *m_reload;
    TryAgainAction *m_readAgain;
    QAction *m_readLog;
    QWidget *m_content;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    CountCards *m_cards = nullptr;
    AttentionPart *m_attention = nullptr;
    FailurePart *m_failures = nullptr;
    NearestPart *m_nearest = nullptr;
    ChangesPart *m_changes = nullptr;
    QBoxLayout *m_lower = nullptr;
    QTimer m_update; ///< Gathers the changes of many pages into one counting.
    bool m_outdated = true;
};

} // namespace hookdesk
