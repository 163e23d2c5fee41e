// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hookdesk {

/// Deletes one webhook. When the answer is lost, or the server knows no such webhook, the job looks
/// whether it is still there: gone is success, whoever did it.
class DeleteJob : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<Done>)>;

    DeleteJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler);

private:
    void answered(const Result<Done> &result);
    void looked(const ApiError &cause, const Result<Webhook> &read);
    void settle(Result<Done> result);

    const QPointer<TribeClient> m_client;
    const WebhookId m_id;
    Handler m_handler;
};

} // namespace hookdesk
