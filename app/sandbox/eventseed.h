// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/companyrecord.h"
#include "app/sandbox/failurelog.h"
#include "app/sandbox/storedevent.h"
#include "app/sandbox/storedwebhook.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace hookdesk::sandbox {

/// What the log of a company looks like that has used its webhooks for a while.
struct SeededLog
{
    QList<StoredEvent> events;
    QList<FailedAttempt> failures; ///< Of the last 24 hours.
};

/// Events up to `now`, the same for the same seed, count and time: two active webhooks at risk (72
/// and 63 failed in the last 24 hours), three with a few failures, two with pending events, up to
/// six deactivated ones with 100 and more failed within a day. Their `endpointAnswer` is set to
/// what their failures say. `count`: so many events instead, failed ones of the last month on top.
[[nodiscard]] SeededLog seedLog(quint32 seed, QList<StoredWebhook> &webhooks,
                                const QList<CompanyRecord> &records, std::optional<int> count,
                                const QDateTime &now);

} // namespace hookdesk::sandbox
