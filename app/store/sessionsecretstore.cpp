// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sessionsecretstore.h"

#include "app/base/wipe.h"

namespace hookdesk {

namespace {

QByteArray ownBytes(const QByteArray &bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}

} // namespace

SessionSecretStore::SessionSecretStore(QObject *parent)
    : SecretStore(usualPatience, parent)
{
}

SessionSecretStore::~SessionSecretStore()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

void SessionSecretStore::ask(const Request &request, const Answered &answered)
{
    SecretAnswer answer;
    switch (request.operation) {
    case Operation::Read:
        if (const auto found = m_secrets.constFind(request.key); found != m_secrets.constEnd())
            answer.secret = ownBytes(*found);
        break;
    case Operation::Write:
        erase(request.key);
        m_secrets.insert(request.key, ownBytes(request.secret));
        break;
    case Operation::Remove:
        erase(request.key);
        break;
    }
    answered(answer);
}

void SessionSecretStore::erase(const SecretKey &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return;
    wipe(*found);
    m_secrets.erase(found);
}

QStringList SessionSecretStore::secretKeys(const EnvironmentId &environment) const
{
    QStringList names;
    for (const SecretKey &key : m_secrets.keys()) {
        if (key.environment == environment)
            names.append(key.what);
    }
    return names;
}

} // namespace hookdesk
