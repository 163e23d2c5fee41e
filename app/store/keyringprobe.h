// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace hookdesk {

/// What the keyring is like, as far as it can be told.
enum class KeyringState {
    Unknown, ///< Not the Secret Service: QtKeychain knows best.
    Silent,  ///< It does not answer, or not in a way that tells.
    Missing, ///< No message bus, or no keyring on it.
    Locked,
    Open
};

using KeyringHandler = std::function<void(KeyringState state)>;

// QtKeychain says "not found" or "other error" for all of this. These look behind it, after it has
// failed: the Secret Service API of freedesktop.org, where there is one. The handler is called
// once, at once or later.

/// Locked when an item with this service and account is there and cannot be read.
void probeKeyringItem(const QString &service, const QString &account,
                      const KeyringHandler &handler);
/// Locked when the collection that new items go to is.
void probeKeyring(const KeyringHandler &handler);

} // namespace hookdesk
