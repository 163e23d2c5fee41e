// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "ui/common/failurepresentation.h"

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QVariant>

namespace hookdesk {

/// The columns of the webhooks table, in their first order.
enum class WebhookColumn { Name, EntityType, Endpoint, Status, Failures, Headers, Created };
inline constexpr int webhookColumnCount = 7;

/// Stands last, whichever way a column is sorted.
inline constexpr qint64 unknownNumber = -1;

/// What is the same for all webhooks.
struct FailureContext
{
    FailureKnowledge knowledge = FailureKnowledge::NotRead;
    int atRiskFrom = 0; ///< Where a bar has its mark.
    FailureBudget none; ///< Of a webhook without known failures.
};

/// One webhook as the table knows it: what the server tells of it and what its failures say.
struct WebhookFacts
{
    const Webhook &webhook;
    WebhookStatus status;          ///< AtRisk included.
    const FailureBudget *failures; ///< nullptr: no failure is known.
    const FailureContext &context;
    /// Its last failed delivery, UTC: since then a deactivated webhook gets nothing. nullptr: not
    /// known, or it is not deactivated.
    const QDateTime *offSince = nullptr;

    [[nodiscard]] const FailureBudget &budget() const
    {
        return failures ? *failures : context.none;
    }
    /// False: it may have failed, and nothing tells.
    [[nodiscard]] bool areFailuresKnown() const
    {
        return failures || context.knowledge == FailureKnowledge::Read;
    }
};

/// Everything that the table needs to know of one column.
struct WebhookColumnSpec
{
    const char *title; ///< English; see columnTitle().
    int width;         ///< First width in device-independent pixels.
    Qt::Alignment alignment;
    Qt::SortOrder firstOrder; ///< Of the first click: what needs somebody comes first.
    QString (*text)(const WebhookFacts &facts, const QDateTime &now);
    /// Plain text for the tooltip: at least all of a text that the cell may cut off.
    QString (*explanation)(const WebhookFacts &facts, const QDateTime &now);
    // What the column is sorted by: one of the two. Dates are milliseconds since 1970 UTC, and what
    // is not known is `unknownNumber`.
    qint64 (*number)(const WebhookFacts &facts);
    QStringView (*string)(const WebhookFacts &facts);

    /// The sort key for those outside, for example exports.
    [[nodiscard]] QVariant raw(const WebhookFacts &facts) const;
    /// For a copy: what the cell shows, of a text from outside all of it and without marks.
    [[nodiscard]] QString copied(const WebhookFacts &facts, const QDateTime &now) const;
};

[[nodiscard]] const WebhookColumnSpec &columnSpec(WebhookColumn column);
[[nodiscard]] QString columnTitle(WebhookColumn column);

} // namespace hookdesk
