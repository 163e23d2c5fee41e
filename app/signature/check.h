// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/variant.h"

#include <QByteArray>
#include <QList>

namespace hookdesk {

/// A value that may be the signature, as it was received.
struct ReceivedSignature
{
    QByteArray header = {}; ///< The name of its header; empty when it was typed.
    QByteArray value = {};
};

/// What is needed to tell whether a request is genuine.
struct SignedRequest
{
    QByteArray body = {};   ///< Exactly as it travelled.
    QByteArray secret = {}; ///< UTF-8. The caller wipes it.
    QList<ReceivedSignature> received = {};
    bool isBodyKnown = true; ///< False: an empty body means that nobody has entered it.
    /// The body is written anew from what somebody has parsed: that it does not fit proves nothing.
    bool isBodyParsed = false;
};

enum class VerdictKind {
    Genuine,
    GenuineBut, ///< Genuine but for blanks, quotes, hidden characters or padding of the value.
    NotGenuine,
    CannotTell
};

enum class CannotTellWhy { Nothing, NoSecret, NoSignature, NoBody, BodyParsed };

struct Verdict
{
    VerdictKind kind = VerdictKind::CannotTell;
    CannotTellWhy why = CannotTellWhy::Nothing;
    QByteArray expected = {};     ///< The right signature, 88 characters; empty without a secret.
    QByteArray hexDigest = {};    ///< The same 64 bytes as 128 digits.
    QByteArray header = {};       ///< That of the value that matched.
    AppliedVariants changes = {}; ///< Of GenuineBut.
};

/// Compares every value with the right signature (TRIBE-API.md, Signature), in a time that does not
/// tell where they differ.
[[nodiscard]] Verdict check(const SignedRequest &request);

} // namespace hookdesk
