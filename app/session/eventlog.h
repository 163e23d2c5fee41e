// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventlistingjob.h"
#include "app/api/tribeclient.h"
#include "app/session/eventstore.h"
#include "app/session/recoverytimer.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hookdesk {

/// How far the event log of a session is known.
struct EventLogState
{
    bool loading = false;
    bool everComplete = false; ///< The log was read whole at least once.
    bool whole = false;        ///< The last reading of all of it came to its end.
    bool absent = false;       ///< This environment has none, or not for us: `error` says how.
    bool capped = false;       ///< Only the newest were read.
    std::optional<int> total;  ///< As the server counts.
    std::optional<Shortfall> shortfall; ///< Of the last reading: it was not the whole log.
    std::optional<ApiError> error; ///< Of the last reading; method and path tell what was tried.
    QStringList problems;          ///< One line for each event that could not be read.
    QDateTime finishedAt;          ///< UTC; the last time that reading ended well.
    QDateTime nextRefreshAt;       ///< UTC; invalid when no background refresh is due.
    QDateTime nextTryAt;           ///< The same after an `error`, and while that is tried again.

    /// Every event that Tribe has is here: nothing was cut off, unreadable or in error.
    [[nodiscard]] bool hasEverything() const
    {
        return whole && !capped && !error && problems.isEmpty();
    }
};

/// The event log of one environment, kept up to date in the background.
///
/// A refresh by the user reads all; one in the background reads from the newest to known ground,
/// and all from time to time, because older events change and leave, too. What fails in a way that
/// may pass is tried again, whatever the interval.
class EventLog : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        /// Between two background refreshes; zero: none.
        std::chrono::milliseconds interval{60'000};
        /// No interval is shorter than this, but for none; zero: as one likes.
        std::chrono::milliseconds shortestInterval{0};
        std::chrono::milliseconds wholeEvery{10 * 60'000};
        int maximum = 100'000; ///< Events to keep from the log.
    };

    EventLog(TribeClient &client, Settings settings, QObject *parent = nullptr);

    [[nodiscard]] EventStore &events() { return m_store; }
    [[nodiscard]] const EventLogState &state() const { return m_state; }
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_settings.interval; }
    [[nodiscard]] std::chrono::milliseconds shortestInterval() const
    {
        return m_settings.shortestInterval;
    }
    /// One that is too short becomes shortestInterval().
    void setInterval(std::chrono::milliseconds interval);

    /// Reads the whole log. While it is being read, a further call does nothing.
    void refresh();
    void cancel();
    /// Asks the server for these only and merges the answer; the last question counts. For filters
    /// while the whole is not here yet.
    void fetch(const EventQuery &query);
    /// Somebody knows that these have left the log.
    void noteGone(const QSet<EventId> &ids);

signals:
    void stateChanged();
    /// The log has just been read to its end or to known ground, and the store has it all.
    void refreshed();

private:
    enum class Scope { Whole, Recent };

    void start(Scope scope);
    [[nodiscard]] std::chrono::milliseconds allowed(std::chrono::milliseconds interval) const;
    void refreshInBackground();
    void takePage(const QList<WebhookEvent> &events);
    void takeIn();
    void listingEnded();
    void finishLoading();
    void noteProblems();
    void dropWhatIsGone();
    void recover();
    void schedule();

    const QPointer<TribeClient> m_client;
    Settings m_settings;
    EventStore m_store;
    EventLogState m_state;
    Scope m_scope = Scope::Whole;
    EventListingJob *m_listing = nullptr;
    EventListingJob *m_fetching = nullptr;
    bool m_listingEnded = false;
    QList<WebhookEvent> m_intake; ///< Read, and not yet in the store.
    QSet<EventId> m_missedOnce;   ///< Not seen in a reading that may have had gaps.
    QSet<EventId> m_goneMeanwhile;
    QDateTime m_wholeAt; ///< UTC; when the log was last read whole.
    QTimer m_intakeTimer;
    QTimer m_refreshTimer;
    RecoveryTimer m_recovery;
};

} // namespace hookdesk
