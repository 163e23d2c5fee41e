// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/variant.h"

#include <QString>

namespace hookdesk {

/// A variant as a short phrase that stands on its own, for example `Body without its final line
/// feed`.
[[nodiscard]] QString variantText(const AppliedVariant &applied);

/// What variants have in common for the person who has to mend something.
enum class Advice {
    ValueCopied,
    ValueEncoded,
    ValueDecorated,
    ValueCut,
    ValueOfBody,
    PlainHash,
    OtherHash,
    Swapped,
    SecretSpelling,
    SecretEmpty,
    OtherSecret,
    BodyEnds,
    BodyCharacters,
    BodyRewritten,
    BodyEncoded,
    BodyReplaced
};

[[nodiscard]] Advice adviceFor(Variant variant);
[[nodiscard]] QString adviceMeaning(Advice advice);
[[nodiscard]] QString adviceRemedy(Advice advice);

} // namespace hookdesk
