// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

namespace hookdesk {

/// Whether one of the first lines calls Invoke-WebRequest or Invoke-RestMethod.
[[nodiscard]] bool isPowerShellCommand(QByteArrayView text);

/// Reads the call into the request, with the variables that are set before it to texts and tables:
/// what browsers copy, what this program itself copies, and what people write by hand.
void readPowerShellCommand(QByteArrayView text, RawRequest &request);

} // namespace hookdesk
