// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliveryengine.h"

#include "app/domain/environment.h"
#include "app/sandbox/reachedtime.h"

#include <QNetworkProxy>

#include <algorithm>

namespace hookdesk::sandbox {

namespace {

/// As many as Qt opens connections to one host: none waits inside Qt while its time runs.
constexpr int mostUnderWay = 6;
constexpr std::chrono::milliseconds longestSleep = std::chrono::hours(1);
constexpr qint64 secondsADay = 24 * 3600;

void report(const Problem &problem)
{
    qWarning("%s", qUtf8Printable(problem.message));
}

} // namespace

DeliveryEngine::DeliveryEngine(const QSqlDatabase &connection, const SandboxClock &clock,
                               const DeliverySettings &settings)
    : m_connection(connection)
    , m_webhooks(connection)
    , m_events(connection)
    , m_failures(connection)
    , m_clock(clock)
    , m_settings(settings)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryEngine::deliverDue);
}

DeliveryEngine::~DeliveryEngine()
{
    // Before the network manager, which is a member and would go before the children.
    qDeleteAll(findChildren<Delivery *>(Qt::FindDirectChildrenOnly));
}

void DeliveryEngine::start(const QUrl &builtIn)
{
    m_builtIn = builtIn;
    wake();
}

void DeliveryEngine::wake()
{
    if (!m_builtIn.isEmpty())
        m_timer.start(0);
}

void DeliveryEngine::deliverDue()
{
    const int underWay = static_cast<int>(m_underWay.size());
    if (underWay >= mostUnderWay)
        return; // the next end looks again
    // One moment for both questions: what falls due between two would be in neither answer.
    const QString now = dateText(m_clock.now());
    // Those under way are still due in the log.
    const auto found = m_events.due(now, mostUnderWay + underWay);
    if (const Problem *problem = problemOf(found))
        return report(*problem);
    for (const StoredEvent &event : std::get<QList<StoredEvent>>(found)) {
        if (m_underWay.size() < mostUnderWay && !m_underWay.contains(event.id))
            send(event);
    }
    sleepUntilNextAfter(now);
}

void DeliveryEngine::sleepUntilNextAfter(const QString &now)
{
    const Outcome<QString> next = m_events.nextDue(now);
    if (const Problem *problem = problemOf(next))
        return report(*problem);
    const QDateTime then = dateFrom(std::get<QString>(next));
    if (then.isValid())
        m_timer.start(std::min(m_clock.realTimeUntil(then), longestSleep));
}

void DeliveryEngine::send(const StoredEvent &event)
{
    const auto found = m_webhooks.find(event.webhookId);
    if (const Problem *problem = problemOf(found))
        return report(*problem);
    const std::optional<StoredWebhook> &webhook = std::get<std::optional<StoredWebhook>>(found);
    if (!webhook)
        return;
    auto *delivery = new Delivery(m_network, *webhook, event, targetOf(*webhook), m_settings, this);
    m_underWay.insert(event.id, delivery);
    connect(delivery, &Delivery::ended, this,
            [this, id = event.id](const AttemptResult &result) { end(id, result); });
}

QUrl DeliveryEngine::targetOf(const StoredWebhook &webhook) const
{
    const QUrl endpoint(webhook.url);
    if (isLoopback(endpoint))
        return endpoint;
    QUrl target = m_builtIn;
    target.setPath(m_builtIn.path() + QLatin1Char('/') + webhook.id);
    return target;
}

void DeliveryEngine::end(const QString &eventId, const AttemptResult &result)
{
    m_underWay.take(eventId)->deleteLater();
    const std::optional<Problem> problem =
        inTransaction(m_connection, [&] { return record(eventId, result); });
    if (problem)
        report(*problem);
    wake();
}

std::optional<Problem> DeliveryEngine::record(const QString &eventId, const AttemptResult &result)
{
    const auto found = m_events.find(eventId);
    if (const Problem *problem = problemOf(found))
        return *problem;
    const std::optional<StoredEvent> &event = std::get<std::optional<StoredEvent>>(found);
    if (!event)
        return std::nullopt; // its webhook was deleted meanwhile
    if (std::optional<Problem> problem = storeReachedTime(m_connection, m_clock))
        return problem;
    return result.error.isEmpty() ? m_events.remove(eventId) : recordFailure(*event, result);
}

std::optional<Problem> DeliveryEngine::recordFailure(StoredEvent event, const AttemptResult &result)
{
    const QDateTime now = m_clock.now();
    event.attemptCount += 1;
    event.lastAttemptDate = dateText(now);
    event.responseStatus = result.status;
    event.errorMessage = result.error;
    event.failed = event.attemptCount > m_settings.retryIntervals.size();
    event.nextAttemptDate.clear();
    if (!event.failed) {
        const std::chrono::seconds wait = m_settings.retryIntervals.at(event.attemptCount - 1);
        event.nextAttemptDate = dateText(now.addSecs(wait.count()));
    }
    if (std::optional<Problem> problem = m_events.update(event))
        return problem;
    return countFailure(event);
}

std::optional<Problem> DeliveryEngine::countFailure(const StoredEvent &event)
{
    const QString dayAgo = dateText(dateFrom(event.lastAttemptDate).addSecs(-secondsADay));
    if (std::optional<Problem> problem = m_failures.forget(event.webhookId, dayAgo))
        return problem;
    if (std::optional<Problem> problem = m_failures.insertAll(
            {{event.webhookId, event.id, event.lastAttemptDate, event.failed}}))
        return problem;
    const auto found = m_webhooks.find(event.webhookId);
    if (const Problem *problem = problemOf(found))
        return *problem;
    const QString since = std::get<std::optional<StoredWebhook>>(found)->countingSince;
    const Outcome<int> failures =
        m_failures.count(event.webhookId, std::max(since, dayAgo), m_settings.failureCount);
    if (const Problem *problem = problemOf(failures))
        return *problem;
    if (std::get<int>(failures) < failuresToDeactivate)
        return std::nullopt;
    const Outcome<bool> done = m_webhooks.deactivate(event.webhookId);
    return problemOf(done) ? std::optional(*problemOf(done)) : std::nullopt;
}

std::optional<Problem> DeliveryEngine::retry(const QString &eventId)
{
    const auto found = m_events.find(eventId);
    if (const Problem *problem = problemOf(found))
        return *problem;
    std::optional<StoredEvent> event = std::get<std::optional<StoredEvent>>(found);
    if (!event)
        return Problem{404, QStringLiteral("Event %1 does not exist").arg(eventId.left(60)), {}};
    if (m_underWay.contains(event->id))
        return Problem{409, QStringLiteral("Event %1 is being sent").arg(event->id), {}};
    const auto owner = m_webhooks.find(event->webhookId);
    if (const Problem *problem = problemOf(owner))
        return *problem;
    if (std::get<std::optional<StoredWebhook>>(owner)->deactivated)
        return Problem{409, QStringLiteral("Webhook %1 is deactivated").arg(event->webhookId), {}};
    event->failed = false;
    event->nextAttemptDate = dateText(m_clock.now());
    wake();
    return m_events.update(*event);
}

} // namespace hookdesk::sandbox
