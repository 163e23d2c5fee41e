// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace hookdesk {

/// The events of one host that failed for one cause.
struct FailureGroup
{
    FailureCause cause;
    QString host;     ///< Of the endpoint; empty when the webhook was never heard of.
    QDateTime since;  ///< UTC; of the oldest event; invalid when none has a date.
    QDateTime latest; ///< UTC; the last attempt of any of them.
    QList<WebhookEventPtr> events;

    friend bool operator==(const FailureGroup &, const FailureGroup &) = default;
};

/// Sorts events into groups, one by one.
class FailureGrouping
{
public:
    void add(const WebhookEventPtr &event, const FailureCause &cause, const QString &host);
    /// In the order in which they were begun; the events of each in that in which they came.
    [[nodiscard]] const QList<FailureGroup> &groups() const { return m_groups; }

private:
    [[nodiscard]] FailureGroup &groupOf(const FailureCause &cause, const QString &host);

    QList<FailureGroup> m_groups;
    QHash<std::pair<FailureCause, QString>, qsizetype> m_places;
    qsizetype m_latest = -1;
};

/// The largest group first. Events that have not failed yet are in none.
[[nodiscard]] QList<FailureGroup>
failureGroups(const QList<WebhookEventPtr> &events,
              const std::function<QString(const WebhookId &id)> &hostOf);

} // namespace hookdesk
