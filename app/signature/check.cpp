// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/check.h"

#include "app/signature/receivedvalue.h"
#include "app/signature/signature.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// What copying by hand does to a value; a sender proved by all 64 bytes is proved all the same.
bool isHarmless(const ValueReading &reading)
{
    return reading.match == ValueReading::Match::Whole &&
           std::all_of(reading.changes.begin(), reading.changes.end(), [](const auto &change) {
               return change.variant == Variant::ValueBlanks ||
                      change.variant == Variant::ValueHidden ||
                      change.variant == Variant::ValueQuotes ||
                      change.variant == Variant::ValueWithoutPadding;
           });
}

bool holdsNothing(const ReceivedSignature &received)
{
    return seenValue(received.value).trimmed().isEmpty();
}

void compare(const ReceivedSignature &received, QByteArrayView right, Verdict &verdict)
{
    const std::optional<QByteArray> digest = documentedDigest(received.value);
    if (digest && sameSignature(*digest, right)) {
        verdict.kind = VerdictKind::Genuine;
        verdict.header = received.header;
        verdict.changes.clear();
        return;
    }
    if (verdict.kind == VerdictKind::GenuineBut)
        return;
    for (const ValueReading &reading : readingsOf(received.value)) {
        if (!isHarmless(reading) || !reading.fits(right))
            continue;
        verdict.kind = VerdictKind::GenuineBut;
        verdict.header = received.header;
        verdict.changes = reading.changes;
        return;
    }
}

} // namespace

Verdict check(const SignedRequest &request)
{
    Verdict verdict;
    if (request.secret.isEmpty()) {
        verdict.why = CannotTellWhy::NoSecret;
        return verdict;
    }
    const QByteArray right = hmacSha512(request.secret, request.body);
    verdict.expected = right.toBase64();
    verdict.hexDigest = right.toHex();
    if (std::all_of(request.received.begin(), request.received.end(), holdsNothing)) {
        verdict.why = CannotTellWhy::NoSignature;
        return verdict;
    }
    verdict.kind = VerdictKind::NotGenuine;
    for (const ReceivedSignature &received : request.received) {
        if (verdict.kind != VerdictKind::Genuine)
            compare(received, right, verdict);
    }
    return verdict;
}

} // namespace hookdesk
