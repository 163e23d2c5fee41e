// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionmaker.h"

#include "app/api/apimapfile.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

/// The first host that the policy does not allow; empty when it allows them.
QString forbiddenHost(const Environment &environment, const Policy &policy)
{
    for (const QUrl &url : {environment.apiUrl, environment.authUrl}) {
        if (!url.isEmpty() && !policy.allowsHost(url.host()))
            return url.host();
    }
    return {};
}

/// A folder name that is the same at the next start and tells nothing.
QString digestOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// What is not stored has no id: it is known by its servers and its organization, because a name
/// says nothing.
QString identityOf(const EnvironmentProfile &profile)
{
    const Environment &environment = profile.environment;
    if (!profile.id.isEmpty()) // a managed one has the name that the administrator gave it
        return profile.id.value;
    return QStringList{environment.apiUrl.toString(QUrl::FullyEncoded), environment.organizationId,
                       environment.clientId}
        .join(QLatin1Char('\n'));
}

} // namespace

SessionMaker::SessionMaker(QString dataBase, Policy policy, ActivityRecorder &activity)
    : m_dataBase(std::move(dataBase))
    , m_policy(std::move(policy))
    , m_activity(activity)
{
}

SessionOutcome SessionMaker::make(const EnvironmentProfile &profile,
                                  const Credentials &credentials) const
{
    if (const std::optional<SessionRefusal> refusal = hostRefusal(profile))
        return *refusal;
    const Result<ApiMap> map = loadApiMap(profile.environment.apiMapFile);
    if (!map)
        return SessionRefusal{SessionRefusal::Why::ApiMap, map.error().detail};
    Session::Settings settings;
    settings.dataFolder = dataFolder(profile);
    settings.keepsArchive = !m_policy.noArchive;
    settings.mayExport = !m_policy.noExport;
    settings.eventLog = underPolicy(settings.eventLog, m_policy);
    settings.activity = &m_activity;
    settings.isStored = !profile.id.isEmpty();
    return std::make_unique<Session>(underPolicy(profile.environment, m_policy), map.value(),
                                     credentials, settings);
}

std::optional<SessionRefusal> SessionMaker::hostRefusal(const EnvironmentProfile &profile) const
{
    if (const QString host = forbiddenHost(profile.environment, m_policy); !host.isEmpty())
        return SessionRefusal{SessionRefusal::Why::HostNotAllowed, host};
    return std::nullopt;
}

QString SessionMaker::dataFolder(const EnvironmentProfile &profile) const
{
    if (!profile.environment.dataFolder.isEmpty())
        return profile.environment.dataFolder;
    const QString name =
        profile.id.isEmpty() ? profile.environment.apiUrl.host() : QStringLiteral("environment");
    return QDir(m_dataBase)
        .filePath(QStringLiteral("environments/%1-%2").arg(name, digestOf(identityOf(profile))));
}

Environment underPolicy(Environment environment, const Policy &policy)
{
    environment.readOnly = environment.readOnly || policy.readOnly;
    if (environment.refreshInterval != 0)
        environment.refreshInterval =
            std::max(environment.refreshInterval, policy.refreshInterval.value_or(0));
    return environment;
}

EventLog::Settings underPolicy(EventLog::Settings settings, const Policy &policy)
{
    settings.shortestInterval = std::chrono::seconds(policy.refreshInterval.value_or(0));
    return settings;
}

} // namespace hookdesk
