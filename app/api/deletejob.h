// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/base/oneshotjob.h"

#include <QObject>
#include <QPointer>

namespace hookdesk {

/// Deletes one webhook. When the answer is lost, or the server knows no such webhook, the job looks
/// whether it is still there: gone is success, whoever did it.
class DeleteJob : public OneShotJob<Result<Done>>
{
    Q_OBJECT

public:
    DeleteJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler);

private:
    void answered(const Result<Done> &result);
    void looked(const ApiError &cause, const Result<Webhook> &read);

    const QPointer<TribeClient> m_client;
    const WebhookId m_id;
};

} // namespace hookdesk
