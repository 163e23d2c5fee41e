// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointjob.h"

namespace hookdesk {

/// Looks whether an endpoint is there, with a request that does nothing.
///
/// It asks with HEAD, which RFC 9110 (9.2.1) calls safe. Many endpoints take only POST and answer
/// 404 or 405: that, too, proves that they are there. No custom header of the webhook goes along,
/// because it may hold a secret, so that an endpoint may as well answer 401.
class EndpointProbeJob final : public EndpointJob
{
    Q_OBJECT

public:
    EndpointProbeJob(const QUrl &url, const Network &network, Limits limits, QObject *owner);
};

} // namespace hookdesk
