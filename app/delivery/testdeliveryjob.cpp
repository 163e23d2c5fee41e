// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/testdeliveryjob.h"

namespace hookdesk {

namespace {

QList<Header> headersOf(const TestDelivery &delivery)
{
    QList<Header> headers = sentHeaders(delivery);
    headers.append({QStringLiteral("Content-Length"), QString::number(delivery.body.size())});
    return headers;
}

} // namespace

TestDeliveryJob::TestDeliveryJob(const TestDelivery &delivery, const Network &network,
                                 Limits limits, QObject *owner)
    : EndpointJob(
          {delivery.target, QByteArrayLiteral("POST"), headersOf(delivery), {}, delivery.body},
          network, limits, owner)
{
}

} // namespace hookdesk
