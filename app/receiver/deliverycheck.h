// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/receiveddelivery.h"

#include <QByteArrayView>

namespace hookdesk {

/// Looks for the signature of `body` in every header, because the name of the right one is not
/// documented (TRIBE-API.md, Signature). Nothing is trimmed or decoded: what is nearly right is
/// not genuine. `secret`: its UTF-8; empty: none is known.
[[nodiscard]] DeliveryCheck checkDelivery(QByteArrayView body, const QList<RawHeader> &headers,
                                          QByteArrayView secret);

/// The id in the member `webhookId` of a body, without regard to ASCII case; empty when the body
/// is no JSON object or has none.
[[nodiscard]] QString webhookIdOf(QByteArrayView body);

} // namespace hookdesk
