// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventretries.h"

#include "app/session/session.h"
#include "ui/common/prompt.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <utility>

namespace hookdesk {

EventRetries::EventRetries(Session &session, Prompt &prompt, Label label, IsSearching isSearching,
                           QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_prompt(prompt)
    , m_label(std::move(label))
    , m_isSearching(std::move(isSearching))
    , m_page(page)
{
    // Queued: the log has not ended its own work when it tells.
    connect(&session.eventLog(), &EventLog::stateChanged, this, &EventRetries::lookAgain,
            Qt::QueuedConnection);
}

void EventRetries::retry(const QList<EventId> &ids, bool ask)
{
    if (ids.isEmpty())
        return;
    if (ask)
        this->ask(ids, {}, {});
    else
        m_session.retry(ids);
}

void EventRetries::retryAll(const Choose &choose)
{
    const LogExtent now = extent();
    const QList<EventId> ids = choose();
    if (!ids.isEmpty())
        ask(ids, now, choose);
    else if (now.isGrowing())
        wait(choose);
}

void EventRetries::stopWaiting()
{
    if (!isWaiting())
        return;
    m_choose = {};
    emit waitingChanged();
}

void EventRetries::wait(const Choose &choose)
{
    m_choose = choose;
    emit waitingChanged();
    lookAgain(); // it may have ended while the question was open
}

void EventRetries::lookAgain()
{
    if (!isWaiting() || extent().isGrowing())
        return;
    const Choose choose = std::exchange(m_choose, {});
    emit waitingChanged();
    const QList<EventId> ids = choose();
    if (ids.isEmpty())
        emit told(tr("All events are loaded. None matches."));
    else
        ask(ids, extent(), choose);
}

LogExtent EventRetries::extent() const
{
    const EventLogState &state = m_session.eventLog().state();
    LogExtent extent;
    extent.loaded = m_session.events().size();
    extent.total = state.total;
    if (!state.whole)
        extent.kind = state.loading ? LogExtent::Kind::Loading : LogExtent::Kind::CutOff;
    else if (m_isSearching())
        extent.kind = LogExtent::Kind::Searching;
    else if (state.capped)
        extent.kind = LogExtent::Kind::Newest;
    return extent;
}

QList<RetrySubject> EventRetries::subjects(const QList<WebhookEventPtr> &events) const
{
    QMap<QString, RetrySubject> subjects;
    for (const WebhookEventPtr &event : events) {
        RetrySubject &subject = subjects[event->webhookId.value];
        if (subject.events++ > 0)
            continue;
        const WebhookPtr webhook = m_session.webhooks().find(event->webhookId);
        subject.webhook = m_label(event->webhookId);
        subject.deactivated = webhook && webhook->status() == WebhookStatus::Deactivated;
    }
    return subjects.values();
}

void EventRetries::ask(const QList<EventId> &ids, const LogExtent &extent, const Choose &choose)
{
    QList<WebhookEventPtr> events;
    events.reserve(ids.size());
    for (const EventId &id : ids) {
        if (const WebhookEventPtr event = m_session.events().find(id))
            events.append(event);
    }
    Confirmation question = retryQuestion(m_session.environment(), subjects(events), extent);
    if (extent.isGrowing()) {
        question.otherText = tr("&Wait for all events");
        question.other = [this, choose] { wait(choose); };
    }
    m_prompt.ask(m_page, question, [this, events](bool yes) {
        if (yes)
            send(events);
    });
}

void EventRetries::send(const QList<WebhookEventPtr> &confirmed)
{
    QList<EventId> ids;
    ids.reserve(confirmed.size());
    int changed = 0;
    for (const WebhookEventPtr &event : confirmed) {
        const WebhookEventPtr now = m_session.events().find(event->id);
        if (!now)
            continue;
        ids.append(event->id);
        changed += now != event && *now != *event ? 1 : 0;
    }
    m_session.retry(ids);
    QStringList lines;
    if (const auto gone = static_cast<int>(confirmed.size() - ids.size()); gone > 0)
        lines += tr("%n event(s) no longer in the log, not retried.", nullptr, gone);
    if (changed > 0)
        lines += tr("%n event(s) changed meanwhile and will be retried.", nullptr, changed);
    if (!lines.isEmpty())
        emit told(lines.join(QLatin1Char('\n')));
}

} // namespace hookdesk
