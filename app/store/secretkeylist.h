// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretkey.h"
#include "app/store/storeerror.h"

#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace hookdesk {

/// Remembers which secrets there may be, so that they can all be found again and removed: a
/// keychain cannot be asked for a list everywhere.
class SecretKeyList
{
public:
    SecretKeyList() = default;
    virtual ~SecretKeyList() = default;
    Q_DISABLE_COPY_MOVE(SecretKeyList)

    using Done = std::function<void(const std::optional<StoreError> &error)>;

    [[nodiscard]] virtual QStringList secretKeys(const EnvironmentId &environment) const = 0;
    /// Written down before the secret itself; when `then` gets no error it is on disk. That may be
    /// at once, and never when `owner` is gone.
    virtual void rememberSecret(const SecretKey &key, QObject *owner, Done then) = 0;
    /// The same, only after the secret itself is gone.
    virtual void forgetSecret(const SecretKey &key, QObject *owner, Done then) = 0;
};

} // namespace hookdesk
