// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretkey.h"
#include "app/store/storeerror.h"

#include <QStringList>

#include <optional>

namespace hookdesk {

/// Remembers which secrets there may be, so that they can all be found again and removed: a
/// keychain cannot be asked for a list everywhere.
class SecretKeyList
{
public:
    SecretKeyList() = default;
    virtual ~SecretKeyList() = default;
    Q_DISABLE_COPY_MOVE(SecretKeyList)

    [[nodiscard]] virtual QStringList secretKeys(const EnvironmentId &environment) const = 0;
    /// Written down before the secret itself; without an error it is on disk.
    [[nodiscard]] virtual std::optional<StoreError> rememberSecret(const SecretKey &key) = 0;
    /// Only after the secret itself is gone.
    [[nodiscard]] virtual std::optional<StoreError> forgetSecret(const SecretKey &key) = 0;
};

} // namespace hookdesk
