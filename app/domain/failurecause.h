// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hookdesk {

struct WebhookEvent;

/// Why a delivery failed, coarse enough to group by.
struct FailureCause
{
    enum class Kind {
        None,         ///< Nothing has failed yet.
        HttpStatus,   ///< The endpoint answered, and not with success.
        Timeout,      ///< It did not answer in time.
        Tls,          ///< Certificate or protocol.
        Connection,   ///< Refused, reset, unreachable.
        NameNotFound, ///< The host has no address.
        LookupFailed, ///< Whether it has one could not be found out.
        Other,        ///< An error in words that fit none of these.
        NotReported   ///< An attempt failed, and the server says nothing of it.
    };

    Kind kind = Kind::None;
    int httpStatus = 0; ///< 100 to 599 for HttpStatus, else 0.

    friend bool operator==(const FailureCause &, const FailureCause &) = default;
    friend bool operator<(const FailureCause &a, const FailureCause &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.httpStatus < b.httpStatus;
    }
};

/// Whether it says anything of why.
[[nodiscard]] constexpr bool isReported(const FailureCause &cause)
{
    return cause.kind != FailureCause::Kind::None && cause.kind != FailureCause::Kind::NotReported;
}

[[nodiscard]] size_t qHash(const FailureCause &cause, size_t seed = 0) noexcept;

/// By the status of the response where there was one, else by the words of the error. How Tribe
/// words errors is not documented: the usual words of Java, curl, OpenSSL and the resolvers are
/// known here.
[[nodiscard]] FailureCause failureCause(std::optional<int> responseStatus,
                                        const QString &errorMessage);
[[nodiscard]] FailureCause failureCause(const WebhookEvent &event);

} // namespace hookdesk
