// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/listingjob.h"
#include "app/api/tribeclient.h"
#include "app/base/oneshotjob.h"

#include <QObject>
#include <QPointer>

namespace hookdesk {

/// Reads one webhook, in whichever way the environment offers: by its key, by a filter on its id,
/// or by listing. NotFound means that none of them knows the id.
class ReadWebhookJob : public OneShotJob<Result<Webhook>>
{
    Q_OBJECT

public:
    ReadWebhookJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler);

private:
    void keyAnswered(const Result<Webhook> &result);
    void filterAnswered(const Result<WebhookPage> &result);
    void list();
    void listed(const ListingJob &job);
    /// True, and it is over, when there is nobody left to ask.
    [[nodiscard]] bool endsWithoutClient();

    const QPointer<TribeClient> m_client;
    const WebhookId m_id;
    std::optional<Webhook> m_found;
};

} // namespace hookdesk
