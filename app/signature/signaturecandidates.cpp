// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"

#include "app/signature/receivedvalue.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

/// The shortest value that is taken for one: SHA-1 in hexadecimal has as many digits.
constexpr qsizetype ShortestValue = 40;
/// Of what stands before the value: `sha512`, `v1`, `keyid`.
constexpr qsizetype LongestPrefix = 16;

/// Names, without case, of headers that are known to hold something else, or whose value would be a
/// secret on the screen. What ends in a dash is the beginning of a name.
constexpr auto KnownOthers = std::to_array<QByteArrayView>({
    "accept",
    "accept-",
    "access-control-",
    "age",
    "api-key",
    "apikey",
    "authorization",
    "baggage",
    "b3",
    "cache-control",
    "cdn-loop",
    "cf-",
    "connection",
    "content-length",
    "content-type",
    "content-encoding",
    "cookie",
    "correlation-id",
    "date",
    "etag",
    "expect",
    "expires",
    "forwarded",
    "host",
    "if-",
    "keep-alive",
    "last-modified",
    "newrelic",
    "origin",
    "proxy-",
    "referer",
    "request-id",
    "retry-after",
    "sec-",
    "sentry-trace",
    "server",
    "set-cookie",
    "te",
    "traceparent",
    "tracestate",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-amz-date",

    "x-access-token",
    "x-amzn-",
    "x-api-key",
    "x-arr-",
    "x-auth-",
    "x-azure-",
    "x-b3-",
    "x-cloud-trace-context",
    "x-correlation-id",
    "x-csrf-token",
    "x-datadog-",
    "x-forwarded-",
    "x-real-ip",
    "x-request-id",
    "x-request-start",
});

/// Parts of names, likeliest first.
constexpr auto TellingNames =
    std::to_array<QByteArrayView>({"signature", "hmac", "sha512", "digest"});

bool isKnownOther(const QByteArray &lower)
{
    return lower.startsWith(':') ||
           std::any_of(KnownOthers.begin(), KnownOthers.end(), [&lower](QByteArrayView known) {
               return lower == known || (known.endsWith('-') && lower.startsWith(known));
           });
}

bool isDigestSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_';
}

/// Whether all of it is Base64, Base64url or hexadecimal, and long enough.
bool isDigest(QByteArrayView text)
{
    qsizetype padding = 0;
    while (padding < 2 && text.endsWith('=')) {
        text.chop(1);
        ++padding;
    }
    return text.size() + padding >= ShortestValue &&
           std::all_of(text.begin(), text.end(), isDigestSign);
}

QByteArrayView unquoted(QByteArrayView text)
{
    text = text.trimmed();
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isQuote(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// Behind the first of the signs that end a prefix, as in `sha512=`, or everything.
QByteArrayView withoutPrefix(QByteArrayView text)
{
    const QByteArrayView start = text.first(std::min(text.size(), LongestPrefix + 1));
    const auto sign = std::find_if(start.begin(), start.end(),
                                   [](char c) { return QByteArrayView("=: ").contains(c); });
    return sign == start.end() ? text : text.sliced(sign - start.begin() + 1);
}

bool looksSigned(QByteArrayView value)
{
    for (;;) {
        const auto sign =
            std::find_if(value.begin(), value.end(), [](char c) { return c == ',' || c == ';'; });
        const QByteArrayView part = unquoted(QByteArrayView(value.begin(), sign));
        if (isDigest(part) || isDigest(unquoted(withoutPrefix(part))))
            return true;
        if (sign == value.end())
            return false;
        value = QByteArrayView(sign + 1, value.end());
    }
}

/// The lower the likelier; none for what is no candidate.
int rankOf(const RawHeader &header)
{
    constexpr int None = -1;
    const QByteArray lower = header.name.toLower();
    if (isKnownOther(lower))
        return None;
    const auto name = std::find_if(TellingNames.begin(), TellingNames.end(),
                                   [&lower](QByteArrayView part) { return lower.contains(part); });
    const bool told = name != TellingNames.end();
    const QByteArray value = seenValue(header.value);
    const bool looks = looksSigned(value);
    if (!told && !looks)
        return None;
    constexpr int Steps = static_cast<int>(TellingNames.size()) + 1;
    const int byName = static_cast<int>(name - TellingNames.begin());
    if (told && looks)
        return byName;
    return told ? Steps + byName : 2 * Steps;
}

} // namespace

QList<RawHeader> signatureCandidates(const RawRequest &request)
{
    QList<std::pair<int, RawHeader>> ranked;
    for (const RawHeader &header : request.headers) {
        const int rank = rankOf(header);
        if (rank >= 0)
            ranked.append({rank, header});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<RawHeader> candidates;
    for (const auto &[rank, header] : std::as_const(ranked))
        candidates.append(header);
    return candidates;
}

} // namespace hookdesk
