// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/eventtable.h"
#include "app/sandbox/mutation.h"
#include "app/sandbox/recordtable.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/webhooktable.h"

#include <QRandomGenerator>

#include <optional>

namespace hookdesk::sandbox {

/// Changes of records that somebody asks for.
struct ChangeOrder
{
    QString entityType;               ///< Empty: that of the webhook, or any that one is bound to.
    QString webhookId;                ///< Empty: every webhook bound to the type hears of it.
    std::optional<MutationKind> kind; ///< Nothing: mostly updates.
    int count = 1;
    int padding = 0; ///< Characters of a field `Padding`, to make bodies large.
};

/// What a change did.
struct ChangeReport
{
    int changes = 0;
    QStringList eventIds; ///< One for each change and active webhook bound to its type.
};

/// Changes records of the company and writes the events for the webhooks bound to them into the
/// log, due at once. A deactivated webhook gets none.
class ChangeFeed
{
public:
    /// `bodySignature`: put the deprecated field `signature` into the bodies.
    ChangeFeed(const QSqlDatabase &connection, const SandboxClock &clock, bool bodySignature);

    /// All of it or nothing.
    [[nodiscard]] Outcome<ChangeReport> carryOut(const ChangeOrder &order);

private:
    [[nodiscard]] std::optional<Problem> changeOnce(const ChangeOrder &order, ChangeReport &report);
    [[nodiscard]] Outcome<QString> entityTypeFor(const ChangeOrder &order);
    [[nodiscard]] Outcome<Mutation> mutate(const QString &entityType, MutationKind kind);
    [[nodiscard]] Outcome<CompanyRecord> newRecord(const QString &entityType);
    [[nodiscard]] MutationKind anyKind();
    [[nodiscard]] std::optional<Problem> announce(const Mutation &mutation,
                                                  const QString &webhookId, ChangeReport &report);
    [[nodiscard]] StoredEvent eventFor(const StoredWebhook &webhook,
                                       const Mutation &mutation) const;

    QSqlDatabase m_connection;
    WebhookTable m_webhooks;
    EventTable m_events;
    RecordTable m_records;
    const SandboxClock &m_clock;
    bool m_bodySignature;
    QRandomGenerator m_random;
    RecordMaker m_maker;
};

} // namespace hookdesk::sandbox
