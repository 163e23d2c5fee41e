// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverycheck.h"

#include "app/domain/guid.h"
#include "app/domain/jsonscan.h"
#include "app/signature/rawrequest.h"
#include "app/signature/signature.h"

#include <algorithm>

namespace hookdesk {

static constexpr qsizetype longestId = 200;

static bool isSigned(const QList<RawHeader> &headers)
{
    RawRequest request;
    request.headers = headers;
    const QList<RawHeader> candidates = signatureCandidates(request);
    return std::any_of(candidates.begin(), candidates.end(),
                       [](const RawHeader &header) { return !header.value.trimmed().isEmpty(); });
}

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
    return {isSigned(headers) ? DeliveryCheck::Kind::NotGenuine : DeliveryCheck::Kind::NoSignature,
            {}};
}

QString webhookIdOf(QByteArrayView body)
{
    JsonMembers members(body);
    if (!members.isObject())
        return {};
    while (const std::optional<JsonSpan> member = members.next()) {
        if (isKey(member->key, "webhookId"))
            return withoutBraces(scalarOf(member->value, longestId));
    }
    return {};
}

} // namespace hookdesk
