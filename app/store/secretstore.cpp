// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/secretstore.h"

#include "app/log/concealment.h"
#include "app/store/log.h"
#include "app/store/secretjob.h"

#include <utility>

namespace hookdesk {

namespace {

SecretAnswer failed(SecretError::Kind kind, const QString &detail = {})
{
    return {std::nullopt, SecretError{kind, detail}};
}

SecretStore::ReadHandler onlyError(SecretStore::DoneHandler handler)
{
    return [handler = std::move(handler)](const SecretAnswer &answer) { handler(answer.error); };
}

} // namespace

SecretStore::SecretStore(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

SecretStore::~SecretStore() = default;

void SecretStore::read(const SecretKey &key, QObject *owner, ReadHandler handler)
{
    start({Operation::Read, key, {}}, owner, std::move(handler));
}

void SecretStore::write(const SecretKey &key, const QByteArray &secret, QObject *owner,
                        DoneHandler handler)
{
    start({Operation::Write, key, secret}, owner, onlyError(std::move(handler)));
}

void SecretStore::remove(const SecretKey &key, QObject *owner, DoneHandler handler)
{
    start({Operation::Remove, key, {}}, owner, onlyError(std::move(handler)));
}

void SecretStore::removeAll(const EnvironmentId &environment, QObject *owner,
                            RemovalHandler handler)
{
    QList<SecretKey> keys;
    for (const QString &what : keyList().secretKeys(environment))
        keys.append({environment, what});
    removeThese(keys, owner, std::move(handler));
}

void SecretStore::removeThese(const QList<SecretKey> &keys, QObject *owner, RemovalHandler handler)
{
    new SecretRemovalJob(*this, keys, owner, std::move(handler)); // the owner's
}

void SecretStore::start(const Request &request, QObject *owner, ReadHandler handler)
{
    concealInLog(request.secret);
    auto *job = new SecretJob(owner, std::move(handler));
    // Queued, because the store is being destroyed right then.
    connect(
        this, &QObject::destroyed, job,
        [job] { job->settle(failed(SecretError::Kind::Cancelled)); }, Qt::QueuedConnection);
    const auto begin = [this, pointer = QPointer(job), request] { perform(pointer, request); };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void SecretStore::perform(const QPointer<SecretJob> &job, const Request &request)
{
    if (!job)
        return;
    if (request.operation != Operation::Write)
        return askFor(job, request);
    keyList().rememberSecret(
        request.key, this, [this, job, request](const std::optional<StoreError> &error) {
            if (job && error)
                job->settle(failed(SecretError::Kind::NotListed, error->detail));
            else if (job)
                askFor(job, request);
        });
}

void SecretStore::askFor(const QPointer<SecretJob> &job, const Request &request)
{
    job->wait(m_patience);
    ask(request, [store = QPointer(this), job, operation = request.operation,
                  key = request.key](const SecretAnswer &answer) {
        if (store)
            store->answered(job, operation, key, answer);
    });
}

/// The list follows what has happened, whether or not anybody still waits for the answer.
void SecretStore::answered(const QPointer<SecretJob> &job, Operation operation,
                           const SecretKey &key, const SecretAnswer &answer)
{
    if (answer.secret)
        concealInLog(*answer.secret);
    if (answer.error)
        qCWarning(logStore) << "the keyring answered with error" << int(answer.error->kind);
    const auto listed = [=, this](const std::optional<StoreError> &error) {
        const bool lost = error && operation == Operation::Write;
        settle(job, key, lost ? failed(SecretError::Kind::NotListed, error->detail) : answer);
    };
    if (!answer.error && operation == Operation::Remove)
        keyList().forgetSecret(key, this, listed); // it may be removed once more; no harm done
    else if (!answer.error && operation == Operation::Write)
        keyList().rememberSecret(key, this, listed); // a removal may have been answered in between
    else
        listed(std::nullopt);
}

void SecretStore::settle(const QPointer<SecretJob> &job, const SecretKey &key,
                         const SecretAnswer &answer)
{
    if (!job)
        return;
    if (!job->hasTimedOut())
        return job->settle(answer);
    job->deleteLater();
    emit answeredLate(key);
}

} // namespace hookdesk
