// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverytarget.h"

namespace hookdesk {

DeliveryTarget deliveryTarget(const Environment &environment, const Webhook &webhook)
{
    const QUrl endpoint(webhook.endpoint);
    const bool isSandbox =
        environment.kind == EnvironmentKind::Sandbox && isLoopback(environment.apiUrl);
    if (!isSandbox || isLoopback(endpoint)) // the sandbox, too, delivers to what is on this machine
        return {endpoint, false};
    QUrl own = environment.apiUrl;
    own.setPath(QStringLiteral("/sandbox/endpoint/") + webhook.id.value);
    return {own, true};
}

} // namespace hookdesk
