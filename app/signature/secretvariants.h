// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/wipe.h"
#include "app/signature/variant.h"

#include <QByteArrayView>

#include <vector>

namespace hookdesk {

/// A key to try, and how it came from the secret that was given.
struct SecretVariant
{
    WipedBytes key;
    AppliedVariant change;
};

/// Every key that the secret may have been meant as, the likeliest first and none twice; the secret
/// itself is not among them.
[[nodiscard]] std::vector<SecretVariant> secretVariants(QByteArrayView secret);

} // namespace hookdesk
