// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventquery.h"

namespace hookdesk {

namespace {

ODataFilter statusFilter(const ApiMap &map, std::optional<EventStatus> status)
{
    if (!status || *status == EventStatus::Unknown)
        return {};
    const QStringList &words =
        *status == EventStatus::Pending ? map.eventPendingWords : map.eventFailedWords;
    return ODataFilter::equals(map.eventStatusFields.front(), words.front());
}

} // namespace

ODataFilter EventQuery::filter(const ApiMap &map) const
{
    using Comparison = ODataFilter::Comparison;
    const QString &created = map.createdFields.front();
    const ODataFilter ofWebhook =
        webhookId.isEmpty()
            ? ODataFilter()
            : ODataFilter::equalsId(map.eventWebhookFields.front(), webhookId.value);
    return statusFilter(map, status) && ofWebhook &&
           ODataFilter::compares(created, Comparison::NotBefore, since) &&
           ODataFilter::compares(created, Comparison::NotAfter, until);
}

bool EventQuery::matches(const WebhookEvent &event) const
{
    return (!status || *status == event.status) &&
           (webhookId.isEmpty() || webhookId == event.webhookId) &&
           (!since.isValid() || event.createdAt >= since) &&
           (!until.isValid() || (event.createdAt.isValid() && event.createdAt <= until));
}

} // namespace hookdesk
