// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverycheck.h"

#include "app/domain/jsonscan.h"
#include "app/signature/signature.h"

namespace hookdesk {

static constexpr qsizetype longestId = 200;

DeliveryCheck checkDelivery(QByteArrayView body, const QList<RawHeader> &headers,
                            QByteArrayView secret)
{
    if (secret.isEmpty())
        return {};
    const QByteArray expected = signature(secret, body);
    for (const RawHeader &header : headers) {
        if (sameSignature(header.value, expected))
            return {DeliveryCheck::Kind::Genuine, header.name};
    }
    return {DeliveryCheck::Kind::NotGenuine, {}};
}

QString webhookIdOf(QByteArrayView body)
{
    JsonMembers members(body);
    if (!members.isObject())
        return {};
    while (const std::optional<JsonSpan> member = members.next()) {
        if (isKey(member->key, "webhookId"))
            return scalarOf(member->value, longestId);
    }
    return {};
}

} // namespace hookdesk
