// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/changefeed.h"

#include "app/sandbox/reachedtime.h"

#include <QUuid>

#include <utility>

namespace hookdesk::sandbox {

static QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

ChangeFeed::ChangeFeed(const QSqlDatabase &connection, const SandboxClock &clock,
                       bool bodySignature)
    : m_connection(connection)
    , m_webhooks(connection)
    , m_events(connection)
    , m_records(connection)
    , m_clock(clock)
    , m_bodySignature(bodySignature)
    , m_random(QRandomGenerator::securelySeeded())
    , m_maker(m_random)
{
}

Outcome<ChangeReport> ChangeFeed::carryOut(const ChangeOrder &order)
{
    ChangeReport report;
    std::optional<Problem> failed = inTransaction(m_connection, [&]() -> std::optional<Problem> {
        for (int i = 0; i < order.count; ++i) {
            if (std::optional<Problem> problem = changeOnce(order, report))
                return problem;
        }
        return storeReachedTime(m_connection, m_clock);
    });
    if (failed)
        return *std::move(failed);
    return report;
}

std::optional<Problem> ChangeFeed::changeOnce(const ChangeOrder &order, ChangeReport &report)
{
    const Outcome<QString> type = entityTypeFor(order);
    if (const Problem *problem = problemOf(type))
        return *problem;
    const QString &entityType = std::get<QString>(type);
    if (entityType.isEmpty())
        return std::nullopt; // nothing is bound to anything
    Outcome<Mutation> mutated = mutate(entityType, order.kind.value_or(anyKind()));
    if (const Problem *problem = problemOf(mutated))
        return *problem;
    Mutation &mutation = std::get<Mutation>(mutated);
    if (order.padding > 0) {
        mutation.changes.append(
            {QStringLiteral("Padding"), std::nullopt, QString(order.padding, QLatin1Char('x'))});
    }
    report.changes += 1;
    return announce(mutation, order.webhookId, report);
}

Outcome<QString> ChangeFeed::entityTypeFor(const ChangeOrder &order)
{
    if (!order.entityType.isEmpty())
        return order.entityType;
    if (!order.webhookId.isEmpty()) {
        const auto found = m_webhooks.find(order.webhookId);
        if (const Problem *problem = problemOf(found))
            return *problem;
        const auto &webhook = std::get<std::optional<StoredWebhook>>(found);
        return webhook ? webhook->entityType : QString();
    }
    const Outcome<QStringList> bound = m_webhooks.boundEntityTypes();
    if (const Problem *problem = problemOf(bound))
        return *problem;
    const QStringList &types = std::get<QStringList>(bound);
    return types.isEmpty() ? QString() : types.at(m_random.bounded(static_cast<int>(types.size())));
}

MutationKind ChangeFeed::anyKind()
{
    const int number = m_random.bounded(20);
    if (number < 12)
        return MutationKind::Update;
    return number < 17 ? MutationKind::Creation : MutationKind::Deletion;
}

Outcome<CompanyRecord> ChangeFeed::newRecord(const QString &entityType)
{
    CompanyRecord record = m_maker.make(entityType, newId(), dateText(m_clock.now()));
    if (std::optional<Problem> problem = m_records.insertAll({record}))
        return *std::move(problem);
    return record;
}

Outcome<Mutation> ChangeFeed::mutate(const QString &entityType, MutationKind kind)
{
    const auto found = m_records.any(entityType, m_random.generate());
    if (const Problem *problem = problemOf(found))
        return *problem;
    std::optional<CompanyRecord> record = std::get<std::optional<CompanyRecord>>(found);
    if (!record || kind == MutationKind::Creation) {
        const Outcome<CompanyRecord> made = newRecord(entityType);
        if (const Problem *problem = problemOf(made))
            return *problem;
        record = std::get<CompanyRecord>(made);
    }
    Mutation mutation{kind, entityType, record->id, {}};
    std::optional<Problem> failed;
    if (kind == MutationKind::Creation) {
        mutation.changes = allFields(*record);
    } else if (kind == MutationKind::Update) {
        mutation.changes = {m_maker.change(*record)};
        record->mutationDate = dateText(m_clock.now());
        failed = m_records.update(*record);
    } else {
        failed = m_records.remove(record->id);
    }
    if (failed)
        return *std::move(failed);
    return mutation;
}

std::optional<Problem> ChangeFeed::announce(const Mutation &mutation, const QString &webhookId,
                                            ChangeReport &report)
{
    const auto bound = m_webhooks.activeOf(mutation.entityType);
    if (const Problem *problem = problemOf(bound))
        return *problem;
    QList<StoredEvent> events;
    for (const StoredWebhook &webhook : std::get<QList<StoredWebhook>>(bound)) {
        if (webhookId.isEmpty() || webhook.id == webhookId) {
            events.append(eventFor(webhook, mutation));
            report.eventIds.append(events.last().id);
        }
    }
    return m_events.insertAll(events);
}

StoredEvent ChangeFeed::eventFor(const StoredWebhook &webhook, const Mutation &mutation) const
{
    const QString now = dateText(m_clock.now());
    const QByteArray body = deliveryBody(webhook.id, mutation);
    return {.id = newId(),
            .webhookId = webhook.id,
            .name = mutationName(mutation.kind, mutation.entityType),
            .entityType = mutation.entityType,
            .creationDate = now,
            .nextAttemptDate = now,
            .body = m_bodySignature ? withBodySignature(body, webhook.secret) : body};
}

} // namespace hookdesk::sandbox
