// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventseed.h"

#include "app/sandbox/deliverysettings.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/seedguid.h"

#include <QHash>

#include <array>
#include <numeric>

namespace hookdesk::sandbox {

namespace {

struct Cause
{
    int status; ///< 0: no answer.
    const char *message;
    const char *answer; ///< Of the built-in endpoint, to go on like that.
};

constexpr std::array<Cause, 7> causes{{
    {500, "HTTP 500 Internal Server Error", "500"},
    {401, "HTTP 401 Unauthorized", "401"},
    {503, "HTTP 503 Service Unavailable", "503"},
    {0, "No answer within 10 s", "slow"},
    {404, "HTTP 404 Not Found", "404"},
    {0, "Connection closed without an answer", "drop"},
    {403, "HTTP 403 Forbidden", "403"},
}};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

class LogSeeder
{
public:
    LogSeeder(quint32 seed, const QList<CompanyRecord> &records, const QDateTime &now)
        : m_random(seed)
        , m_maker(m_random)
        , m_now(now)
    {
        for (const CompanyRecord &record : records)
            m_recordsByType[record.entityType].append(record);
        const QList<std::chrono::seconds> intervals = DeliverySettings().retryIntervals;
        m_tries = std::accumulate(intervals.begin(), intervals.end(), std::chrono::seconds(0));
    }

    SeededLog run(QList<StoredWebhook> &webhooks, std::optional<int> count)
    {
        seedActive(webhooks);
        seedDeactivated(webhooks);
        if (count) {
            m_log.events.resize(std::min<qsizetype>(*count, m_log.events.size()));
            while (!webhooks.isEmpty() && m_log.events.size() < *count)
                seedOld(webhooks);
        }
        recordFailures();
        return std::move(m_log);
    }

private:
    void seedActive(QList<StoredWebhook> &webhooks)
    {
        // failed, pending, and which cause; the last three endpoints are well again
        struct Plan
        {
            int failed;
            int pending;
            std::size_t cause;
            bool mended;
        };
        constexpr std::array<Plan, 7> plans{{{72, 3, 0, false},
                                             {63, 2, 1, false},
                                             {0, 6, 2, false},
                                             {0, 4, 5, false},
                                             {11, 0, 3, true},
                                             {4, 0, 0, true},
                                             {2, 0, 2, true}}};
        auto plan = plans.begin();
        for (StoredWebhook &webhook : webhooks) {
            if (webhook.deactivated || plan == plans.end())
                continue;
            for (int i = 0; i < plan->failed; ++i)
                addFailed(webhook, plan->cause, m_now.addSecs(-m_random.bounded(23 * hour)));
            for (int i = 0; i < plan->pending; ++i)
                addPending(webhook, plan->cause);
            if (!plan->mended)
                webhook.endpointAnswer = QLatin1String(causes.at(plan->cause).answer);
            ++plan;
        }
    }

    void seedDeactivated(QList<StoredWebhook> &webhooks)
    {
        constexpr std::size_t most = 6;
        std::size_t done = 0;
        for (StoredWebhook &webhook : webhooks) {
            if (!webhook.deactivated || done == most)
                continue;
            const std::size_t cause = (done + 4) % causes.size();
            const QDateTime end = m_now.addSecs(-static_cast<qint64>(2 * done + 1) * day);
            const int count = m_random.bounded(failuresToDeactivate, failuresToDeactivate + 25);
            for (int i = 0; i < count; ++i)
                addFailed(webhook, cause, end.addSecs(-m_random.bounded(day)));
            webhook.endpointAnswer = QLatin1String(causes.at(cause).answer);
            ++done;
        }
    }

    void seedOld(const QList<StoredWebhook> &webhooks)
    {
        const StoredWebhook &webhook =
            webhooks.at(m_random.bounded(static_cast<int>(webhooks.size())));
        const auto cause = static_cast<std::size_t>(m_random.bounded(int(causes.size())));
        addFailed(webhook, cause, m_now.addSecs(-day - m_random.bounded(29 * day)));
    }

    void addFailed(const StoredWebhook &webhook, std::size_t cause, const QDateTime &last)
    {
        StoredEvent event = attempted(webhook, cause, last, last.addSecs(-m_tries.count() - 1));
        event.failed = true;
        event.attemptCount = static_cast<int>(DeliverySettings().retryIntervals.size()) + 1;
        m_log.events.append(event);
    }

    void addPending(const StoredWebhook &webhook, std::size_t cause)
    {
        const int attempts = m_random.bounded(1, 4);
        const QDateTime last = m_now.addSecs(-m_random.bounded(hour / 2));
        StoredEvent event = attempted(webhook, cause, last, last.addSecs(-attempts * hour / 8));
        event.attemptCount = attempts;
        event.nextAttemptDate = dateText(m_now.addSecs(m_random.bounded(60, hour)));
        m_log.events.append(event);
    }

    StoredEvent attempted(const StoredWebhook &webhook, std::size_t cause, const QDateTime &last,
                          const QDateTime &created)
    {
        const int status = causes.at(cause).status;
        const Mutation mutation = someMutation(webhook.entityType);
        return {.id = randomGuid(m_random),
                .webhookId = webhook.id,
                .name = mutationName(mutation.kind, mutation.entityType),
                .entityType = webhook.entityType,
                .creationDate = dateText(created.addMSecs(-m_random.bounded(1000))),
                .lastAttemptDate = dateText(last),
                .responseStatus = status == 0 ? std::nullopt : std::optional(status),
                .errorMessage = QLatin1String(causes.at(cause).message),
                .body = deliveryBody(webhook.id, mutation)};
    }

    Mutation someMutation(const QString &entityType)
    {
        const QList<CompanyRecord> known = m_recordsByType.value(entityType);
        const int number = m_random.bounded(10);
        if (known.isEmpty() || number == 0) // a record that is gone
            return {MutationKind::Deletion, entityType, randomGuid(m_random), {}};
        CompanyRecord record = known.at(m_random.bounded(static_cast<int>(known.size())));
        if (number < 4)
            return {MutationKind::Creation, entityType, record.id, allFields(record)};
        return {MutationKind::Update, entityType, record.id, {m_maker.change(record)}};
    }

    void recordFailures()
    {
        const QString dayAgo = dateText(m_now.addSecs(-day));
        for (const StoredEvent &event : std::as_const(m_log.events)) {
            if (event.lastAttemptDate > dayAgo) {
                m_log.failures.append(
                    {event.webhookId, event.id, event.lastAttemptDate, event.failed});
            }
        }
    }

    QRandomGenerator m_random;
    RecordMaker m_maker;
    QDateTime m_now;
    std::chrono::seconds m_tries{0}; ///< From the first attempt to the last.
    QHash<QString, QList<CompanyRecord>> m_recordsByType;
    SeededLog m_log;
};

} // namespace

SeededLog seedLog(quint32 seed, QList<StoredWebhook> &webhooks, const QList<CompanyRecord> &records,
                  std::optional<int> count, const QDateTime &now)
{
    return LogSeeder(seed, records, now).run(webhooks, count);
}

} // namespace hookdesk::sandbox
