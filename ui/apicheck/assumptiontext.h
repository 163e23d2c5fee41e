// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"

#include <QString>

namespace hookdesk {

/// What a field of the ApiMap is, for people; the field itself for one that is not known here.
[[nodiscard]] QString assumptionText(const QString &key);
[[nodiscard]] QString findingStateText(FindingState state);
/// What is there, in the width of a cell; empty: nothing was seen.
[[nodiscard]] QString foundText(const ApiFinding &finding);
/// What is proposed, the same; where a person has to choose, all of them.
[[nodiscard]] QString proposedText(const ApiFinding &finding);
/// Who says so: a whole sentence.
[[nodiscard]] QString sourceText(const ApiFinding &finding);
/// What would tell what is not known; empty for the rest.
[[nodiscard]] QString tellTaleText(TellTale tellTale);
/// One line for each reason, and the score.
[[nodiscard]] QString proposalText(const MapProposal &proposal);

} // namespace hookdesk
