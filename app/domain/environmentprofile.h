// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/environmentid.h"

#include <QStringList>

namespace hookdesk {

/// An environment in the list of the program.
struct EnvironmentProfile
{
    EnvironmentId id;
    Environment environment;
    /// Which secrets are, or may be, in the keychain: their names (SecretKey::what), nothing more.
    QStringList secretKeys;
    bool managed = false; ///< From the administrator of the machine: shown, not to be edited.

    friend bool operator==(const EnvironmentProfile &, const EnvironmentProfile &) = default;
};

} // namespace hookdesk
