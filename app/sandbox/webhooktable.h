// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "app/sandbox/sqlstatement.h"
#include "app/sandbox/storedwebhook.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace hookdesk::sandbox {

/// The rows of the table `webhook`. Problems are failures of the database, status 500.
class WebhookTable
{
public:
    explicit WebhookTable(const QSqlDatabase &connection);

    [[nodiscard]] Outcome<QList<StoredWebhook>> select(const RowSelection &selection) const;
    [[nodiscard]] Outcome<int> count(const SqlText &condition) const;
    [[nodiscard]] Outcome<std::optional<StoredWebhook>> find(const QString &id) const;
    /// Those that get the events of an entity type.
    [[nodiscard]] Outcome<QList<StoredWebhook>> activeOf(const QString &entityType) const;
    /// The entity types of all active webhooks, sorted.
    [[nodiscard]] Outcome<QStringList> boundEntityTypes() const;

    /// The caller has begun a transaction when there are many.
    [[nodiscard]] std::optional<Problem> insertAll(const QList<StoredWebhook> &webhooks) const;
    /// False when there is no such webhook.
    [[nodiscard]] Outcome<bool> remove(const QString &id) const;
    [[nodiscard]] Outcome<bool> deactivate(const QString &id) const;
    /// Failures before `since` are forgiven.
    [[nodiscard]] Outcome<bool> reactivate(const QString &id, const QString &since) const;
    [[nodiscard]] Outcome<bool> setEndpointAnswer(const QString &id, const QString &answer) const;
    [[nodiscard]] Outcome<bool> setEveryEndpointAnswer(const QString &answer) const;

private:
    [[nodiscard]] Outcome<bool> change(const QString &statement, const QVariantList &values) const;

    QSqlDatabase m_connection;
};

} // namespace hookdesk::sandbox
