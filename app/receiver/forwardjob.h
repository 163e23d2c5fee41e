// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointjob.h"
#include "app/receiver/receiveddelivery.h"

namespace hookdesk {

/// Why a URL cannot be forwarded to.
enum class ForwardProblem {
    NotHttp,     ///< Neither http nor https, or without a host.
    NotLoopback, ///< Deliveries may hold personal data: they stay on this machine.
    UserInfo,    ///< With a user name or a password.
    Loop         ///< The receiver itself.
};

/// The first problem of a URL, but for Loop; nothing when it can be forwarded to.
[[nodiscard]] std::optional<ForwardProblem> checkForwardUrl(const QUrl &url);

/// The header fields that go along: all but those of one hop (RFC 9110, 7.6.1, with those that
/// `Connection` names) and those that belong to the message as it is sent here: Host,
/// Content-Length, Accept-Encoding, Expect.
[[nodiscard]] QList<RawHeader> forwardedHeaders(const QList<RawHeader> &headers);

/// Posts a delivery once more, byte for byte, to exactly this URL: the path and the query of the
/// delivery are not added, as with `stripe listen --forward-to`. No redirect is followed.
class ForwardJob final : public EndpointJob
{
    Q_OBJECT

public:
    ForwardJob(const ReceivedDelivery &delivery, const QUrl &target, Limits limits, QObject *owner);
};

/// What a finished job says of itself.
[[nodiscard]] ForwardResult forwardResult(const EndpointReport &report);

} // namespace hookdesk
