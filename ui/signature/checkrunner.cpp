// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/checkrunner.h"

#include "app/base/wipe.h"

namespace hookdesk {

namespace {

/// Nothing of zero bytes is forged while the body is still to come.
bool isBodyMissing(const SignedRequest &request, const Verdict &verdict)
{
    return verdict.kind == VerdictKind::NotGenuine && request.body.isEmpty() &&
           !request.isBodyKnown;
}

/// The bytes that were signed are lost.
bool isOnlyParsed(const SignedRequest &request, const Verdict &verdict)
{
    return verdict.kind == VerdictKind::NotGenuine && request.isBodyParsed;
}

CheckOutcome outcomeOf(SignedRequest request, const CheckRunner::FindCandidates &findCandidates,
                       const std::stop_token &stop)
{
    CheckOutcome made{.verdict = check(request), .diagnosis = {}};
    const bool isOpen =
        made.verdict.kind == VerdictKind::NotGenuine ||
        (made.verdict.why == CannotTellWhy::NoSecret && !request.received.isEmpty());
    if (isOpen && !stop.stop_requested()) {
        Candidates candidates = findCandidates();
        made.diagnosis = diagnose(request, candidates, stop);
        for (KnownSecret &known : candidates.secrets)
            wipe(known.secret);
        // Without a secret, only a known one that fits is worth a word.
        const bool isProved =
            !made.diagnosis.findings.isEmpty() &&
            made.diagnosis.findings.first().certainty == Finding::Certainty::Proved;
        if (made.verdict.why == CannotTellWhy::NoSecret && !isProved)
            made.diagnosis = {};
        if (!isProved && isBodyMissing(request, made.verdict))
            made = {.verdict = {.why = CannotTellWhy::NoBody}, .diagnosis = {}};
        else if (!isProved && isOnlyParsed(request, made.verdict))
            made = {.verdict = {.why = CannotTellWhy::BodyParsed}, .diagnosis = {}};
    }
    wipe(request.secret);
    return made;
}

} // namespace

void CheckRunner::start(const SignedRequest &request, const FindCandidates &findCandidates)
{
    m_check.begin(
        [request, findCandidates](const std::stop_token &stop) {
            return outcomeOf(request, findCandidates, stop);
        },
        [this](const CheckOutcome &outcome) { emit finished(outcome); });
}

} // namespace hookdesk
