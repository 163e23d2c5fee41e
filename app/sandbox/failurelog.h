// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/deliverysettings.h"
#include "app/sandbox/problem.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace hookdesk::sandbox {

/// An attempt that failed.
struct FailedAttempt
{
    QString webhookId;
    QString eventId;
    QString date;        ///< UTC like 2024-05-06T07:08:09.123Z.
    bool isLast = false; ///< No further attempt follows by itself.
};

/// The failed attempts of the last 24 hours. They count when their event was delivered later, too.
class FailureLog
{
public:
    explicit FailureLog(const QSqlDatabase &connection);

    /// The caller has begun a transaction when there are many.
    [[nodiscard]] std::optional<Problem> insertAll(const QList<FailedAttempt> &attempts) const;
    /// Failures of a webhook after a date.
    [[nodiscard]] Outcome<int> count(const QString &webhookId, const QString &since,
                                     FailureCount what) const;
    /// Forgets what a webhook did before a date.
    [[nodiscard]] std::optional<Problem> forget(const QString &webhookId,
                                                const QString &before) const;

private:
    QSqlDatabase m_connection;
};

} // namespace hookdesk::sandbox
