// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/domain/failurecause.h"
#include "app/session/retryconfirmation.h"
#include "app/store/backgroundstore.h"
#include "app/store/retryjournal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

/// The journal of retries beside the window.
using RetryRecorder = BackgroundStore<RetryJournal>;

/// Asks the server to deliver events again: one at a time, paced, written down before each request
/// goes out, and with a result for each.
///
/// A job waits first (state Waiting): cancelling in that time is the *Undo*. It pauses by itself
/// when the server cannot be reached or the journal cannot be written; nothing is lost then. Where
/// the retries of one webhook fail more often than a set share, the rest of that webhook's are left
/// out. Destroying the job leaves it in the journal, from where it can be taken up again.
class RetryJob : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Paused, Confirming, Finished };
    enum class ItemState {
        Queued,
        Sending,
        Accepted,  ///< The server took it; what became of it is not known, or not yet.
        Delivered, ///< It left the log afterwards.
        Gone,      ///< It was gone from the log already: delivered meanwhile.
        Failed,    ///< Refused (`error`), or delivered without success again (`cause`).
        Stopped,   ///< Left out, because the others of its webhook failed or nothing can be sent.
        Cancelled,
        Unknown ///< It may have been sent, and nothing tells.
    };
    static constexpr int itemStateCount = 9;

    struct Item
    {
        RetryIntent intent;
        ItemState state = ItemState::Queued;
        std::optional<ApiError> error; ///< Also of an answer that was lost: then Unknown.
        FailureCause cause;
    };

    struct Settings
    {
        double perSecond = 5;
        std::chrono::milliseconds grace{8000}; ///< The time for Undo.
        double stopShare = 0.5; ///< More than this share of a webhook's retries failed,
        int stopFrom = 10;      ///< of at least so many.
        RetryConfirmation::Timing confirmation;
        /// Runs what sends a request as soon as it may be sent, never when `owner` is gone; empty:
        /// at once.
        std::function<void(QObject *owner, std::function<void()> request)> send;
    };

    /// `journal` may be null: then nothing can be taken up after a crash. It is not touched any
    /// more when this goes.
    RetryJob(TribeClient &client, RetryRecorder *journal, const QList<RetryIntent> &intents,
             Settings settings, QObject *parent);
    /// Takes up what was interrupted. What is known to have been sent is not sent again; what may
    /// have been is looked up in the log first, and sent only if nothing has happened to it. It
    /// begins paused, so that nothing is sent unasked.
    RetryJob(TribeClient &client, RetryRecorder &journal, const InterruptedRetry &interrupted,
             Settings settings, QObject *parent);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype count(ItemState state) const;
    /// Items that nothing more will happen to by this job.
    [[nodiscard]] qsizetype settledCount() const;
    [[nodiscard]] const QSet<WebhookId> &stoppedWebhooks() const { return m_stopped; }
    /// Why the job paused or stopped by itself.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    /// Why it cannot be taken up after a crash, or cannot go on.
    [[nodiscard]] const std::optional<StoreError> &journalProblem() const
    {
        return m_journalProblem;
    }
    [[nodiscard]] std::chrono::milliseconds remainingGrace() const;

    /// Events a second, above 0.
    void setPace(double perSecond);
    [[nodiscard]] double pace() const { return m_settings.perSecond; }

    void startNow(); ///< Ends the wait early.
    /// Stops and restarts the time for Undo, while a question about it is open.
    void holdGrace();
    void releaseGrace();
    void pause();
    void resume();
    /// In Waiting: undo. Later: what is under way is finished, and nothing else is sent.
    void cancel();

signals:
    void stateChanged();
    void itemChanged(qsizetype index);
    /// So many of these items were still to do and are left out now, all at once, the first and the
    /// last included; itemChanged() does not tell of them.
    void itemsLeftOut(qsizetype first, qsizetype last, qsizetype count);
    void webhookStopped(const hookdesk::WebhookId &id);
    /// The log has lost an event, or has news of one: for whoever keeps it.
    void eventGone(const hookdesk::EventId &id);
    void eventSeen(const hookdesk::WebhookEvent &event);
    /// Each second while it waits.
    void graceTick();
    void finished(); ///< Once.

private:
    struct Tally
    {
        int settled = 0;
        int failed = 0;
    };

    RetryJob(TribeClient &client, RetryRecorder *journal, Settings settings, QObject *parent);
    void prepareJournal();
    void planned(const StoreResult<qint64> &begun);
    void proceed();
    void sendNext();
    void send(qsizetype index);
    void marked(qsizetype index, const std::optional<StoreError> &error);
    void unmark(qsizetype index);
    void request(qsizetype index);
    void answered(qsizetype index, const Result<Done> &result);
    void refused(qsizetype index, const ApiError &error);
    void lookWhetherGone(qsizetype index, const ApiError &error);
    void looked(qsizetype index, const ApiError &error, const Result<EventPage> &page);
    void noteGone(qsizetype index, ItemState state);
    void sendLater(qsizetype index, const std::optional<ApiError> &problem);
    void confirmed(const EventId &id, RetryConfirmation::Outcome outcome,
                   const WebhookEvent &event);
    void endUntold(qsizetype index);
    void fail(qsizetype index, const ApiError &error);
    void noteOutcome(qsizetype index, bool failedNow);
    void stopWebhook(const WebhookId &id);
    void stopAll(const ApiError &error);
    void leaveOut(ItemState state, const WebhookId *webhook = nullptr);
    void countItem(qsizetype index, ItemState state);
    void setItem(qsizetype index, ItemState state);
    void journal(qsizetype index, RetryProgress progress);
    void setJournalProblem(const std::optional<StoreError> &problem);
    void pauseBecause(const std::optional<ApiError> &problem);
    void setState(State state);
    void finishIfDone();
    void end(const std::optional<StoreError> &problem);

    QPointer<TribeClient> m_client;
    RetryRecorder *m_journal;
    Settings m_settings;
    State m_state = State::Waiting;
    QList<Item> m_items;
    QHash<EventId, qsizetype> m_indexes;
    std::array<qsizetype, itemStateCount> m_counts{};
    qint64 m_job = 0;          ///< In the journal; 0 before it is there.
    bool m_planning = false;   ///< The journal is being told of all items.
    qsizetype m_next = 0;      ///< No item before this one is queued.
    bool m_underWay = false;   ///< A request, what is written before it, or the look after it.
    bool m_retryWorks = false; ///< The server took one: a 404 is about the event.
    bool m_cancelled = false;
    bool m_ending = false;      ///< The journal is being told of the end.
    QSet<qsizetype> m_doubtful; ///< Perhaps sent before the crash.
    QHash<WebhookId, Tally> m_tallies;
    QSet<WebhookId> m_stopped;
    std::optional<ApiError> m_problem;
    std::optional<StoreError> m_journalProblem;
    RetryConfirmation m_confirmation;
    QElapsedTimer m_sinceSent;
    QTimer m_paceTimer;
    QTimer m_graceTimer;
    std::optional<std::chrono::milliseconds> m_heldGrace;
    QTimer m_tickTimer;
};

} // namespace hookdesk
