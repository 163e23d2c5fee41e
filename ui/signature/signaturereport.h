// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/check.h"

#include <QString>

namespace hookdesk {

struct CheckOutcome;

/// A check as plain text for Tribe Support or a colleague: never with the secret, and with the body
/// only where it is wanted.
[[nodiscard]] QString signatureReport(const SignedRequest &request, const CheckOutcome &outcome,
                                      bool withBody);

} // namespace hookdesk
