// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/failurecause.h"

#include "app/domain/webhookevent.h"

#include <QHashFunctions>
#include <QRegularExpression>

#include <array>

namespace hookdesk {

namespace {

struct Wording
{
    FailureCause::Kind kind;
    QRegularExpression words;

    Wording(FailureCause::Kind k, const char *pattern)
        : kind(k)
        , words(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption)
    {
    }
};

/// The first that fits counts: a handshake that times out is a matter of time, and a name that is
/// not found is told as a failed connection by some.
const std::array<Wording, 5> &wordings()
{
    static const std::array<Wording, 5> all{{
        {FailureCause::Kind::Timeout, "time[d -]{0,2}out|timeout|deadline exceeded|ETIMEDOUT"},
        // RFC 3596 and getaddrinfo(3): the name may well exist.
        {FailureCause::Kind::LookupFailed,
         "EAI_AGAIN|temporary failure in name resolution|SERVFAIL|"
         "non-recoverable failure in name resolution"},
        {FailureCause::Kind::NameNotFound,
         "unknown ?host|host \\S+ not found|(host|name)( or service)? (was )?not (found|known)|"
         "no such host|could ?n.t resolve|could not (be )?resolve|"
         "(failed|unable) to resolve|name resolution|resolution failed|"
         "NXDOMAIN|ENOTFOUND|EAI_|no address associated"},
        {FailureCause::Kind::Tls,
         "\\bSSL|\\bTLS|certificate|certification|PKIX|handshake|self[- ]signed"},
        {FailureCause::Kind::Connection,
         "connect|refused|reset by|ECONN|unreachable|no route|broken pipe|"
         "socket|end of (file|stream)|\\bEOF\\b|prematurely|closed"},
    }};
    return all;
}

bool isStatus(int status)
{
    return status >= 100 && status <= 599;
}

/// The status that an error names, as in `HTTP 401`, `status code: 503` or `502 Bad Gateway`.
int statusIn(const QString &message)
{
    static const QRegularExpression named(
        QStringLiteral(
            "(?:\\bHTTP(?:/[\\d.]+)?|\\bstatus(?: code)?|\\bcode)[ :=]{1,3}([3-5]\\d\\d)\\b"
            "|^([3-5]\\d\\d)(?: [A-Z]|$|:)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(message);
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toInt() : 0;
}

FailureCause::Kind kindIn(const QString &message)
{
    for (const Wording &wording : wordings()) {
        if (wording.words.match(message).hasMatch())
            return wording.kind;
    }
    return FailureCause::Kind::Other;
}

} // namespace

size_t qHash(const FailureCause &cause, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(cause.kind), cause.httpStatus);
}

FailureCause failureCause(std::optional<int> responseStatus, const QString &errorMessage)
{
    const int told = responseStatus.value_or(0);
    if (isStatus(told) && told / 100 != 2)
        return {FailureCause::Kind::HttpStatus, told};
    if (errorMessage.trimmed().isEmpty())
        return {isStatus(told) ? FailureCause::Kind::Other : FailureCause::Kind::None, 0};
    if (const int named = statusIn(errorMessage.trimmed()))
        return {FailureCause::Kind::HttpStatus, named};
    return {kindIn(errorMessage), 0};
}

FailureCause failureCause(const WebhookEvent &event)
{
    const FailureCause cause = failureCause(event.responseStatus, event.errorMessage);
    const bool hasFailed = failedAttempts(event) != 0; // an unknown number is at least one
    return cause.kind == FailureCause::Kind::None && hasFailed
               ? FailureCause{FailureCause::Kind::NotReported}
               : cause;
}

} // namespace hookdesk
