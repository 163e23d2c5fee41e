// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/webhook.h"

#include <QObject>
#include <QUrl>

namespace hookdesk {

/// Where a webhook's deliveries go.
struct DeliveryTarget
{
    QUrl url;
    /// The sandbox delivers to an endpoint of its own, in place of those that it makes up.
    bool isOfSandbox = false;
};

/// Whether a sandbox may stand in for the endpoint: only a server on this machine can be one, and
/// it delivers to endpoints on this machine itself.
[[nodiscard]] bool mayBeStoodInFor(const Environment &environment, const Webhook &webhook);

/// Finds out where a webhook's deliveries go.
///
/// A sandbox says so when it is asked (`GET /sandbox/target`). Asked is only a server on this
/// machine, without a token, and only an address on this machine is believed; whatever else
/// answers is no sandbox, and the target is the endpoint itself. It belongs to its owner:
/// destroying it ends the request, and nobody is told.
class DeliveryTargetJob : public QObject
{
    Q_OBJECT

public:
    DeliveryTargetJob(const Environment &environment, const Webhook &webhook, QObject *owner);

signals:
    /// Once, and never before the function that made the job has returned.
    void found(const hookdesk::DeliveryTarget &target);
};

} // namespace hookdesk
