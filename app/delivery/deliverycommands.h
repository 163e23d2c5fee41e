// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/testdelivery.h"

#include <QString>

namespace hookdesk {

/// The same delivery as a command for somebody else's shell, without a secret: each custom header's
/// value, and the signature, stands as a variable that has to be set first. User and password of
/// the address are left out.

/// For bash and other POSIX shells. A variable that is not set ends the command before anything is
/// sent.
[[nodiscard]] QString curlCommand(const TestDelivery &delivery);
/// For Windows PowerShell 5 and PowerShell 7.
[[nodiscard]] QString powerShellCommand(const TestDelivery &delivery);

} // namespace hookdesk
