// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/store/retryjournal.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace hookdesk {

/// Finds out what became of events that were retried: the server only says that it was asked, and
/// delivers later. An event that left the log has arrived; one with a new attempt has not.
class RetryConfirmation : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Gone,       ///< Not in the log any more.
        TriedAgain, ///< Still there, with a further attempt.
        Unchanged,  ///< Still there, and nothing has happened in the time allowed.
        Untold      ///< The log cannot be read, or not by id.
    };

    struct Timing
    {
        std::chrono::milliseconds every{2000};
        std::chrono::milliseconds atMost{20'000}; ///< For each event.
    };

    RetryConfirmation(TribeClient &client, Timing timing, QObject *parent);

    void watch(const RetryIntent &intent);
    [[nodiscard]] bool isIdle() const { return m_watched.isEmpty(); }
    /// Forgets all without a word.
    void stop();

signals:
    /// Once for each event. `event` is as the log has it now; without an id when it has not.
    void settled(const hookdesk::EventId &id, hookdesk::RetryConfirmation::Outcome outcome,
                 const hookdesk::WebhookEvent &event);
    /// After the last.
    void idle();

private:
    struct Watched
    {
        RetryIntent intent;
        QDeadlineTimer until;
    };

    void look();
    void answered(const QList<EventId> &asked, const Result<EventPage> &result);
    void refused(const ApiError &error);
    void judge(const QList<EventId> &asked, const EventPage &page);
    void judgePresent(const WebhookEvent &event);
    void settle(const EventId &id, Outcome outcome, const WebhookEvent &event = {});
    void settleAllUntold();
    void goOn();
    [[nodiscard]] qsizetype indexOf(const EventId &id) const;

    QPointer<TribeClient> m_client;
    const Timing m_timing;
    QList<Watched> m_watched; ///< The longest unasked first.
    QSet<EventId> m_ids;      ///< Of those.
    int m_perQuestion = 15;   ///< Ids in one filter.
    bool m_asking = false;
    QTimer m_timer;
};

} // namespace hookdesk
