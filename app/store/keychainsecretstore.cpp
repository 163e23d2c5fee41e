// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/keychainsecretstore.h"

#include "app/store/keyringprobe.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace hookdesk {

namespace {

constexpr QLatin1String service("hookdesk");

SecretError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return SecretError::Kind::Cancelled;
    case QKeychain::AccessDenied:
        return SecretError::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Kind::NoKeyring;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return SecretError::Kind::Other;
}

/// What the state of the keyring explains better than QtKeychain does.
SecretError::Kind explained(SecretError::Kind kind, KeyringState state)
{
    switch (state) {
    case KeyringState::Missing:
        return SecretError::Kind::NoKeyring;
    case KeyringState::Locked:
        return SecretError::Kind::Locked;
    case KeyringState::Unknown:
    case KeyringState::Silent:
    case KeyringState::Open:
        break;
    }
    return kind;
}

bool isGone(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

/// "Not there" and "removed" are also what is said of an item that cannot be seen.
void answerNothing(const QString &account,
                   const std::function<void(const SecretAnswer &)> &answered)
{
    probeKeyringItem(service, account, [answered](KeyringState state) {
        const SecretError::Kind kind = explained(SecretError::Kind::Other, state);
        const bool hidden = kind != SecretError::Kind::Other || state == KeyringState::Silent;
        answered({std::nullopt, hidden ? std::optional(SecretError{kind, {}}) : std::nullopt});
    });
}

void answerError(const QKeychain::Job &job,
                 const std::function<void(const SecretAnswer &)> &answered)
{
    const SecretError error{kindOf(job.error()), job.errorString()};
    if (error.kind == SecretError::Kind::Cancelled)
        return answered({std::nullopt, error});
    probeKeyring([error, answered](KeyringState state) {
        answered({std::nullopt, SecretError{explained(error.kind, state), error.detail}});
    });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(SecretKeyList &keys, std::chrono::milliseconds patience,
                                         QObject *parent)
    : SecretStore(patience, parent)
    , m_keys(keys)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

/// The job is nobody's and deletes itself: the keyring's answer goes to it, whether or not it is
/// still there, so that it must not be destroyed before.
void KeychainSecretStore::ask(const Request &request, const Answered &answered)
{
    const QString account = request.key.account();
    std::unique_ptr<QKeychain::Job> job;
    switch (request.operation) {
    case Operation::Read:
        job = std::make_unique<QKeychain::ReadPasswordJob>(service);
        break;
    case Operation::Write: {
        auto write = std::make_unique<QKeychain::WritePasswordJob>(service);
        write->setBinaryData(request.secret); // as text it would end at a NUL
        job = std::move(write);
        break;
    }
    case Operation::Remove:
        job = std::make_unique<QKeychain::DeletePasswordJob>(service);
        break;
    }
    job->setInsecureFallback(false);
    job->setKey(account);
    connect(job.get(), &QKeychain::Job::finished, job.get(),
            [operation = request.operation, account, answered](QKeychain::Job *done) {
                if (!isGone(*done))
                    return answerError(*done, answered);
                const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
                if (read && done->error() == QKeychain::NoError)
                    return answered({read->binaryData(), std::nullopt});
                if (operation == Operation::Write)
                    return answered({});
                answerNothing(account, answered);
            });
    job.release()->start();
}

} // namespace hookdesk
