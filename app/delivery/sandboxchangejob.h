// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointjob.h"
#include "app/domain/webhookid.h"

namespace hookdesk {

/// Makes a record of the simulated environment change, so that a webhook has something to deliver
/// at once. `POST /sandbox/changes` is the sandbox's own and no part of Tribe's API.
class SandboxChangeJob final : public EndpointJob
{
    Q_OBJECT

public:
    SandboxChangeJob(const QUrl &sandbox, const WebhookId &webhook, QObject *owner);
};

} // namespace hookdesk
