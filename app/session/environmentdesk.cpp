// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/environmentdesk.h"

#include "app/session/keptrefreshtoken.h"
#include "app/session/secretchange.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hookdesk {

EnvironmentDesk::EnvironmentDesk(EnvironmentStore &environments, SecretStore &keychain,
                                 QObject *parent)
    : QObject(parent)
    , m_environments(environments)
    , m_keychain(keychain)
{
    connect(&keychain, &SecretStore::answeredLate, this, &EnvironmentDesk::keychainAnsweredLate);
}

EnvironmentDesk::~EnvironmentDesk() = default;

bool EnvironmentDesk::canRemember() const
{
    return m_keychain.outlivesProgram() && !m_keyringMissing;
}

void EnvironmentDesk::setKeyringMissing(bool missing)
{
    if (std::exchange(m_keyringMissing, missing) != missing)
        emit canRememberChanged();
}

bool EnvironmentDesk::hasSignInSecret(const EnvironmentId &id) const
{
    const QStringList names = m_environments.secretKeys(id);
    return std::any_of(names.begin(), names.end(), &SecretKey::isForSignIn);
}

bool EnvironmentDesk::remembers(const EnvironmentId &id) const
{
    return canRemember() && m_chosen.value(id, hasSignInSecret(id));
}

void EnvironmentDesk::setRemembers(const EnvironmentId &id, bool remembers)
{
    m_chosen.insert(id, remembers);
}

void EnvironmentDesk::keepAll(const EnvironmentId &id, const QMap<QString, QByteArray> &typed,
                              bool remember, QObject *owner, SecretStore::DoneHandler handler)
{
    const bool moves = remembers(id) != remember;
    setRemembers(id, remember);
    QList<SecretKey> keys{SecretKey::clientSecret(id), SecretKey::accessToken(id),
                          SecretKey::refreshToken(id), SecretKey::proxyPassword(id),
                          SecretKey::keyPassphrase(id)};
    keys.removeIf([&](const SecretKey &key) { return !moves && !typed.contains(key.what); });
    QPointer<SecretChange> &latest = m_changes[id];
    delete latest; // what it would put back is no more what was before
    latest = new SecretChange(*this, keys, typed, owner, std::move(handler));
}

void EnvironmentDesk::keep(const SecretKey &key, const QByteArray &secret, QObject *owner,
                           SecretStore::DoneHandler handler)
{
    if (!remembers(key.environment)) {
        m_memory.write(key, secret, owner, [=, this](const std::optional<SecretError> &) {
            if (!isInKeychain(key))
                return handler(std::nullopt);
            m_keychain.remove(key, owner, [handler](const auto &) { handler(std::nullopt); });
        });
        return;
    }
    m_keychain.write(key, secret, owner, [=, this](const std::optional<SecretError> &error) {
        if (!error) {
            forgetMemory(key);
            return handler(std::nullopt);
        }
        m_memory.write(key, secret, owner, [=](const auto &) { handler(error); });
    });
}

void EnvironmentDesk::remember(const SecretKey &key, const QByteArray &secret, QObject *owner,
                               SecretStore::DoneHandler handler)
{
    m_keychain.write(key, secret, owner, std::move(handler));
}

void EnvironmentDesk::read(const SecretKey &key, QObject *owner, SecretStore::ReadHandler handler)
{
    m_memory.read(key, owner, [=, this](const SecretAnswer &answer) {
        if (answer.secret)
            return handler(answer);
        readKeychain(key, owner, handler);
    });
}

void EnvironmentDesk::readMemory(const SecretKey &key, QObject *owner,
                                 SecretStore::ReadHandler handler)
{
    m_memory.read(key, owner, std::move(handler));
}

void EnvironmentDesk::readKeychain(const SecretKey &key, QObject *owner,
                                   SecretStore::ReadHandler handler)
{
    // What is not listed is not asked for: nobody has to unlock a keyring for it.
    if (!isInKeychain(key))
        return handler({});
    m_keychain.read(key, owner, std::move(handler));
}

KeptRefreshToken &EnvironmentDesk::refreshToken(const EnvironmentId &id)
{
    std::unique_ptr<KeptRefreshToken> &kept = m_refreshTokens[id];
    if (!kept)
        kept = std::make_unique<KeptRefreshToken>(*this, SecretKey::refreshToken(id),
                                                  spentTokensPath(id));
    return *kept;
}

/// Beside the list of environments, because that is what the programs share.
QString EnvironmentDesk::spentTokensPath(const EnvironmentId &id) const
{
    const QByteArray name = // of a managed environment it is what somebody has typed
        QCryptographicHash::hash(id.value.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QFileInfo(m_environments.path())
        .dir()
        .filePath(QStringLiteral("log-ins/") + QString::fromLatin1(name));
}

void EnvironmentDesk::forget(const SecretKey &key, QObject *owner, SecretStore::DoneHandler handler)
{
    forgetMemory(key);
    m_keychain.remove(key, owner, std::move(handler));
}

void EnvironmentDesk::remove(const EnvironmentId &id, QObject *owner, RemovalHandler handler)
{
    m_memory.removeAll(id, this, [](const SecretRemoval &) {});
    m_keychain.removeAll(id, owner, [=, this](const SecretRemoval &secrets) {
        m_chosen.remove(id);
        m_refreshTokens.erase(id);
        QFile::remove(spentTokensPath(id) + QStringLiteral(".spent"));
        m_environments.remove(id, owner, [=](const std::optional<StoreError> &error) {
            handler({error, secrets});
        });
    });
}

void EnvironmentDesk::putBack(const SecretKey &key, const KeptSecret &before)
{
    putBackInMemory(key, before);
    if (before.inKeychain)
        m_keychain.write(key, *before.inKeychain, this, [](const auto &) {});
    else if (isInKeychain(key))
        m_keychain.remove(key, this, [](const auto &) {});
}

void EnvironmentDesk::putBackInMemory(const SecretKey &key, const KeptSecret &before)
{
    if (before.inMemory)
        m_memory.write(key, *before.inMemory, this, [](const auto &) {});
    else
        forgetMemory(key);
}

bool EnvironmentDesk::isInKeychain(const SecretKey &key) const
{
    return m_environments.secretKeys(key.environment).contains(key.what);
}

void EnvironmentDesk::forgetMemory(const SecretKey &key)
{
    m_memory.remove(key, this, [](const std::optional<SecretError> &) {});
}

} // namespace hookdesk
