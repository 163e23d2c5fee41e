// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "app/api/deletejob.h"
#include "app/api/listingjob.h"
#include "app/api/reactivatejob.h"
#include "app/session/apichecker.h"
#include "app/session/log.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

using std::chrono::milliseconds;

/// What the window takes in at once: below what a person feels, above what makes it flicker.
constexpr qsizetype webhookIntakeSize = 1000;
constexpr milliseconds webhookIntakePause{1};

QString labelOf(const WebhookPtr &webhook, const WebhookId &id)
{
    if (!webhook)
        return id.value;
    return webhook->name.isEmpty() ? webhook->endpoint : webhook->name;
}

QSet<WebhookId> idsOf(const QList<WebhookPtr> &webhooks)
{
    QSet<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.insert(webhook->id);
    return ids;
}

} // namespace

Session::Session(Environment environment, const ApiMap &map, const LearnedMap &learned,
                 Credentials credentials, Settings settings, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_settings(settings)
    , m_map(withLearned(map, learned))
    , m_client(std::make_unique<TribeClient>(m_environment, m_map, std::move(credentials),
                                             settings.limits, settings.pace))
    , m_store(m_map)
    , m_recovery(settings.pace.recoveryPauses)
    , m_recent(m_settings.listingPatience, m_settings.clock)
{
    m_intakeTimer.setSingleShot(true);
    connect(&m_intakeTimer, &QTimer::timeout, this, &Session::takeIn);
    connect(&m_recovery, &RecoveryTimer::due, this, &Session::recover);
    followEvents();
    followActivity();
    followApi(map, learned);
    m_exports = std::make_unique<FileExports>(
        m_settings.mayExport, [this](const ActivityEntry &entry) { noteActivity(entry); });
    qCInfo(logSession).noquote() << "connecting to" << m_environment.apiUrl.authority() << "as kind"
                                 << int(m_environment.kind);
}

void Session::followEvents()
{
    const auto inFolder = [this](const QString &name) {
        return m_settings.dataFolder.isEmpty() ? QString()
                                               : QDir(m_settings.dataFolder).filePath(name);
    };
    FailureWatch::Settings failures = m_settings.failures;
    failures.archivePath =
        m_settings.keepsArchive ? inFolder(QStringLiteral("events.sqlite")) : QString();
    const auto describe = [this](const WebhookId &id) {
        const WebhookPtr webhook = m_store.find(id);
        return webhook ? FailureWatch::Description{webhook->name, webhook->endpoint}
                       : FailureWatch::Description{};
    };
    m_eventLog = std::make_unique<EventLog>(*m_client, m_settings.eventLog);
    m_failures = std::make_unique<FailureWatch>(*m_eventLog, failures, describe,
                                                [this] { return m_client->clockOffset(); });
    connect(&m_store, &WebhookStore::upserted, m_failures.get(), &FailureWatch::noteWebhooks);
    RetryJob::Settings retry = m_settings.retry;
    retry.send = [this](QObject *owner, std::function<void()> send) {
        sendNoted(owner, std::move(send));
    };
    m_retries = std::make_unique<RetryDesk>(
        *m_client, *m_eventLog, inFolder(QStringLiteral("retries.sqlite")), retry,
        [this](const WebhookId &id) { return labelOf(m_store.find(id), id); });
    m_snapshots = std::make_unique<SnapshotKeeper>(
        *this, inFolder(QStringLiteral("snapshots.sqlite")), m_settings.snapshots);
}

void Session::followActivity()
{
    if (!m_settings.activity)
        return;
    m_activity = std::make_unique<SessionActivity>(
        m_environment, m_map, m_store, *m_settings.activity, [this] { return m_facts.employee; });
    connect(this, &Session::jobAdded, m_activity.get(),
            [this](BulkJob *job) { m_activity->follow(job); });
    connect(m_retries.get(), &RetryDesk::jobAdded, m_activity.get(),
            [this](RetryJob *job) { m_activity->follow(job); });
}

void Session::sendNoted(QObject *owner, std::function<void()> send)
{
    if (m_activity)
        m_activity->whenWritten(owner, std::move(send));
    else
        send();
}

void Session::noteActivity(const ActivityEntry &entry)
{
    if (m_activity)
        m_activity->note(entry);
}

Session::~Session() = default;

bool Session::hasUnfinishedJobs() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const BulkJob *job) { return !job->isFinished(); }) ||
           m_retries->hasUnfinishedJobs();
}

void Session::refresh()
{
    if (m_load.loading)
        return;
    m_load.nextTryAt = {};
    m_client->endLongHold();
    startLoading();
}

void Session::refreshByItself()
{
    const bool asksToWait = m_load.error && m_load.error->retryAfter;
    if (!asksToWait || !m_recovery.dueAt().isValid())
        refresh();
}

void Session::startLoading()
{
    m_recovery.stop();
    m_load.loading = true;
    m_load.problems.clear();
    m_recent.beginListing();
    m_readMeanwhile.clear();
    m_listingEnded = false;
    m_listing = new ListingJob(*m_client, this);
    connect(m_listing, &ListingJob::pageRead, this, &Session::takePage);
    connect(m_listing, &ListingJob::finished, this, &Session::listingFinished);
    QElapsedTimer timer;
    timer.start();
    connect(m_listing, &ListingJob::finished, this, [timer] {
        qCInfo(logSession) << "the listings of webhooks were read in" << timer.elapsed() << "ms";
    });
    if (m_facts.employee.isEmpty())
        loadFacts();
    if (m_entityTypes.isEmpty())
        loadEntityTypes();
    emit loadStateChanged();
}

void Session::recover()
{
    m_load.nextTryAt = QDateTime::currentDateTimeUtc();
    startLoading();
}

/// Of the two listings, one that may recover is enough to try.
void Session::scheduleRecovery()
{
    const bool restMay = m_load.error && mayRecover(*m_load.restError);
    m_recovery.note(!m_load.error || restMay ? m_load.error : m_load.odataError);
    m_load.nextTryAt = m_recovery.dueAt();
}

void Session::cancelLoading()
{
    if (!m_load.loading)
        return;
    m_load.nextTryAt = {};
    delete std::exchange(m_listing, nullptr);
    m_intake.clear();
    m_intakeTimer.stop();
    m_load.loading = false;
    emit loadStateChanged();
}

void Session::takePage(WebhookListing listing, const QList<Webhook> &webhooks)
{
    m_intake.append({listing, webhooks});
    m_load.total = m_listing->total();
    if (!m_intakeTimer.isActive())
        m_intakeTimer.start(m_store.size() == 0 ? milliseconds{0} : webhookIntakePause);
}

void Session::takeIn()
{
    qsizetype room = webhookIntakeSize;
    while (room > 0 && !m_intake.isEmpty()) {
        Intake portion = takePortion(room);
        room -= portion.webhooks.size();
        noteTold(portion.webhooks);
        portion.webhooks.removeIf([this, listing = portion.listing](const Webhook &webhook) {
            return isOutdated(listing, webhook);
        });
        m_store.merge(portion.listing, portion.webhooks);
    }
    emit loadStateChanged();
    if (!m_load.loading) // a receiver cancelled it
        return;
    if (!m_intake.isEmpty())
        m_intakeTimer.start(webhookIntakePause);
    else if (m_listingEnded)
        finishLoading();
}

Session::Intake Session::takePortion(qsizetype room)
{
    Intake &first = m_intake.front();
    Intake portion{first.listing, first.webhooks.mid(0, room)};
    first.webhooks.remove(0, portion.webhooks.size());
    if (first.webhooks.isEmpty())
        m_intake.removeFirst();
    return portion;
}

/// Something newer than this page of a listing is known. What is read back is read over OData.
bool Session::isOutdated(WebhookListing listing, const Webhook &webhook) const
{
    const bool isStillOff =
        webhook.deactivated.value_or(false) && m_recent.isReactivated(webhook.id);
    return m_recent.isRemoved(webhook.id) || isStillOff ||
           (listing == WebhookListing::OData && m_readMeanwhile.contains(webhook.id));
}

void Session::noteTold(const QList<Webhook> &webhooks)
{
    for (const Webhook &webhook : webhooks) {
        m_recent.noteListed(webhook.id);
        const bool isOlder = m_readMeanwhile.contains(webhook.id);
        if (isOlder || !webhook.deactivated || !m_recent.isReactivated(webhook.id))
            continue;
        if (*webhook.deactivated)
            noteUnconfirmed(webhook.id);
        else
            m_recent.noteActive(webhook.id);
    }
}

void Session::noteUnconfirmed(const WebhookId &id)
{
    m_recent.noteStillDeactivated(id);
    m_unconfirmed.insert(id);
    m_store.setStanding(id, WebhookStanding::NotConfirmedYet);
}

/// What was confirmed, or waited for long enough, is as the listings tell it.
void Session::unmarkSettled()
{
    const QSet<WebhookId> marked = m_unconfirmed;
    for (const WebhookId &id : marked) {
        if (m_recent.isReactivated(id))
            continue;
        m_unconfirmed.remove(id);
        m_store.setStanding(id, WebhookStanding::Listed);
    }
}

void Session::markAwaited(const QSet<WebhookId> &ids)
{
    for (const WebhookId &id : ids)
        m_store.setStanding(id, WebhookStanding::NotListedYet);
}

void Session::listingFinished()
{
    m_listingEnded = true;
    if (m_intake.isEmpty())
        finishLoading();
}

void Session::finishLoading()
{
    ListingJob *job = std::exchange(m_listing, nullptr);
    job->deleteLater();
    m_load.loading = false;
    m_load.restError = job->restError();
    m_load.odataError = job->odataError();
    m_load.error = bothFailed(*job);
    m_load.problems = job->problems();
    m_load.restShortfall = job->restShortfall();
    m_load.odataShortfall = job->odataShortfall();
    m_load.isComplete = job->isComplete();
    if (m_load.isComplete) {
        m_recent.endListing(job->seen());
        markAwaited(m_recent.awaited());
        m_store.retain(remaining(*job));
        m_load.everComplete = true;
        m_load.finishedAt = QDateTime::currentDateTimeUtc();
    }
    unmarkSettled();
    scheduleRecovery();
    qCInfo(logSession) << m_store.size() << "webhooks are known;" << m_load.problems.size()
                       << "records could not be read";
    emit loadStateChanged();
}

/// Neither listing could be heard. One that does not exist says less than one that failed.
std::optional<ApiError> Session::bothFailed(const ListingJob &job)
{
    if (!job.restError() || !job.odataError())
        return std::nullopt;
    return job.restError()->kind == ApiError::Kind::NotFound ? job.odataError() : job.restError();
}

/// A listing that could not be heard this time takes nothing away that only it had told of.
QSet<WebhookId> Session::remaining(const ListingJob &job) const
{
    QSet<WebhookId> ids = job.seen() + m_recent.awaited();
    const QList<WebhookPtr> known = m_store.all();
    for (const WebhookPtr &webhook : known) {
        const bool missed = (!job.restError() && !webhook->restRecord.isEmpty()) ||
                            (!job.odataError() && !webhook->odataRecord.isEmpty());
        if (!missed)
            ids.insert(webhook->id);
    }
    return ids;
}

void Session::searchServer(const QString &text)
{
    delete std::exchange(m_search, nullptr);
    const bool allIsHere = m_load.isComplete && !m_load.loading;
    if (allIsHere || text.trimmed().isEmpty())
        return;
    m_search = new QObject(this);
    ODataQuery query;
    query.filter(ODataFilter::contains(m_map.nameFields.front(), text.trimmed()))
        .top(m_map.pageSize);
    m_client->odataWebhooks(m_search, query, RateLimiter::Priority::Foreground,
                            [this](const Result<WebhookPage> &page) {
                                if (page) // the listing that still runs reports what fails
                                    takeFound(page.value().webhooks);
                            });
}

void Session::takeFound(QList<Webhook> webhooks)
{
    noteTold(webhooks);
    webhooks.removeIf([this](const Webhook &w) { return isOutdated(WebhookListing::OData, w); });
    m_store.merge(WebhookListing::OData, webhooks);
}

void Session::loadFacts()
{
    m_client->currentEmployee(this, [this](const Result<QString> &name) {
        m_facts.employee = name ? name.value() : QString();
        emit factsChanged();
    });
    m_client->environmentName(this, [this](const Result<QString> &name) {
        m_facts.environmentName = name ? name.value() : QString();
        emit factsChanged();
    });
}

void Session::create(const WebhookDraft &draft, QObject *owner,
                     std::function<void(Result<CreateOutcome>)> handler)
{
    SessionActivity::CreateNote note = [](const Result<CreateOutcome> &) {};
    if (m_activity && !isReadOnly())
        note = m_activity->begin(draft);
    const auto told = [session = QPointer<Session>(this), note = std::move(note),
                       handler = std::move(handler)](const Result<CreateOutcome> &outcome) {
        if (session && outcome)
            session->noteCreated(outcome.value().webhook);
        note(outcome);
        handler(outcome);
    };
    sendNoted(owner, [session = QPointer<Session>(this), draft, owner, told] {
        if (session)
            session->sendCreate(draft, owner, told);
        else
            told(ApiError::of(ApiError::Kind::Cancelled,
                              QStringLiteral("the environment was left")));
    });
}

void Session::sendCreate(const WebhookDraft &draft, QObject *owner,
                         std::function<void(Result<CreateOutcome>)> handler)
{
    std::optional<QSet<WebhookId>> before;
    if (m_load.everComplete)
        before = idsOf(m_store.all());
    new CreateWebhookJob(*m_client, draft, before, owner, std::move(handler));
}

void Session::noteCreated(const Webhook &webhook)
{
    m_recent.noteCreated(webhook.id);
    m_store.replace(webhook);
    noteChange();
}

void Session::noteRemoved(const WebhookId &id)
{
    m_recent.noteRemoved(id);
    m_store.remove({id});
    noteChange();
}

void Session::noteRead(const Webhook &webhook)
{
    m_readMeanwhile.insert(webhook.id);
    if (webhook.restRecord.isEmpty())
        m_store.merge(WebhookListing::OData, {webhook});
    else if (webhook.odataRecord.isEmpty())
        m_store.merge(WebhookListing::Rest, {webhook});
    else
        m_store.replace(webhook);
    noteChange();
}

void Session::noteReactivated(const Webhook &webhook)
{
    m_recent.noteReactivated(webhook.id);
    noteRead(webhook);
}

/// What is shown is newer in part now than the last reading of all.
void Session::noteChange()
{
    m_load.changedAt = QDateTime::currentDateTimeUtc();
    emit loadStateChanged();
}

WebhookStatus Session::statusOf(const Webhook &webhook) const
{
    return withRisk(webhook.status(), m_failures->isAtRisk(webhook.id));
}

RetryJob *Session::retry(const QList<EventId> &ids)
{
    QList<WebhookEventPtr> events;
    for (const EventId &id : ids) {
        if (const WebhookEventPtr event = this->events().find(id))
            events.append(event);
    }
    return m_retries->retry(events);
}

BulkJob *Session::reactivate(const QList<WebhookId> &ids)
{
    return addJob(
        BulkJob::Operation::Reactivate, ids,
        [this](const BulkJob::Item &item, QObject *owner, BulkJob::Completion done) {
            startReactivation(item, owner, std::move(done));
        },
        milliseconds{0});
}

BulkJob *Session::remove(const QList<WebhookId> &ids)
{
    return addJob(
        BulkJob::Operation::Delete, ids,
        [this](const BulkJob::Item &item, QObject *owner, BulkJob::Completion done) {
            startRemoval(item, owner, std::move(done));
        },
        m_settings.deleteGrace);
}

BulkJob *Session::addJob(BulkJob::Operation operation, const QList<WebhookId> &ids,
                         BulkJob::Starter starter, milliseconds grace)
{
    QList<BulkJob::Item> items;
    for (const WebhookId &id : ids)
        items.append({id, labelOf(m_store.find(id), id), BulkJob::ItemState::Queued, {}});
    return addJob(operation, std::move(items), std::move(starter), grace);
}

BulkJob *Session::addJob(BulkJob::Operation operation, QList<BulkJob::Item> items,
                         BulkJob::Starter starter, milliseconds grace)
{
    if (items.isEmpty() || isReadOnly())
        return nullptr;
    auto *job = new BulkJob(operation, std::move(items), std::move(starter), grace, this);
    m_jobs.append(job);
    emit jobAdded(job);
    return job;
}

BulkJob *Session::create(const QList<WebhookDraft> &drafts)
{
    QList<BulkJob::Item> items;
    for (const WebhookDraft &draft : drafts)
        items.append({{},
                      draft.name.isEmpty() ? draft.endpoint : draft.name,
                      BulkJob::ItemState::Queued,
                      {}});
    // The items have no ids yet: a job takes them in their order.
    const auto starter = [this, drafts, next = qsizetype{0}](const BulkJob::Item &, QObject *owner,
                                                             BulkJob::Completion done) mutable {
        startCreation(drafts.at(next++), owner, std::move(done));
    };
    return addJob(BulkJob::Operation::Create, std::move(items), starter, milliseconds{0});
}

void Session::startCreation(const WebhookDraft &draft, QObject *owner, BulkJob::Completion done)
{
    create(draft, owner, [done = std::move(done)](const Result<CreateOutcome> &outcome) {
        done(outcome ? std::nullopt : std::optional(outcome.error()));
    });
}

void Session::startReactivation(const BulkJob::Item &item, QObject *owner, BulkJob::Completion done)
{
    if (!m_canReactivate) {
        ApiError error = ApiError::of(ApiError::Kind::Unsupported);
        error.detail = QStringLiteral("$metadata: %1 cannot be changed").arg(m_map.webhookSet);
        // Later, as an answer would come: who waits for it is not ready for one at once.
        QMetaObject::invokeMethod(
            owner, [error, done = std::move(done)] { done(error); }, Qt::QueuedConnection);
        return;
    }
    const auto answered = [this, done = std::move(done)](const Result<Webhook> &result) {
        if (result)
            noteReactivated(result.value());
        done(result ? std::nullopt : std::optional(result.error()));
    };
    sendNoted(owner, [this, id = item.id, owner, answered] {
        new ReactivateJob(*m_client, id, owner, answered);
    });
}

void Session::startRemoval(const BulkJob::Item &item, QObject *owner, BulkJob::Completion done)
{
    const auto answered = [this, id = item.id, done = std::move(done)](const Result<Done> &result) {
        if (result) {
            noteRemoved(id);
            emit webhookDeleted(id);
        }
        done(result ? std::nullopt : std::optional(result.error()));
    };
    sendNoted(owner, [this, id = item.id, owner, answered] {
        new DeleteJob(*m_client, id, owner, answered);
    });
}

void Session::holdJobs()
{
    for (BulkJob *job : std::as_const(m_jobs))
        job->hold();
    for (RetryJob *job : m_retries->jobs())
        job->holdGrace();
}

void Session::resumeJobs()
{
    for (BulkJob *job : std::as_const(m_jobs))
        job->resume();
    for (RetryJob *job : m_retries->jobs())
        job->releaseGrace();
}

void Session::clearFinishedJobs()
{
    const auto finished = [](BulkJob *job) {
        if (!job->isFinished())
            return false;
        job->deleteLater();
        return true;
    };
    m_jobs.removeIf(finished);
    m_retries->clearFinishedJobs();
    emit jobsCleared();
}

} // namespace hookdesk
