// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/apicheck/apifinding.h"
#include "app/apicheck/serverevidence.h"

namespace hookdesk {

/// One finding for each field of the map. It asks nobody: the evidence is all there is.
[[nodiscard]] ApiFindings assess(const ApiMap &map, const ServerEvidence &evidence,
                                 const ProposalChoices &choices);

/// The map with what is proposed laid over it; where a person has to choose first, nothing is.
[[nodiscard]] ApiMap withProposals(const ApiMap &map, const ApiFindings &findings);

} // namespace hookdesk
