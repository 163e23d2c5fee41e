// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/diagnosis.h"

#include <QString>
#include <QStringList>

namespace hookdesk {

/// A finding as a person reads it; plain text.
struct FindingText
{
    QString title;   ///< What was tried and matched, or what looks wrong.
    QString meaning; ///< What that says.
    QString remedy;  ///< What to change at the receiver.
};

[[nodiscard]] FindingText findingText(const Finding &finding, int tried);

/// `Proved` or `Hint`.
[[nodiscard]] QString certaintyText(Finding::Certainty certainty);

/// What was left out of a diagnosis, one sentence each.
[[nodiscard]] QStringList leftOutTexts(const QList<LeftOut> &leftOut);

/// What a verdict says, beginning with its outcome; with a diagnosis, also what was found.
[[nodiscard]] QString verdictText(const Verdict &verdict, const Diagnosis &diagnosis);

} // namespace hookdesk
