// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/session/eventlog.h"
#include "app/session/eventrecorder.h"
#include "app/session/failurebudget.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

/// Sees every failure that the log tells of, remembers it beyond the log, and knows how close each
/// webhook is to being switched off.
class FailureWatch : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString archivePath;    ///< Empty: nothing is kept on disk.
        bool keepEvents = true; ///< Events with their payload; failures are kept in any case.
        ArchiveLimits limits;
        BudgetRules rules;
    };

    /// What is known of a webhook now.
    struct Description
    {
        QString name;
        QString endpoint;
    };
    using Describe = std::function<Description(const WebhookId &id)>;
    using ClockOffset = std::function<std::chrono::milliseconds()>;

    /// `clockOffset`: how far the server's clock is ahead.
    FailureWatch(EventLog &log, Settings settings, Describe describe, ClockOffset clockOffset,
                 QObject *parent = nullptr);
    ~FailureWatch() override;

    [[nodiscard]] FailureBudget budget(const WebhookId &id) const;
    /// The same as budget(id).isAtRisk, at once where nothing has failed.
    [[nodiscard]] bool isAtRisk(const WebhookId &id) const
    {
        return m_histories.contains(id) && budget(id).isAtRisk;
    }
    /// Of all webhooks together; the hours are those of the server's clock.
    [[nodiscard]] QList<FailuresOfAnHour> byHour() const;
    /// Webhooks with at least one known failure, old ones included.
    [[nodiscard]] QList<WebhookId> webhooksWithFailures() const { return m_histories.keys(); }

    [[nodiscard]] const BudgetRules &rules() const { return m_settings.rules; }
    void setRules(const BudgetRules &rules);
    [[nodiscard]] bool keepsEvents() const { return m_settings.keepEvents; }
    [[nodiscard]] const ArchiveLimits &limits() const { return m_settings.limits; }
    /// What is more than that is deleted beside the window.
    void setKeeping(bool keepEvents, const ArchiveLimits &limits);

    /// These webhooks are known now: their events may have been kept before they were.
    void noteWebhooks(const QList<WebhookPtr> &webhooks);

    /// nullptr without an archive.
    [[nodiscard]] EventRecorder *archive() const { return m_recorder.get(); }

signals:
    /// The budgets of these are others now; empty: of all, because time has passed.
    void budgetsChanged(const QSet<hookdesk::WebhookId> &ids);
    /// keepsEvents() or limits() are others now.
    void keepingChanged();

private:
    [[nodiscard]] QDateTime serverNow() const;
    void loadKnown();
    void observe(const QList<WebhookEventPtr> &events);
    [[nodiscard]] std::optional<FailureHistory> learn(const WebhookEvent &event);
    void keep(const QList<WebhookEventPtr> &events);
    void noteGone(const QList<EventId> &ids);
    void noteRefreshed();
    void prune();
    [[nodiscard]] bool takeIn(const FailureHistory &history);

    EventLog &m_log;
    Settings m_settings;
    const Describe m_describe;
    const ClockOffset m_clockOffset;
    std::unique_ptr<EventRecorder> m_recorder;
    QHash<WebhookId, QHash<EventId, FailureHistory>> m_histories;
    QList<WatchSpan> m_watched;
    bool m_comparedWithLog = false; ///< The archive knows what left while nothing watched.
    QTimer m_minute;
    QTimer m_pruneTimer;
};

} // namespace hookdesk
