// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the desktop has no Secret Service; QtKeychain's own errors are all there is.
#include "app/store/keyringprobe.h"

namespace hookdesk {

void probeKeyringItem(const QString &, const QString &, const KeyringHandler &handler)
{
    handler(KeyringState::Unknown);
}

void probeKeyring(const KeyringHandler &handler)
{
    handler(KeyringState::Unknown);
}

} // namespace hookdesk
