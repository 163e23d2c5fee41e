// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any secret, value and body end in a verdict and in findings that keep what they promise. The
// input is cut by its first two bytes: the lengths of secret and value; the rest is the body.

#include "app/signature/diagnosis.h"
#include "app/signature/signature.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace hookdesk;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArrayView taken(QByteArrayView &rest, qsizetype size)
{
    const QByteArrayView part = rest.first(std::min(size, rest.size()));
    rest = rest.sliced(part.size());
    return part;
}

/// The same request with the right signature is genuine, and nothing is found.
void checkGenuine(SignedRequest request)
{
    if (request.secret.isEmpty())
        return;
    request.received = {{{}, signature(request.secret, request.body)}};
    require(check(request).kind == VerdictKind::Genuine);
    require(diagnose(request).findings.isEmpty());
}

void checkFindings(const SignedRequest &request)
{
    const Verdict verdict = check(request);
    const Diagnosis diagnosis = diagnose(request);
    if (verdict.kind == VerdictKind::Genuine)
        return require(diagnosis.findings.isEmpty());
    require(!diagnosis.findings.isEmpty());
    for (const Finding &finding : diagnosis.findings)
        require((finding.certainty == Finding::Certainty::Proved) == !finding.changes.isEmpty());
    if (verdict.kind == VerdictKind::GenuineBut)
        require(diagnosis.findings.first().certainty == Finding::Certainty::Proved);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    const qsizetype secretSize = data[0];
    const qsizetype valueSize = data[1];
    rest = rest.sliced(2);
    SignedRequest request;
    request.secret = taken(rest, secretSize).toByteArray();
    request.received = {{"X-Signature", taken(rest, valueSize).toByteArray()}};
    request.body = rest.toByteArray();
    checkFindings(request);
    checkGenuine(request);
    return 0;
}
