// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretstore.h"

namespace hookdesk {

/// Secrets in the keychain of the desktop, through QtKeychain: the Secret Service or KWallet on
/// Linux, Keychain on macOS, Credential Manager on Windows. Never in a file of ours.
///
/// QtKeychain does one thing at a time in the whole program: while the keyring waits for somebody
/// to unlock it, everything waits.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// `keys` outlives this.
    explicit KeychainSecretStore(SecretKeyList &keys,
                                 std::chrono::milliseconds patience = usualPatience,
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] bool outlivesProgram() const override { return true; }

private:
    void ask(const Request &request, const Answered &answered) override;
    [[nodiscard]] SecretKeyList &keyList() override { return m_keys; }

    SecretKeyList &m_keys;
};

} // namespace hookdesk
