// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/webhook.h"

#include <QUrl>

namespace hookdesk {

/// Where a webhook's deliveries go.
struct DeliveryTarget
{
    QUrl url;
    /// The sandbox delivers to an endpoint of its own, in place of those that it makes up.
    bool isOfSandbox = false;
};
[[nodiscard]] DeliveryTarget deliveryTarget(const Environment &environment, const Webhook &webhook);

} // namespace hookdesk
