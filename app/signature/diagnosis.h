// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/check.h"
#include "app/signature/variant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace hookdesk {

/// Another secret that may be the one that was used.
struct KnownSecret
{
    QString owner;        ///< Whose it is, for people: a webhook, an environment.
    QByteArray secret;    ///< UTF-8. The caller wipes it.
    bool isMeant = false; ///< Of the webhook that the body names.
};

/// The body of another event that the signature may belong to.
struct KnownBody
{
    QString event; ///< Which, for people.
    QByteArray body;
};

/// What else the program knows; a diagnosis tries it all.
struct Candidates
{
    QList<KnownSecret> secrets = {};
    QList<KnownBody> bodies = {};
};

/// What looks wrong but is not proved by bytes that match.
enum class Hint {
    DigestLength,      ///< As long as another function's digest; the detail names the function.
    NoDigest,          ///< No Base64 and no hexadecimal digits of any digest.
    SecretMasked,      ///< The secret consists of the dots or asterisks that stand for one.
    BodyCutOff,        ///< JSON that ends too early.
    BodyRewritten,     ///< JSON with blanks or line ends between its tokens, which Tribe omits.
    BodySorted,        ///< Every object's members are in alphabetical order.
    BodyDamaged,       ///< U+FFFD: characters were lost when it was decoded.
    BodyNotJson,       ///< Every event of Tribe is JSON.
    OtherSecretOrBody, ///< Nothing fits: another secret, or another body.
};

/// One result of a diagnosis.
struct Finding
{
    enum class Certainty {
        Proved, ///< With these changes, the bytes matched.
        Hint
    };
    Certainty certainty = Certainty::Hint;
    AppliedVariants changes = {};        ///< Of what is proved; at least one.
    Hint hint = Hint::OtherSecretOrBody; ///< Of a hint.
    QString detail = {};                 ///< Of a hint.
    QByteArray header = {};              ///< Where the value was found; empty when typed.
};

/// What was not tried because the body is too large for it.
enum class LeftOut { Rewriting, Compression };

struct Diagnosis
{
    QList<Finding> findings = {}; ///< The most certain first.
    int tried = 0; ///< Combinations of secret, body and algorithm that were computed.
    QList<LeftOut> leftOut = {};
    bool wasStopped = false;
};

/// Finds out why a request is not genuine, by trying what is known to go wrong (see Variant) and
/// comparing bytes. It ends at the first combination that matches. Pure work without a window: it
/// uses every core, needs about twice the body in memory, and ends soon after `stop` was asked.
[[nodiscard]] Diagnosis diagnose(const SignedRequest &request, const Candidates &candidates = {},
                                 const std::stop_token &stop = {});

} // namespace hookdesk
