// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/jsontext.h"
#include "app/signature/variant.h"

#include <QByteArrayView>

#include <functional>
#include <vector>

namespace hookdesk {

/// A body that may be the one that was signed, made from the one that was given.
struct BodyForm
{
    AppliedVariants changes = {};
    std::function<void(const ByteSink &)> write; ///< May be called from any thread.
};

/// Bodies up to this size are written anew in every form; longer ones would cost too much.
constexpr qsizetype largestRewritten = 4 * 1024 * 1024;
/// Compressing costs more than all else: it is tried up to this size.
constexpr qsizetype largestCompressed = 64 * 1024;

/// The forms of a body, the likeliest first; the body itself is not among them, nor are the ends of
/// BodyEnds. `body` has to live as long as the forms do.
[[nodiscard]] std::vector<BodyForm> bodyForms(QByteArrayView body);

/// The ends that a body may have had; what stands before them is the same for all, so that a digest
/// of a long body need not be made again for each.
struct BodyEnds
{
    struct End
    {
        QByteArray bytes;
        AppliedVariants changes = {};
    };
    qsizetype start = 0; ///< Where the blanks and line ends at the end of the body begin.
    QList<End> ends;     ///< The first is the body's own.
};

[[nodiscard]] BodyEnds bodyEnds(QByteArrayView body);

} // namespace hookdesk
