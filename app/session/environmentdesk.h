// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentstore.h"
#include "app/store/secretstore.h"
#include "app/store/sessionsecretstore.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace hookdesk {

class KeptRefreshToken;
class SecretChange;

/// What became of the removal of an environment.
struct EnvironmentRemoval
{
    std::optional<StoreError> error; ///< It is still on the list.
    SecretRemoval secrets;           ///< What the keychain did not let go is in `left`.
};

/// The environments of the program and their secrets: those to remember are in the keychain, the
/// others in memory, "for this session only". What the keychain refuses to take is in memory too.
class EnvironmentDesk : public QObject
{
    Q_OBJECT

public:
    using RemovalHandler = std::function<void(const EnvironmentRemoval &removal)>;

    /// A secret in the two places where it may be.
    struct KeptSecret
    {
        std::optional<QByteArray> inMemory;
        std::optional<QByteArray> inKeychain;
    };

    /// Both outlive this.
    EnvironmentDesk(EnvironmentStore &environments, SecretStore &keychain,
                    QObject *parent = nullptr);
    ~EnvironmentDesk() override;

    [[nodiscard]] EnvironmentStore &environments() { return m_environments; }
    /// Whether secrets can outlive the program here.
    [[nodiscard]] bool canRemember() const;
    /// The desktop was asked, and has no keyring.
    void setKeyringMissing(bool missing);
    /// Whether there is a secret to sign in with in the keychain.
    [[nodiscard]] bool hasSignInSecret(const EnvironmentId &id) const;
    /// Whether the secrets to sign in with are to be remembered: as was chosen last, else as far as
    /// any is in the keychain.
    [[nodiscard]] bool remembers(const EnvironmentId &id) const;
    void setRemembers(const EnvironmentId &id, bool remembers);

    /// Keeps what was typed (by SecretKey::what), and moves the rest of the secrets of an
    /// environment where `remember` wants them. Ends at the first error of the keychain. Then, and
    /// when the owner goes before the handler was called, nothing has changed in the end.
    void keepAll(const EnvironmentId &id, const QMap<QString, QByteArray> &typed, bool remember,
                 QObject *owner, SecretStore::DoneHandler handler);
    /// Keeps a secret where the environment's secrets belong. `handler` gets the error of the
    /// keychain, when it does not take it; the secret is in memory then. What it does not let go
    /// stays listed, for remove().
    void keep(const SecretKey &key, const QByteArray &secret, QObject *owner,
              SecretStore::DoneHandler handler);
    /// Keeps in the keychain what somebody asked to remember, and nowhere else, whatever was chosen
    /// for the secrets to sign in with.
    void remember(const SecretKey &key, const QByteArray &secret, QObject *owner,
                  SecretStore::DoneHandler handler);
    void read(const SecretKey &key, QObject *owner, SecretStore::ReadHandler handler);
    /// The same of one of the two places.
    void readMemory(const SecretKey &key, QObject *owner, SecretStore::ReadHandler handler);
    void readKeychain(const SecretKey &key, QObject *owner, SecretStore::ReadHandler handler);
    void forgetMemory(const SecretKey &key);
    /// As it was before, in both places or in one.
    void putBack(const SecretKey &key, const KeptSecret &before);
    void putBackInMemory(const SecretKey &key, const KeptSecret &before);
    /// The refresh token of an environment, which other programs use as well: it is read and kept
    /// there, and not by the functions above. It lives as long as the environment.
    [[nodiscard]] KeptRefreshToken &refreshToken(const EnvironmentId &id);
    void forget(const SecretKey &key, QObject *owner, SecretStore::DoneHandler handler);
    /// Takes an environment off the list, and its secrets out of the keychain. Secrets that stay
    /// there do not keep it on the list.
    void remove(const EnvironmentId &id, QObject *owner, RemovalHandler handler);

signals:
    void canRememberChanged();
    /// See SecretStore::answeredLate().
    void keychainAnsweredLate(const hookdesk::SecretKey &key);

private:
    [[nodiscard]] bool isInKeychain(const SecretKey &key) const;
    [[nodiscard]] QString spentTokensPath(const EnvironmentId &id) const;

    EnvironmentStore &m_environments;
    SecretStore &m_keychain;
    SessionSecretStore m_memory;
    QHash<EnvironmentId, bool> m_chosen;
    std::map<EnvironmentId, std::unique_ptr<KeptRefreshToken>> m_refreshTokens;
    QHash<EnvironmentId, QPointer<SecretChange>> m_changes; ///< The latest of each.
    bool m_keyringMissing = false;
};

} // namespace hookdesk
