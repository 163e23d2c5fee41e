// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointjob.h"
#include "app/delivery/testdelivery.h"

namespace hookdesk {

/// Posts a test event, exactly once and byte for byte.
class TestDeliveryJob final : public EndpointJob
{
    Q_OBJECT

public:
    TestDeliveryJob(const TestDelivery &delivery, const Network &network, Limits limits,
                    QObject *owner);
};

} // namespace hookdesk
