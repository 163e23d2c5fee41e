// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/connectioncheckjob.h"
#include "app/api/createwebhookjob.h"
#include "app/api/tribeclient.h"
#include "app/domain/entitytype.h"
#include "app/domain/environment.h"
#include "app/session/bulkjob.h"
#include "app/session/eventlog.h"
#include "app/session/failurewatch.h"
#include "app/session/fileexports.h"
#include "app/session/recentwrites.h"
#include "app/session/recoverytimer.h"
#include "app/session/retrydesk.h"
#include "app/session/sessionactivity.h"
#include "app/session/snapshotkeeper.h"
#include "app/session/webhookstore.h"

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

class ApiChecker;
class ListingJob;
struct LearnedMap;

/// How far the webhooks of a session are known.
struct LoadState
{
    bool loading = false;
    bool everComplete = false;     ///< At least once, every listing that answers was heard whole.
    bool isComplete = false;       ///< The same of the last time that loading ended.
    std::optional<int> total;      ///< As the server counts, while loading.
    std::optional<ApiError> error; ///< Neither listing could be heard.
    std::optional<ApiError> restError;  ///< The REST listing is missing; OData serves.
    std::optional<ApiError> odataError; ///< The OData listing is missing; REST serves.
    /// Why a listing that answered is not whole. While one is set, nothing is taken for gone.
    std::optional<Shortfall> restShortfall;
    std::optional<Shortfall> odataShortfall;
    /// UTC; after `error`: when it is tried again by itself, and, while it is, when that began.
    QDateTime nextTryAt;
    QStringList problems; ///< One line for each record that could not be read.
    QDateTime finishedAt; ///< UTC; the last time that loading ended well.
    QDateTime changedAt;  ///< UTC; the last time that a change from here was heard of.

    /// Every webhook that the environment has is here: nothing was cut off, unreadable or in error.
    [[nodiscard]] bool hasEverything() const { return isComplete && !error && problems.isEmpty(); }
};

/// One connected environment: everything that the pages show and do goes through here.
///
/// A read-only session refuses every writing operation with Forbidden and httpStatus 0 before
/// anything is sent; the client below it refuses as well.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        bool keepsArchive = true; ///< False: failures are known only as long as this session.
        bool mayExport = true;    ///< False: exports() refuses everything.
        bool isStored = false;    ///< The environment can be opened by its name.
        std::chrono::milliseconds deleteGrace{5000}; ///< The time for *Undo*.
        /// How long the listings may lag behind what was changed from here.
        std::chrono::milliseconds listingPatience{5 * 60'000};
        RecentWrites::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        HttpTransport::Limits limits;
        Pace pace;
        /// Where the archive of failures, the journal of retries and the snapshots of this
        /// environment are kept; empty: nowhere.
        QString dataFolder;
        EventLog::Settings eventLog;
        FailureWatch::Settings failures; ///< Its archive goes into `dataFolder`.
        RetryJob::Settings retry;
        SnapshotKeeper::Settings snapshots; ///< They go into `dataFolder`.
        /// Gets told of everything that changes the environment; it outlives the session. nullptr:
        /// nobody is told.
        ActivityRecorder *activity = nullptr;
    };

    Session(Environment environment, const ApiMap &map, Credentials credentials,
            const Settings &settings, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] bool isReadOnly() const { return m_environment.readOnly; }
    [[nodiscard]] bool isStored() const { return m_settings.isStored; }
    /// Of now: see apiMapChanged().
    [[nodiscard]] const ApiMap &apiMap() const { return m_map; }
    /// What is known of its API, and how the map is corrected.
    [[nodiscard]] ApiChecker &apiChecker() { return *m_apiChecker; }
    /// How its servers are reached.
    [[nodiscard]] const Network &network() const { return m_client->transport().network(); }
    [[nodiscard]] WebhookStore &webhooks() { return m_store; }
    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    /// The entity types of this environment's `$metadata`; empty until or unless it is known.
    [[nodiscard]] const QList<EntityType> &entityTypes() const { return m_entityTypes; }
    /// False when `$metadata` says that webhooks cannot be changed: reactivate() then fails without
    /// a call, and Tribe's own page is the way.
    [[nodiscard]] bool canReactivate() const { return m_canReactivate; }
    /// Why they are not known: `$metadata` could not be read, or not whole. nullopt: nothing
    /// failed.
    [[nodiscard]] const std::optional<ApiError> &entityTypesError() const
    {
        return m_entityTypesError;
    }
    /// Who and what the connection check found; empty until it answered.
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }
    /// The jobs of this session, oldest first, finished ones included.
    [[nodiscard]] const QList<BulkJob *> &jobs() const { return m_jobs; }
    /// True while a job waits or runs.
    [[nodiscard]] bool hasUnfinishedJobs() const;
    /// Requests held back by the rate limit and how long the next one waits; for the status area.
    [[nodiscard]] RateLimiter &rateLimiter() { return m_client->rateLimiter(); }

    /// Loads or refreshes both listings, the entity types and the facts. While it runs, a further
    /// call does nothing.
    void refresh();
    /// The same when nobody asked: not while the server wants to be left alone.
    void refreshByItself();
    /// What fails in a way that may pass is tried again by itself; this ends that, too.
    void cancelLoading();
    /// As long as not everything is here, asks the server for names that contain `text` and merges
    /// the answer; afterwards it does nothing.
    void searchServer(const QString &text);

    /// `handler` gets the outcome once, never after `owner` is gone. The new webhook is in the
    /// store by then. Destroying `owner` before the answer aborts the wait, not the server's work.
    void create(const WebhookDraft &draft, QObject *owner,
                std::function<void(Result<CreateOutcome>)> handler);
    /// Both return a job that this session owns and that jobs() lists; nullptr for no ids or in a
    /// read-only session.
    BulkJob *reactivate(const QList<WebhookId> &ids);
    BulkJob *remove(const QList<WebhookId> &ids);
    /// Creates them one after the other; otherwise like the two.
    BulkJob *create(const QList<WebhookDraft> &drafts);
    /// Stops, and restarts, the time for Undo of every job that waits.
    void holdJobs();
    void resumeJobs();
    /// Forgets the finished jobs.
    void clearFinishedJobs();

    /// The event log; it is read when somebody calls its refresh(), and from then on by itself.
    [[nodiscard]] EventLog &eventLog() { return *m_eventLog; }
    [[nodiscard]] EventStore &events() { return m_eventLog->events(); }
    /// The failures seen, the budgets made of them, and the archive.
    [[nodiscard]] FailureWatch &failures() { return *m_failures; }
    /// How close a webhook is to being switched off.
    [[nodiscard]] FailureBudget budget(const WebhookId &id) const { return m_failures->budget(id); }
    /// What the server tells, and AtRisk where an active webhook is.
    [[nodiscard]] WebhookStatus statusOf(const Webhook &webhook) const;
    /// What the webhooks were, refresh by refresh.
    [[nodiscard]] SnapshotKeeper &snapshots() { return *m_snapshots; }
    /// The retries of now, and those that a crash interrupted.
    [[nodiscard]] RetryDesk &retries() { return *m_retries; }
    /// Retries events of the log; nullptr for none, and in a read-only session.
    RetryJob *retry(const QList<EventId> &ids);
    [[nodiscard]] const QList<InterruptedRetry> &pendingResumption() const
    {
        return m_retries->pending();
    }
    /// The journal of what was done, of all environments; nullptr: there is none.
    [[nodiscard]] ActivityRecorder *activity() const { return m_settings.activity; }
    /// The one way from here into a file of the person's choice.
    [[nodiscard]] FileExports &exports() { return *m_exports; }
    /// Notes what is done beside the jobs of this session; who, when and where are filled in.
    void noteActivity(const ActivityEntry &entry);
    /// Runs `send` when the activity journal has everything that was noted, which may be at once,
    /// or does not work; never when `owner` is gone.
    void sendNoted(QObject *owner, std::function<void()> send);
    /// The record that an event tells of, as fields; never after `owner` is gone.
    void openRecord(const WebhookEvent &event, QObject *owner,
                    std::function<void(Result<QList<RecordField>>)> handler);
    /// How far the server's clock is ahead of this machine's.
    [[nodiscard]] std::chrono::milliseconds clockOffset() const { return m_client->clockOffset(); }

signals:
    void loadStateChanged();
    /// Deleted by this session, not merely missing.
    void webhookDeleted(const hookdesk::WebhookId &id);
    void entityTypesChanged();
    void factsChanged();
    void apiMapChanged();
    void jobAdded(hookdesk::BulkJob *job);
    void jobsCleared();

private:
    struct Intake
    {
        WebhookListing listing;
        QList<Webhook> webhooks;
    };

    Session(Environment environment, const ApiMap &map, const LearnedMap &learned,
            Credentials credentials, Settings settings, QObject *parent);
    void followEvents();
    void followActivity();
    void followApi(const ApiMap &base, const LearnedMap &learned);
    void useMap(const ApiMap &map);
    void startLoading();
    void takePage(WebhookListing listing, const QList<Webhook> &webhooks);
    void takeIn();
    void takeFound(QList<Webhook> webhooks);
    [[nodiscard]] bool isOutdated(WebhookListing listing, const Webhook &webhook) const;
    void noteTold(const QList<Webhook> &webhooks);
    void noteUnconfirmed(const WebhookId &id);
    void unmarkSettled();
    void markAwaited(const QSet<WebhookId> &ids);
    void noteReactivated(const Webhook &webhook);
    void listingFinished();
    void finishLoading();
    void recover();
    void scheduleRecovery();
    void loadEntityTypes();
    void loadFacts();
    void sendCreate(const WebhookDraft &draft, QObject *owner,
                    std::function<void(Result<CreateOutcome>)> handler);
    void noteCreated(const Webhook &webhook);
    void noteRemoved(const WebhookId &id);
    void noteRead(const Webhook &webhook);
    void noteChange();
    [[nodiscard]] Intake takePortion(qsizetype room);
    [[nodiscard]] static std::optional<ApiError> bothFailed(const ListingJob &job);
    [[nodiscard]] QSet<WebhookId> remaining(const ListingJob &job) const;
    BulkJob *addJob(BulkJob::Operation operation, const QList<WebhookId> &ids,
                    BulkJob::Starter starter, std::chrono::milliseconds grace);
    BulkJob *addJob(BulkJob::Operation operation, QList<BulkJob::Item> items,
                    BulkJob::Starter starter, std::chrono::milliseconds grace);
    void startCreation(const WebhookDraft &draft, QObject *owner, BulkJob::Completion done);
    void startReactivation(const BulkJob::Item &item, QObject *owner, BulkJob::Completion done);
    void startRemoval(const BulkJob::Item &item, QObject *owner, BulkJob::Completion done);

    const Environment m_environment;
    const Settings m_settings;
    ApiMap m_map;
    std::unique_ptr<TribeClient> m_client;
    WebhookStore m_store;
    std::unique_ptr<EventLog> m_eventLog;
    std::unique_ptr<FailureWatch> m_failures;
    std::unique_ptr<RetryDesk> m_retries;
    std::unique_ptr<SnapshotKeeper> m_snapshots;
    LoadState m_load;
    ListingJob *m_listing = nullptr;
    bool m_listingEnded = false;
    QList<Intake> m_intake; ///< Read, and not yet in the store.
    QTimer m_intakeTimer;
    RecoveryTimer m_recovery;
    RecentWrites m_recent;
    QSet<WebhookId> m_unconfirmed;   ///< Marked in the store.
    QSet<WebhookId> m_readMeanwhile; ///< Since loading began: a page may tell what was before.
    QObject *m_search = nullptr;
    QList<EntityType> m_entityTypes;
    bool m_canReactivate = true;
    std::optional<ApiError> m_entityTypesError;
    ConnectionFacts m_facts;
    QList<BulkJob *> m_jobs;
    std::unique_ptr<ApiChecker> m_apiChecker;
    std::unique_ptr<SessionActivity> m_activity; ///< Goes early: it notes what is under way.
    std::unique_ptr<FileExports> m_exports;      ///< Goes first: it tells the activity.
};

} // namespace hookdesk
