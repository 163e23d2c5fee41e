// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionactivity.h"

#include "app/session/activitystates.h"
#include "app/session/webhookstore.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// The label of a job may be an endpoint.
QString safeLabel(const QString &label)
{
    return label.contains(QLatin1String("//")) ? withoutSecrets(label) : label;
}

void takeRequest(ActivityEntry &entry, const QString &method, const QString &path)
{
    entry.method = method;
    entry.path = path;
}

bool isSettled(BulkJob::ItemState state)
{
    return state == BulkJob::ItemState::Succeeded || state == BulkJob::ItemState::Failed;
}

ActivityOperation operationOf(const BulkJob &job)
{
    return job.operation() == BulkJob::Operation::Delete ? ActivityOperation::Delete
                                                         : ActivityOperation::Reactivate;
}

/// nullopt: something may still become of it, or it was left out. A later look can tell of what was
/// accepted.
std::optional<ActivityResult> resultOf(const RetryJob::Item &item)
{
    using State = RetryJob::ItemState;
    switch (item.state) {
    case State::Queued:
    case State::Sending:
    case State::Accepted:
    case State::Unknown:
    case State::Stopped: // these two are noted together
    case State::Cancelled:
        return std::nullopt;
    case State::Delivered:
    case State::Gone:
        return ActivityResult::Done;
    case State::Failed:
        return ActivityResult::Failed;
    }
    Q_UNREACHABLE();
}

/// nullopt: it was not sent and stays in the journal of retries.
std::optional<ActivityResult> resultAtEnd(const RetryJob::Item &item)
{
    using State = RetryJob::ItemState;
    if (item.state == State::Accepted)
        return ActivityResult::Done;
    if (item.state == State::Sending || item.state == State::Unknown)
        return ActivityResult::Ambiguous;
    return resultOf(item);
}

/// One create: the outcome, or the end of the last one who would have heard it.
class PendingCreate
{
public:
    PendingCreate(ActivityRecorder *recorder, ActivityEntry entry)
        : m_recorder(recorder)
        , m_entry(std::move(entry))
    {
        m_entry.requestId = newRequestId();
        m_entry.result = ActivityResult::Started;
        record();
    }
    ~PendingCreate()
    {
        if (m_settled)
            return;
        m_entry.result = ActivityResult::Ambiguous;
        record();
    }
    Q_DISABLE_COPY_MOVE(PendingCreate)

    void settle(const Result<CreateOutcome> &outcome)
    {
        m_settled = true;
        if (outcome) {
            const Webhook &created = outcome.value().webhook;
            m_entry.webhookId = created.id;
            m_entry.webhook = activityLabel(created);
            m_entry.after = activityState(created);
            m_entry.result = ActivityResult::Done;
        } else {
            m_entry.error = outcome.error();
            m_entry.result = SessionActivity::resultOf(m_entry.error);
            if (m_entry.result == ActivityResult::Cancelled) // it may have been sent by then
                m_entry.result = ActivityResult::Ambiguous;
        }
        record();
    }

private:
    /// Not by way of the session, which may be gone by then.
    void record()
    {
        m_entry.at = QDateTime::currentDateTimeUtc();
        if (m_recorder)
            m_recorder->add(m_entry);
    }

    const QPointer<ActivityRecorder> m_recorder;
    ActivityEntry m_entry;
    bool m_settled = false;
};

} // namespace

SessionActivity::SessionActivity(Environment environment, ApiMap map, const WebhookStore &webhooks,
                                 ActivityRecorder &recorder, Employee employee, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_map(std::move(map))
    , m_webhooks(webhooks)
    , m_recorder(&recorder)
    , m_employee(std::move(employee))
    , m_user(systemUser())
{
}

SessionActivity::~SessionActivity()
{
    for (const auto &followed : m_bulks)
        close(*followed);
    for (const auto &followed : m_retries)
        close(*followed);
}

ActivityResult SessionActivity::resultOf(const std::optional<ApiError> &error)
{
    if (!error)
        return ActivityResult::Done;
    if (error->mayHaveHappened || error->kind == ApiError::Kind::Ambiguous)
        return ActivityResult::Ambiguous;
    return error->kind == ApiError::Kind::Cancelled ? ActivityResult::Cancelled
                                                    : ActivityResult::Failed;
}

void SessionActivity::note(const ActivityEntry &entry)
{
    if (m_recorder)
        m_recorder->add(located(entry));
}

ActivityEntry SessionActivity::located(ActivityEntry entry) const
{
    entry.at = QDateTime::currentDateTimeUtc();
    entry.environment = m_environment.name;
    entry.environmentKind = m_environment.kind;
    entry.host = activityHost(m_environment);
    entry.user = m_user;
    entry.employee = m_employee();
    return entry;
}

void SessionActivity::whenWritten(QObject *owner, std::function<void()> send)
{
    if (m_recorder)
        m_recorder->whenWritten(owner, std::move(send));
    else
        send();
}

SessionActivity::CreateNote SessionActivity::begin(const WebhookDraft &draft)
{
    ActivityEntry entry = located({});
    entry.operation = ActivityOperation::Create;
    entry.endpoint = withoutSecrets(draft.endpoint);
    entry.webhook = draft.name.isEmpty() ? entry.endpoint : draft.name;
    entry.after = activityState(draft);
    takeRequest(entry, QStringLiteral("POST"), m_map.webhooksPath);
    const auto pending = std::make_shared<PendingCreate>(m_recorder.data(), entry);
    return [pending](const Result<CreateOutcome> &outcome) { pending->settle(outcome); };
}

void SessionActivity::follow(BulkJob *job)
{
    if (job->operation() == BulkJob::Operation::Create)
        return; // begin() notes each
    m_bulks.push_back(std::make_unique<FollowedBulk>());
    FollowedBulk *followed = m_bulks.back().get();
    followed->job = job;
    connect(job, &BulkJob::itemChanged, this,
            [this, followed](qsizetype index) { bulkItemChanged(*followed, index); });
    connect(job, &BulkJob::itemsLeftOut, this, [this, followed](qsizetype first, qsizetype last) {
        noteLeftOut(*followed, first, last);
    });
    connect(job, &QObject::destroyed, this, [this, followed] {
        std::erase_if(m_bulks, [followed](const auto &one) { return one.get() == followed; });
    });
}

void SessionActivity::bulkItemChanged(FollowedBulk &followed, qsizetype index)
{
    const BulkJob::Item &item = followed.job->items().at(index);
    if (item.state == BulkJob::ItemState::Running)
        noteBegun(followed, index);
    else if (isSettled(item.state))
        noteItem(followed, index, resultOf(item.error));
}

void SessionActivity::noteBegun(FollowedBulk &followed, qsizetype index)
{
    const BulkJob::Item &item = followed.job->items().at(index);
    const WebhookPtr before = m_webhooks.find(item.id);
    followed.before.insert(index, before);
    ActivityEntry entry = entryOf(*followed.job, item, before);
    entry.result = ActivityResult::Started;
    entry.requestId = newRequestId();
    followed.requests.insert(index, entry.requestId);
    note(entry);
}

ActivityEntry SessionActivity::entryOf(const BulkJob &job, const BulkJob::Item &item,
                                       const WebhookPtr &before) const
{
    ActivityEntry entry;
    entry.operation = operationOf(job);
    entry.webhookId = item.id;
    entry.webhook = before ? activityLabel(*before) : safeLabel(item.label);
    entry.endpoint = before ? withoutSecrets(before->endpoint) : QString();
    entry.before = before ? activityState(*before) : QString();
    return entry;
}

void SessionActivity::noteItem(FollowedBulk &followed, qsizetype index, ActivityResult result)
{
    if (followed.noted.contains(index))
        return;
    followed.noted.insert(index);
    const BulkJob::Item &item = followed.job->items().at(index);
    const WebhookPtr now = m_webhooks.find(item.id);
    const WebhookPtr before = followed.before.contains(index) ? followed.before.take(index) : now;
    const bool isDelete = followed.job->operation() == BulkJob::Operation::Delete;
    ActivityEntry entry = entryOf(*followed.job, item, before);
    entry.requestId = followed.requests.take(index);
    entry.result = result;
    entry.error = item.error;
    if (result == ActivityResult::Done && !isDelete && now)
        entry.after = activityState(*now);
    // A reactivation has two ways; which one it went, only its error tells.
    if (isDelete && result != ActivityResult::Cancelled)
        takeRequest(entry, QStringLiteral("DELETE"), m_map.restWebhook(item.id.value));
    else if (item.error)
        takeRequest(entry, item.error->method, item.error->path);
    note(entry);
}

/// One of its own says what it would have been about.
void SessionActivity::noteLeftOut(FollowedBulk &followed, qsizetype first, qsizetype last)
{
    if (first == last)
        return noteItem(followed, first, ActivityResult::Cancelled);
    ActivityEntry entry;
    entry.operation = operationOf(*followed.job);
    entry.after = leftOutState(last - first + 1, true);
    entry.result = ActivityResult::Cancelled;
    note(entry);
}

void SessionActivity::close(FollowedBulk &followed)
{
    if (!followed.job)
        return;
    const QList<BulkJob::Item> &items = followed.job->items();
    qsizetype queued = items.size(); // they are the last
    for (qsizetype i = 0; i < items.size(); ++i) {
        const BulkJob::ItemState state = items.at(i).state;
        if (state == BulkJob::ItemState::Running)
            noteItem(followed, i, ActivityResult::Ambiguous); // nobody waits any longer
        else if (state == BulkJob::ItemState::Queued)
            queued = std::min(queued, i);
    }
    if (queued < items.size())
        noteLeftOut(followed, queued, items.size() - 1);
}

void SessionActivity::follow(RetryJob *job)
{
    m_retries.push_back(std::make_unique<FollowedRetry>());
    FollowedRetry *followed = m_retries.back().get();
    followed->job = job;
    for (qsizetype i = 0; i < job->items().size(); ++i) {
        if (hookdesk::resultOf(job->items().at(i)))
            followed->noted.insert(i); // by the program that was interrupted
    }
    connect(job, &RetryJob::itemChanged, this,
            [this, followed](qsizetype index) { retryItemChanged(*followed, index); });
    connect(job, &RetryJob::itemsLeftOut, this,
            [this, job](qsizetype first, qsizetype last, qsizetype count) {
                noteLeftOut(*job, first, last, count);
            });
    connect(job, &RetryJob::finished, this, [this, followed] { close(*followed); });
    connect(job, &QObject::destroyed, this, [this, followed] {
        std::erase_if(m_retries, [followed](const auto &one) { return one.get() == followed; });
    });
}

void SessionActivity::retryItemChanged(FollowedRetry &followed, qsizetype index)
{
    const RetryJob::Item &item = followed.job->items().at(index);
    if (const std::optional<ActivityResult> result = hookdesk::resultOf(item)) {
        noteItem(followed, index, *result);
    } else if (item.state == RetryJob::ItemState::Sending) {
        ActivityEntry entry = entryOf(item);
        entry.result = ActivityResult::Started;
        entry.requestId = newRequestId();
        followed.requests.insert(index, entry.requestId);
        note(entry);
    } else if (item.state == RetryJob::ItemState::Queued && followed.requests.contains(index)) {
        ActivityEntry entry =
            entryOf(item); // nothing came of this request; another one will go out
        entry.result = ActivityResult::Cancelled;
        entry.requestId = followed.requests.take(index);
        note(entry);
    }
}

ActivityEntry SessionActivity::entryOf(const RetryJob::Item &item) const
{
    const WebhookPtr webhook = m_webhooks.find(item.intent.webhook);
    ActivityEntry entry;
    entry.operation = ActivityOperation::Retry;
    entry.webhookId = item.intent.webhook;
    entry.webhook = webhook ? activityLabel(*webhook) : safeLabel(item.intent.label);
    entry.endpoint = webhook ? withoutSecrets(webhook->endpoint) : QString();
    entry.before = activityState(item.intent);
    takeRequest(entry, QStringLiteral("POST"), m_map.eventRetry(item.intent.event.value));
    return entry;
}

void SessionActivity::noteItem(FollowedRetry &followed, qsizetype index, ActivityResult result)
{
    if (followed.noted.contains(index))
        return;
    followed.noted.insert(index);
    const RetryJob::Item &item = followed.job->items().at(index);
    ActivityEntry entry = entryOf(item);
    entry.requestId = followed.requests.take(index);
    entry.after = activityState(item);
    entry.result = result;
    entry.error = item.error;
    note(entry);
}

/// Webhook and endpoint are told where all of them are of one webhook.
void SessionActivity::noteLeftOut(const RetryJob &job, qsizetype first, qsizetype last,
                                  qsizetype count)
{
    const RetryJob::Item &item = job.items().at(first);
    const auto isOfAnother = [&item](const RetryJob::Item &other) {
        return other.state == item.state && other.intent.webhook != item.intent.webhook;
    };
    const auto begin = job.items().cbegin();
    ActivityEntry entry;
    if (std::none_of(begin + first, begin + last + 1, isOfAnother))
        entry = entryOf(item);
    takeRequest(entry, {}, {}); // there was none
    entry.operation = ActivityOperation::Retry;
    entry.result = ActivityResult::Cancelled;
    if (count == 1) {
        entry.after = activityState(item);
    } else {
        entry.before.clear();
        entry.after = leftOutState(count, item.state == RetryJob::ItemState::Cancelled);
    }
    note(entry);
}

void SessionActivity::close(FollowedRetry &followed)
{
    for (qsizetype i = 0; followed.job && i < followed.job->items().size(); ++i) {
        if (const std::optional<ActivityResult> result = resultAtEnd(followed.job->items().at(i)))
            noteItem(followed, i, *result);
    }
}

} // namespace hookdesk
