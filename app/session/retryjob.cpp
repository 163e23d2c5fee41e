// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retryjob.h"

#include "app/session/log.h"

#include <algorithm>

namespace hookdesk {

namespace {

using std::chrono::milliseconds;

RetryJob::ItemState stateFrom(RetryProgress progress)
{
    switch (progress) {
    case RetryProgress::Queued:
        return RetryJob::ItemState::Queued;
    case RetryProgress::Sending:
        return RetryJob::ItemState::Unknown;
    case RetryProgress::Sent:
        return RetryJob::ItemState::Accepted;
    case RetryProgress::Delivered:
        return RetryJob::ItemState::Delivered;
    case RetryProgress::Failed:
        return RetryJob::ItemState::Failed;
    case RetryProgress::NotSent:
        return RetryJob::ItemState::Stopped;
    }
    Q_UNREACHABLE();
}

/// Nothing of the request has had an effect, and the next one would fare no better.
bool concernsTheServer(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Tls ||
           error.kind == ApiError::Kind::RateLimited ||
           error.kind == ApiError::Kind::Authentication ||
           error.kind == ApiError::Kind::RedirectRefused;
}

} // namespace

RetryJob::RetryJob(TribeClient &client, RetryRecorder *journal, Settings settings, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_journal(journal)
    , m_settings(settings)
    , m_confirmation(client, settings.confirmation, this)
{
    m_paceTimer.setSingleShot(true);
    m_graceTimer.setSingleShot(true);
    connect(&m_paceTimer, &QTimer::timeout, this, &RetryJob::proceed);
    connect(&m_graceTimer, &QTimer::timeout, this, &RetryJob::startNow);
    connect(&m_tickTimer, &QTimer::timeout, this, &RetryJob::graceTick);
    connect(&m_confirmation, &RetryConfirmation::settled, this, &RetryJob::confirmed);
    // Queued: finished() may end in the destruction of this, which the confirmation is part of.
    connect(&m_confirmation, &RetryConfirmation::idle, this, &RetryJob::finishIfDone,
            Qt::QueuedConnection);
}

RetryJob::RetryJob(TribeClient &client, RetryRecorder *journal, const QList<RetryIntent> &intents,
                   Settings settings, QObject *parent)
    : RetryJob(client, journal, settings, parent)
{
    for (const RetryIntent &intent : intents) {
        if (m_indexes.contains(intent.event))
            continue;
        m_indexes.insert(intent.event, m_items.size());
        m_items.append({intent, ItemState::Queued, {}, {}});
    }
    m_counts.front() = m_items.size();
    m_graceTimer.start(m_settings.grace);
    m_tickTimer.start(std::chrono::seconds{1});
}

RetryJob::RetryJob(TribeClient &client, RetryRecorder &journal, const InterruptedRetry &interrupted,
                   Settings settings, QObject *parent)
    : RetryJob(client, &journal, settings, parent)
{
    m_state = State::Paused;
    m_job = interrupted.job;
    for (const JournalledRetry &retry : interrupted.retries) {
        const qsizetype index = m_items.size();
        m_indexes.insert(retry.intent.event, index);
        m_items.append({retry.intent, stateFrom(retry.progress), {}, {}});
        ++m_counts.at(static_cast<size_t>(m_items.last().state));
        if (retry.progress == RetryProgress::Sending)
            m_doubtful.insert(index);
    }
}

qsizetype RetryJob::count(ItemState state) const
{
    return m_counts.at(static_cast<size_t>(state));
}

qsizetype RetryJob::settledCount() const
{
    const qsizetype open = count(ItemState::Queued) + count(ItemState::Sending);
    return m_items.size() - open;
}

milliseconds RetryJob::remainingGrace() const
{
    if (m_state != State::Waiting)
        return milliseconds{0};
    return m_heldGrace.value_or(m_graceTimer.remainingTimeAsDuration());
}

void RetryJob::holdGrace()
{
    if (m_state != State::Waiting || m_heldGrace)
        return;
    m_heldGrace = m_graceTimer.remainingTimeAsDuration();
    m_graceTimer.stop();
}

void RetryJob::releaseGrace()
{
    if (m_state == State::Waiting && m_heldGrace)
        m_graceTimer.start(*m_heldGrace);
    m_heldGrace.reset();
}

void RetryJob::setPace(double perSecond)
{
    m_settings.perSecond = std::clamp(perSecond, 0.01, 1000.0);
}

void RetryJob::startNow()
{
    if (m_state != State::Waiting)
        return;
    setState(State::Running);
    prepareJournal();
}

/// The whole plan is written down before anything is sent.
void RetryJob::prepareJournal()
{
    if (m_state != State::Running || m_planning)
        return;
    if (!m_journal || m_job != 0)
        return proceed();
    m_planning = true;
    QList<RetryIntent> intents;
    intents.reserve(m_items.size());
    for (const Item &item : std::as_const(m_items))
        intents += item.intent;
    m_journal->run([intents, now = QDateTime::currentDateTimeUtc()](
                       RetryJournal &journal) { return journal.begin(now, intents); },
                   this, [this](const StoreResult<qint64> &begun) { planned(begun); });
}

void RetryJob::planned(const StoreResult<qint64> &begun)
{
    m_planning = false;
    m_job = begun.value;
    if (begun.error)
        m_journal = nullptr; // nothing was promised yet: it goes on without, and says so
    setJournalProblem(begun.error);
    m_cancelled ? finishIfDone() : prepareJournal();
}

void RetryJob::pause()
{
    if (m_state == State::Running)
        setState(State::Paused);
}

void RetryJob::resume()
{
    if (m_state != State::Paused || !m_client)
        return;
    m_problem.reset();
    if (m_journal)
        m_journalProblem.reset();
    setState(State::Running);
    for (qsizetype i = 0; i < m_items.size() && !m_sinceSent.isValid(); ++i) {
        const ItemState state = m_items.at(i).state; // left by the program that was interrupted
        if (state == ItemState::Accepted || m_doubtful.contains(i))
            m_confirmation.watch(m_items.at(i).intent);
    }
    prepareJournal();
}

void RetryJob::cancel()
{
    if (m_state == State::Finished)
        return;
    m_cancelled = true;
    m_doubtful.clear();
    m_confirmation.stop();
    m_graceTimer.stop();
    m_tickTimer.stop();
    m_paceTimer.stop();
    m_state = State::Running;
    leaveOut(ItemState::Cancelled);
    finishIfDone();
}

void RetryJob::proceed()
{
    if (m_state != State::Running || m_underWay || !m_client)
        return;
    const milliseconds gap(static_cast<qint64>(1000.0 / m_settings.perSecond));
    const milliseconds passed(m_sinceSent.isValid() ? m_sinceSent.elapsed() : gap.count());
    if (passed < gap)
        return m_paceTimer.start(gap - passed);
    sendNext();
}

void RetryJob::sendNext()
{
    while (m_next < m_items.size() && m_items.at(m_next).state != ItemState::Queued)
        ++m_next;
    if (m_next < m_items.size())
        send(m_next);
    else
        finishIfDone();
}

/// Before the request goes out it is on the disk that it may have been sent.
void RetryJob::send(qsizetype index)
{
    m_underWay = true;
    if (!m_journal)
        return marked(index, std::nullopt);
    m_journal->run(
        [job = m_job, index](RetryJournal &journal) {
            return journal.note(job, index, RetryProgress::Sending);
        },
        this, [this, index](const std::optional<StoreError> &error) { marked(index, error); });
}

void RetryJob::marked(qsizetype index, const std::optional<StoreError> &error)
{
    if (m_journal) // what stopped it before the first was sent stays said
        m_journalProblem = error;
    const bool isWanted =
        m_state == State::Running && m_items.at(index).state == ItemState::Queued && m_client;
    if (error || !isWanted)
        return unmark(index);
    m_sinceSent.start();
    setItem(index, ItemState::Sending);
    if (m_settings.send)
        m_settings.send(this, [this, index] { request(index); });
    else
        request(index);
}

/// It could not be written down, or was given up or put off meanwhile: it is not sent.
void RetryJob::unmark(qsizetype index)
{
    m_underWay = false;
    if (m_cancelled)
        return finishIfDone();
    if (m_journalProblem)
        return pauseBecause(std::nullopt);
    const bool isQueued = m_items.at(index).state == ItemState::Queued;
    journal(index, isQueued ? RetryProgress::Queued : RetryProgress::NotSent);
    proceed();
}

void RetryJob::request(qsizetype index)
{
    if (!m_client)
        return;
    m_client->retryEvent(this, m_items.at(index).intent.event, RateLimiter::Priority::Background,
                         [this, index](const Result<Done> &result) { answered(index, result); });
}

void RetryJob::answered(qsizetype index, const Result<Done> &result)
{
    m_underWay = false;
    if (!result) {
        refused(index, result.error());
    } else {
        m_retryWorks = true;
        journal(index, RetryProgress::Sent); // unwritten, it counts as perhaps sent
        setItem(index, ItemState::Accepted);
        if (!m_cancelled)
            m_confirmation.watch(m_items.at(index).intent);
    }
    if (!m_underWay)
        m_cancelled ? finishIfDone() : proceed();
}

void RetryJob::refused(qsizetype index, const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::Cancelled) {
        setItem(index, ItemState::Unknown); // the environment was left: nobody will tell
    } else if (error.mayHaveHappened && error.kind != Kind::RedirectRefused) {
        m_items[index].error = error;
        setItem(index, ItemState::Unknown);
        m_cancelled ? endUntold(index) : m_confirmation.watch(m_items.at(index).intent);
    } else if (error.kind == Kind::NotFound) {
        m_retryWorks ? noteGone(index, ItemState::Gone) : lookWhetherGone(index, error);
    } else if (error.kind == Kind::Unsupported) {
        fail(index, error);
        stopAll(error);
    } else if (concernsTheServer(error) && !m_cancelled) {
        sendLater(index, error);
    } else {
        fail(index, error);
    }
}

/// A 404 may mean that the event is gone, or that this environment knows no retry at all.
void RetryJob::lookWhetherGone(qsizetype index, const ApiError &error)
{
    m_underWay = true;
    const ApiMap &map = m_client->map();
    ODataQuery query;
    query.filter(
        ODataFilter::equalsId(map.eventIdFields.front(), m_items.at(index).intent.event.value));
    m_client->events(this, query.top(map.pageSize), RateLimiter::Priority::Background,
                     [this, index, error](const Result<EventPage> &page) {
                         m_underWay = false;
                         looked(index, error, page);
                         m_cancelled ? finishIfDone() : proceed();
                     });
}

void RetryJob::looked(qsizetype index, const ApiError &error, const Result<EventPage> &page)
{
    using Kind = ApiError::Kind;
    const EventId id = m_items.at(index).intent.event;
    if (page) {
        const QList<WebhookEvent> &events = page.value().events;
        if (std::none_of(events.begin(), events.end(),
                         [&](const WebhookEvent &event) { return event.id == id; }))
            return noteGone(index, ItemState::Gone);
    } else if (concernsTheServer(page.error()) && !m_cancelled) {
        return sendLater(index, page.error());
    } else if (page.error().kind != Kind::NotFound && page.error().kind != Kind::Forbidden &&
               page.error().kind != Kind::Unsupported) {
        return fail(index, error); // what the 404 was about remains open
    }
    ApiError unsupported = error;
    unsupported.kind = Kind::Unsupported;
    fail(index, unsupported);
    stopAll(unsupported);
}

void RetryJob::noteGone(qsizetype index, ItemState state)
{
    m_items[index].error.reset();
    journal(index, RetryProgress::Delivered);
    setItem(index, state);
    emit eventGone(m_items.at(index).intent.event);
    noteOutcome(index, false);
}

/// It was not sent: the job pauses with it still to do.
void RetryJob::sendLater(qsizetype index, const std::optional<ApiError> &problem)
{
    journal(index, RetryProgress::Queued);
    setItem(index, ItemState::Queued);
    m_next = std::min(m_next, index);
    pauseBecause(problem);
}

void RetryJob::confirmed(const EventId &id, RetryConfirmation::Outcome outcome,
                         const WebhookEvent &event)
{
    using Outcome = RetryConfirmation::Outcome;
    const qsizetype index = m_indexes.value(id, -1);
    if (index < 0)
        return;
    if (!event.id.isEmpty())
        emit eventSeen(event);
    const bool wasDoubtful = m_doubtful.remove(index);
    if (outcome == Outcome::Gone)
        return noteGone(index, ItemState::Delivered);
    if (outcome == Outcome::TriedAgain) {
        m_items[index].error.reset();
        m_items[index].cause = failureCause(event);
        journal(index, RetryProgress::Failed);
        setItem(index, ItemState::Failed);
        return noteOutcome(index, true);
    }
    if (!wasDoubtful || outcome != Outcome::Unchanged)
        return endUntold(index);
    journal(index, RetryProgress::Queued);
    setItem(index, ItemState::Queued); // nothing has happened to it: it was not sent
    m_next = std::min(m_next, index);
    if (m_state == State::Confirming)
        setState(State::Running);
    proceed();
}

/// Nothing has come of it. Where the server said that it failed, it has.
void RetryJob::endUntold(qsizetype index)
{
    const std::optional<ApiError> error = m_items.at(index).error;
    if (error && error->httpStatus != 0)
        fail(index, *error);
}

void RetryJob::fail(qsizetype index, const ApiError &error)
{
    m_items[index].error = error;
    journal(index, RetryProgress::Failed);
    setItem(index, ItemState::Failed);
    noteOutcome(index, true);
}

void RetryJob::noteOutcome(qsizetype index, bool failedNow)
{
    const WebhookId &webhook = m_items.at(index).intent.webhook;
    Tally &tally = m_tallies[webhook];
    ++tally.settled;
    tally.failed += failedNow ? 1 : 0;
    if (tally.settled >= m_settings.stopFrom && tally.failed > m_settings.stopShare * tally.settled)
        stopWebhook(webhook);
}

void RetryJob::stopWebhook(const WebhookId &id)
{
    if (m_stopped.contains(id))
        return;
    m_stopped.insert(id);
    leaveOut(ItemState::Stopped, &id);
    emit webhookStopped(id);
}

void RetryJob::stopAll(const ApiError &error)
{
    m_problem = error;
    leaveOut(ItemState::Stopped);
}

/// Told at once, however many they are.
void RetryJob::leaveOut(ItemState state, const WebhookId *webhook)
{
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype count = 0;
    for (qsizetype i = m_next; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (item.state != ItemState::Queued || (webhook && item.intent.webhook != *webhook))
            continue;
        countItem(i, state);
        first = first < 0 ? i : first;
        last = i;
        ++count;
    }
    if (count > 0)
        emit itemsLeftOut(first, last, count);
}

void RetryJob::countItem(qsizetype index, ItemState state)
{
    Item &item = m_items[index];
    --m_counts.at(static_cast<size_t>(item.state));
    ++m_counts.at(static_cast<size_t>(state));
    item.state = state;
}

void RetryJob::setItem(qsizetype index, ItemState state)
{
    countItem(index, state);
    emit itemChanged(index);
}

void RetryJob::journal(qsizetype index, RetryProgress progress)
{
    if (!m_journal)
        return;
    m_journal->run([job = m_job, index,
                    progress](RetryJournal &journal) { return journal.note(job, index, progress); },
                   this,
                   [this](const std::optional<StoreError> &error) { setJournalProblem(error); });
}

void RetryJob::setJournalProblem(const std::optional<StoreError> &problem)
{
    if (m_journalProblem == problem)
        return;
    m_journalProblem = problem;
    emit stateChanged();
}

void RetryJob::pauseBecause(const std::optional<ApiError> &problem)
{
    m_problem = problem;
    if (m_state == State::Running)
        setState(State::Paused);
    else
        emit stateChanged();
}

void RetryJob::setState(State state)
{
    m_state = state;
    m_graceTimer.stop();
    m_tickTimer.stop();
    m_paceTimer.stop();
    emit stateChanged();
}

void RetryJob::finishIfDone()
{
    if (m_state != State::Running && m_state != State::Confirming)
        return;
    if (m_planning || m_underWay || m_ending || count(ItemState::Queued) > 0)
        return;
    if (!m_confirmation.isIdle()) {
        if (m_state != State::Confirming)
            setState(State::Confirming);
        return;
    }
    if (!m_journal || m_job == 0)
        return end(m_journalProblem);
    m_ending = true;
    m_journal->run([job = m_job, now = QDateTime::currentDateTimeUtc()](
                       RetryJournal &journal) { return journal.finish(job, now); },
                   this, [this](const std::optional<StoreError> &error) { end(error); });
}

void RetryJob::end(const std::optional<StoreError> &problem)
{
    m_journalProblem = problem;
    qCInfo(logSession) << "a retry ended:" << count(ItemState::Delivered) << "delivered,"
                       << count(ItemState::Failed) << "failed," << m_items.size() << "in all";
    setState(State::Finished);
    emit finished();
}

} // namespace hookdesk
