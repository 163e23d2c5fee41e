// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurewatch.h"

#include <algorithm>

namespace hookdesk {

namespace {

using std::chrono::milliseconds;

/// Twice the window, so that nothing that counts is missing when clocks differ.
constexpr std::chrono::hours remembered{48};
/// Readings of the log that are no further apart leave nothing of note unseen.
constexpr milliseconds longestBlink{5 * 60'000};

qint64 countOf(milliseconds duration)
{
    return duration.count();
}

} // namespace

FailureWatch::FailureWatch(EventLog &log, Settings settings, Describe describe,
                           ClockOffset clockOffset, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_settings(std::move(settings))
    , m_describe(std::move(describe))
    , m_clockOffset(std::move(clockOffset))
{
    connect(&log.events(), &EventStore::upserted, this, &FailureWatch::observe);
    connect(&log.events(), &EventStore::removed, this, &FailureWatch::noteGone);
    connect(&log, &EventLog::refreshed, this, &FailureWatch::noteRefreshed);
    connect(&m_minute, &QTimer::timeout, this, [this] { emit budgetsChanged({}); });
    connect(&m_pruneTimer, &QTimer::timeout, this, &FailureWatch::prune);
    m_minute.start(std::chrono::minutes{1});
    m_pruneTimer.start(std::chrono::hours{1});
    if (m_settings.archivePath.isEmpty())
        return;
    m_recorder = std::make_unique<EventRecorder>(m_settings.archivePath);
    loadKnown();
    prune();
}

FailureWatch::~FailureWatch() = default;

QDateTime FailureWatch::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset().count());
}

FailureBudget FailureWatch::budget(const WebhookId &id) const
{
    return failureBudget(m_histories.value(id).values(), m_watched, serverNow(), m_settings.rules);
}

QList<FailuresOfAnHour> FailureWatch::byHour() const
{
    QList<FailureHistory> all;
    for (const QHash<EventId, FailureHistory> &histories : m_histories)
        all += histories.values();
    return failuresByHour(all, serverNow());
}

void FailureWatch::setRules(const BudgetRules &rules)
{
    m_settings.rules = rules;
    emit budgetsChanged({});
}

void FailureWatch::setKeeping(bool keepEvents, const ArchiveLimits &limits)
{
    m_settings.keepEvents = keepEvents;
    m_settings.limits = limits;
    prune();
    emit keepingChanged();
}

/// What was seen before the program was started. By this machine's clock: the server has not told
/// its own yet.
void FailureWatch::loadKnown()
{
    struct Known
    {
        QList<FailureHistory> histories;
        QList<WatchSpan> watched;
    };
    const QDateTime since = QDateTime::currentDateTimeUtc().addMSecs(-countOf(remembered));
    const auto load = [since](EventArchive &archive) {
        StoreResult<QList<FailureHistory>> histories = archive.failuresSince(since);
        StoreResult<QList<WatchSpan>> watched = archive.watchedSince(since);
        return StoreResult<Known>{{histories.value, watched.value}, histories.error};
    };
    m_recorder->read<Known>(this, load, [this](const StoreResult<Known> &known) {
        for (const FailureHistory &history : known.value.histories)
            (void)takeIn(history);
        m_watched = known.value.watched + m_watched;
        emit budgetsChanged({});
    });
}

/// True when it tells something new.
bool FailureWatch::takeIn(const FailureHistory &history)
{
    QHash<EventId, FailureHistory> &histories = m_histories[history.webhookId];
    const auto known = histories.find(history.eventId);
    if (known == histories.end()) {
        histories.insert(history.eventId, history);
        return true;
    }
    const FailureHistory both = merged(*known, history);
    if (both == *known)
        return false;
    *known = both;
    return true;
}

std::optional<FailureHistory> FailureWatch::learn(const WebhookEvent &event)
{
    const std::optional<FailureHistory> seen = failureHistory(event, serverNow());
    if (!seen || !takeIn(*seen))
        return std::nullopt;
    return m_histories.value(seen->webhookId).value(seen->eventId);
}

void FailureWatch::observe(const QList<WebhookEventPtr> &events)
{
    QList<FailureHistory> learnt;
    QSet<WebhookId> changed;
    for (const WebhookEventPtr &event : events) {
        if (const std::optional<FailureHistory> history = learn(*event)) {
            learnt += *history;
            changed.insert(history->webhookId);
        }
    }
    if (m_recorder && !learnt.isEmpty())
        m_recorder->add([learnt](EventArchive &archive) { return archive.recordFailures(learnt); });
    keep(events);
    if (!changed.isEmpty())
        emit budgetsChanged(changed);
}

void FailureWatch::keep(const QList<WebhookEventPtr> &events)
{
    if (!m_recorder || !m_settings.keepEvents)
        return;
    QList<EventSighting> sightings;
    for (const WebhookEventPtr &event : events) {
        const Description description = m_describe(event->webhookId);
        sightings.append({event, description.name, description.endpoint});
    }
    m_recorder->add([sightings, now = QDateTime::currentDateTimeUtc()](EventArchive &archive) {
        return archive.record(sightings, now);
    });
}

/// The log is often there before the list of webhooks, which takes many pages.
void FailureWatch::noteWebhooks(const QList<WebhookPtr> &webhooks)
{
    if (!m_recorder)
        return;
    QList<WebhookNaming> names;
    names.reserve(webhooks.size());
    for (const WebhookPtr &webhook : webhooks)
        names.append({webhook->id, webhook->name, webhook->endpoint});
    m_recorder->add([names](EventArchive &archive) { return archive.noteNames(names); });
}

void FailureWatch::noteGone(const QList<EventId> &ids)
{
    if (!m_recorder)
        return;
    m_recorder->add([ids, now = QDateTime::currentDateTimeUtc()](EventArchive &archive) {
        return archive.noteGone(ids, now);
    });
}

/// The log was read just now, by the server's clock.
void FailureWatch::noteRefreshed()
{
    const QDateTime now = serverNow();
    const bool goesOn = !m_watched.isEmpty() && m_watched.last().to <= now &&
                        m_watched.last().to.msecsTo(now) <= countOf(longestBlink);
    if (goesOn)
        m_watched.last().to = now;
    else
        m_watched.append({now, now});
    emit budgetsChanged({});
    if (!m_recorder)
        return;
    m_recorder->add(
        [span = m_watched.last()](EventArchive &archive) { return archive.noteWatched(span); });
    if (!m_log.state().hasEverything() || m_comparedWithLog)
        return;
    m_comparedWithLog = true;
    const QSet<EventId> present =
        m_log.events().idsWhere([](const WebhookEvent &) { return true; });
    m_recorder->add([present, at = QDateTime::currentDateTimeUtc()](EventArchive &archive) {
        return archive.notePresent(present, at);
    });
}

void FailureWatch::prune()
{
    const QDateTime oldest = serverNow().addMSecs(-countOf(remembered));
    for (QHash<EventId, FailureHistory> &histories : m_histories) {
        histories.removeIf([&](const auto &entry) {
            const FailureHistory &history = entry.value();
            return std::max(history.first, history.moments.value(history.moments.size() - 1,
                                                                 history.first)) < oldest;
        });
    }
    m_histories.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    m_watched.removeIf([&](const WatchSpan &span) { return span.to < oldest; });
    if (!m_recorder)
        return;
    m_recorder->add([limits = m_settings.limits, now = QDateTime::currentDateTimeUtc()](
                        EventArchive &archive) { return archive.prune(limits, now).error; });
}

} // namespace hookdesk
