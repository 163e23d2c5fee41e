// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"
#include "app/apicheck/serverevidence.h"

namespace hookdesk {

/// Where a POST seems to deliver an event again, best first, with `{id}` for its id: paths of the
/// descriptions, and actions of `$metadata` that are bound to the type of `eventSet`.
[[nodiscard]] QList<MapProposal> searchRetryPath(const ServerEvidence &evidence,
                                                 const QString &odataPath, const QString &eventSet);

/// `/a/{messageId}/retry` → `/a/{id}/retry`; empty where there is not one place for an id.
[[nodiscard]] QString withPlainId(const QString &path);

} // namespace hookdesk
