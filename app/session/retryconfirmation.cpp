// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/retryconfirmation.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// A retry was attempted since it was decided on. The count may begin anew with a manual retry.
bool wasTriedSince(const RetryIntent &intent, const WebhookEvent &event)
{
    const bool later = event.lastAttempt.isValid() &&
                       (!intent.lastAttempt.isValid() || event.lastAttempt > intent.lastAttempt);
    return later ||
           (event.attemptCount && intent.attempts && *event.attemptCount > *intent.attempts);
}

} // namespace

RetryConfirmation::RetryConfirmation(TribeClient &client, Timing timing, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_timing(timing)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryConfirmation::look);
}

void RetryConfirmation::watch(const RetryIntent &intent)
{
    if (!m_ids.contains(intent.event)) {
        m_ids.insert(intent.event);
        m_watched.append({intent, QDeadlineTimer(m_timing.atMost)});
    }
    goOn();
}

void RetryConfirmation::stop()
{
    m_watched.clear();
    m_ids.clear();
    m_timer.stop();
}

void RetryConfirmation::goOn()
{
    if (!m_asking && !m_watched.isEmpty() && !m_timer.isActive())
        m_timer.start(m_watched.size() > m_perQuestion ? m_timing.every / 4 : m_timing.every);
}

void RetryConfirmation::look()
{
    if (!m_client)
        return;
    const ApiMap &map = m_client->map();
    QList<EventId> asked;
    ODataFilter filter;
    for (const Watched &watched : std::as_const(m_watched).mid(0, m_perQuestion)) {
        asked += watched.intent.event;
        filter =
            filter || ODataFilter::equalsId(map.eventIdFields.front(), watched.intent.event.value);
    }
    if (asked.isEmpty())
        return;
    m_asking = true;
    m_client->events(this, ODataQuery().filter(filter).top(map.pageSize),
                     RateLimiter::Priority::Background,
                     [this, asked](const Result<EventPage> &page) { answered(asked, page); });
}

void RetryConfirmation::answered(const QList<EventId> &asked, const Result<EventPage> &result)
{
    m_asking = false;
    if (!m_client)
        return;
    if (result)
        judge(asked, result.value());
    else
        refused(result.error());
    goOn();
}

void RetryConfirmation::refused(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool mayPass = error.kind == Kind::Network || error.kind == Kind::Timeout ||
                         error.kind == Kind::RateLimited || error.kind == Kind::Server;
    if (error.kind == Kind::TooLarge || error.kind == Kind::Rejected) {
        if (m_perQuestion == 1)
            return settleAllUntold();
        m_perQuestion = 1;
    } else if (!mayPass || (!m_watched.isEmpty() && m_watched.constFirst().until.hasExpired())) {
        settleAllUntold();
    }
}

void RetryConfirmation::judge(const QList<EventId> &asked, const EventPage &page)
{
    const bool filtered =
        std::all_of(page.events.begin(), page.events.end(),
                    [&](const WebhookEvent &event) { return asked.contains(event.id); });
    const bool whole = page.recordCount < m_client->map().pageSize && !page.hasNextLink;
    for (const WebhookEvent &event : page.events)
        judgePresent(event);
    for (const EventId &id : asked) {
        const bool present = std::any_of(page.events.begin(), page.events.end(),
                                         [&](const WebhookEvent &event) { return event.id == id; });
        if (!present) // that a server which ignores filters did not list it says nothing
            settle(id, filtered || whole ? Outcome::Gone : Outcome::Untold);
    }
}

void RetryConfirmation::judgePresent(const WebhookEvent &event)
{
    const qsizetype index = indexOf(event.id);
    if (index < 0)
        return;
    const Watched watched = m_watched.at(index);
    if (wasTriedSince(watched.intent, event))
        return settle(event.id, Outcome::TriedAgain, event);
    if (watched.until.hasExpired())
        return settle(event.id, Outcome::Unchanged, event);
    m_watched.move(index, m_watched.size() - 1); // others have their turn
}

void RetryConfirmation::settle(const EventId &id, Outcome outcome, const WebhookEvent &event)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_watched.removeAt(index);
    m_ids.remove(id);
    emit settled(id, outcome, event);
    if (m_watched.isEmpty())
        emit idle();
}

void RetryConfirmation::settleAllUntold()
{
    const QList<Watched> all = m_watched;
    for (const Watched &watched : all)
        settle(watched.intent.event, Outcome::Untold);
}

qsizetype RetryConfirmation::indexOf(const EventId &id) const
{
    const auto found =
        std::find_if(m_watched.begin(), m_watched.end(),
                     [&](const Watched &watched) { return watched.intent.event == id; });
    return found == m_watched.end() ? -1 : found - m_watched.begin();
}

} // namespace hookdesk
