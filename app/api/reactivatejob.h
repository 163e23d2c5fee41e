// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/base/oneshotjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace hookdesk {

/// Switches one webhook on again and proves it by reading it back: what was read is the answer.
///
/// PUT first; where the server does not know that (404, 405, 501) and the webhook exists, the POST
/// of the vendor's own client (TRIBE-API.md, OData). Errors: NotApplied when the server agreed and
/// the webhook is still deactivated; Ambiguous when it cannot be read back; Unsupported when
/// neither way is offered.
class ReactivateJob : public OneShotJob<Result<Webhook>>
{
    Q_OBJECT

public:
    ReactivateJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler);

private:
    void putAnswered(const Result<Done> &result);
    void tryPost();
    void postAnswered(const Result<Done> &result);
    void written(const Result<Done> &result);
    void readBack();
    void wasReadBack(const Result<Webhook> &result);
    [[nodiscard]] ApiError cannotTell(const Result<Webhook> &read) const;

    const QPointer<TribeClient> m_client;
    const WebhookId m_id;
    std::optional<ApiError> m_cause; ///< Why the write's answer never came.
    QTimer m_secondLook;
    bool m_lookedTwice = false;
};

} // namespace hookdesk
