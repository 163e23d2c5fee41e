// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/eventlog.h"

#include "app/session/log.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

using std::chrono::milliseconds;

/// What the window takes in at once: below what a person feels, above what makes it flicker.
constexpr qsizetype intakeSize = 2000;
constexpr milliseconds intakePause{40};

} // namespace

EventLog::EventLog(TribeClient &client, Settings settings, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_settings(settings)
    , m_recovery(client.pace().recoveryPauses)
{
    m_settings.interval = allowed(m_settings.interval);
    m_intakeTimer.setSingleShot(true);
    m_refreshTimer.setSingleShot(true);
    connect(&m_intakeTimer, &QTimer::timeout, this, &EventLog::takeIn);
    connect(&m_refreshTimer, &QTimer::timeout, this, &EventLog::recover);
    connect(&m_recovery, &RecoveryTimer::due, this, &EventLog::recover);
}

void EventLog::setInterval(milliseconds interval)
{
    m_settings.interval = allowed(interval);
    if (m_state.loading)
        return;
    schedule();
    emit stateChanged();
}

milliseconds EventLog::allowed(milliseconds interval) const
{
    return interval.count() <= 0 ? milliseconds{0}
                                 : std::max(interval, m_settings.shortestInterval);
}

void EventLog::refresh()
{
    if (m_state.loading)
        return;
    m_state.nextTryAt = {};
    if (m_client)
        m_client->endLongHold();
    start(Scope::Whole);
}

void EventLog::refreshInBackground()
{
    if (m_state.loading)
        return;
    const bool wholeIsDue =
        !m_wholeAt.isValid() ||
        m_wholeAt.msecsTo(QDateTime::currentDateTimeUtc()) >= m_settings.wholeEvery.count();
    start(wholeIsDue ? Scope::Whole : Scope::Recent);
}

void EventLog::recover()
{
    if (m_state.nextTryAt.isValid())
        m_state.nextTryAt = QDateTime::currentDateTimeUtc();
    refreshInBackground();
}

void EventLog::start(Scope scope)
{
    if (!m_client) // the environment was left
        return;
    m_scope = scope;
    m_refreshTimer.stop();
    m_recovery.stop();
    m_listingEnded = false;
    m_goneMeanwhile.clear();
    m_state.loading = true;
    m_state.nextRefreshAt = {};
    EventListingJob::Request request;
    request.maximum = m_settings.maximum;
    if (scope == Scope::Recent) {
        request.priority = RateLimiter::Priority::Background;
        request.isNews = [this](const WebhookEvent &event) { return m_store.isNews(event); };
    }
    m_listing = new EventListingJob(*m_client, std::move(request), this);
    connect(m_listing, &EventListingJob::pageRead, this, &EventLog::takePage);
    connect(m_listing, &EventListingJob::finished, this, &EventLog::listingEnded);
    emit stateChanged();
}

void EventLog::cancel()
{
    if (!m_state.loading)
        return;
    delete std::exchange(m_listing, nullptr);
    m_intake.clear();
    m_intakeTimer.stop();
    m_state.loading = false;
    schedule(); // without another try, as nobody wants it any more
    emit stateChanged();
}

void EventLog::fetch(const EventQuery &query)
{
    if (!m_client)
        return;
    if (m_fetching) { // not deleted at once: this may be called while it hands over a page
        m_fetching->disconnect();
        m_fetching->deleteLater();
    }
    EventListingJob::Request request;
    request.query = query;
    request.maximum = m_client->map().pageSize;
    m_fetching = new EventListingJob(*m_client, std::move(request), this);
    connect(m_fetching, &EventListingJob::pageRead, &m_store, &EventStore::merge);
    connect(m_fetching, &EventListingJob::finished, this, [this] {
        std::exchange(m_fetching, nullptr)->deleteLater(); // the whole reading reports what fails
    });
}

void EventLog::noteGone(const QSet<EventId> &ids)
{
    m_goneMeanwhile += ids;
    m_store.remove(ids);
}

void EventLog::takePage(const QList<WebhookEvent> &events)
{
    m_intake += events;
    m_state.total = m_listing->total();
    if (!m_intakeTimer.isActive())
        m_intakeTimer.start(m_store.size() == 0 ? milliseconds{0} : intakePause);
}

void EventLog::takeIn()
{
    QList<WebhookEvent> portion = m_intake.mid(0, intakeSize);
    m_intake.remove(0, portion.size());
    portion.removeIf([this](const WebhookEvent &e) { return m_goneMeanwhile.contains(e.id); });
    m_store.merge(portion);
    emit stateChanged();
    if (!m_state.loading) // a receiver cancelled it
        return;
    if (!m_intake.isEmpty())
        m_intakeTimer.start(intakePause);
    else if (m_listingEnded)
        finishLoading();
}

void EventLog::listingEnded()
{
    m_listingEnded = true;
    if (!m_intakeTimer.isActive())
        finishLoading();
}

void EventLog::finishLoading()
{
    m_state.loading = false;
    m_state.error = m_listing->error();
    m_state.absent = m_listing->isAbsent();
    noteProblems();
    m_state.shortfall = m_listing->shortfall();
    if (!m_state.error) {
        dropWhatIsGone();
        m_state.finishedAt = QDateTime::currentDateTimeUtc();
        m_state.capped = m_scope == Scope::Whole ? m_listing->isCapped() : m_state.capped;
    }
    if (m_scope == Scope::Whole)
        m_state.whole = m_listing->isComplete();
    if (m_listing->isComplete()) {
        m_state.whole = true;
        m_state.everComplete = true;
        m_wholeAt = QDateTime::currentDateTimeUtc();
    }
    std::exchange(m_listing, nullptr)->deleteLater();
    m_recovery.note(m_state.absent ? std::nullopt : m_state.error);
    schedule();
    qCInfo(logSession) << m_store.size() << "events are known;" << m_state.problems.size()
                       << "records could not be read";
    emit stateChanged();
    if (!m_state.error)
        emit refreshed();
}

/// A look at the newest does not know of older events that could not be read.
void EventLog::noteProblems()
{
    const QStringList &problems = m_listing->problems();
    const bool knowsAll = m_scope == Scope::Whole || m_listing->isComplete();
    if (knowsAll || problems.size() > m_state.problems.size())
        m_state.problems = problems;
}

/// What was within reach of the reading and was not in it has left the log. Where events may have
/// slipped past, they have to be missed twice.
void EventLog::dropWhatIsGone()
{
    const QDateTime back = m_listing->readBackTo();
    const bool whole = m_listing->isComplete() || m_listing->isCapped();
    if (!whole && !back.isValid())
        return;
    const QSet<EventId> missed = m_store.idsWhere([&](const WebhookEvent &event) {
        const bool withinReach = whole || event.createdAt > back;
        return withinReach && !m_listing->seen().contains(event.id);
    });
    const bool sure = !m_listing->mayHaveGaps();
    m_store.remove(sure ? missed : missed & m_missedOnce);
    m_missedOnce = sure ? QSet<EventId>() : missed;
}

void EventLog::schedule()
{
    m_refreshTimer.stop();
    m_state.nextRefreshAt = {};
    m_state.nextTryAt = m_recovery.dueAt();
    const bool mayLock = m_state.error && m_state.error->isRefusedByProxy();
    if (m_settings.interval.count() <= 0 || m_state.absent || mayLock)
        return;
    if (m_state.nextTryAt.isValid() && m_state.error && m_state.error->retryAfter)
        return; // the server wants to be left alone until then
    m_refreshTimer.start(m_settings.interval);
    m_state.nextRefreshAt = QDateTime::currentDateTimeUtc().addMSecs(m_settings.interval.count());
    if (m_state.nextTryAt.isValid())
        m_state.nextTryAt = std::min(m_state.nextTryAt, m_state.nextRefreshAt);
}

} // namespace hookdesk
