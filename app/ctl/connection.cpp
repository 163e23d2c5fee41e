// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/connection.h"

#include "app/api/apimapfile.h"
#include "app/session/learnedmap.h"
#include "app/session/signinjob.h"
#include "app/store/keyringprobe.h"
#include "ui/common/plaintext.h"
#include "ui/common/signinerrortext.h"
#include "ui/common/storeerrortext.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookdesk::ctl {

namespace {

const char *const howToPassTheSecret = "pass it in the variable HOOKDESK_CLIENT_SECRET";

QString placeOf(const ConnectionRequest &request, QStandardPaths::StandardLocation location)
{
    return request.configDirectory.isEmpty() ? QStandardPaths::writableLocation(location)
                                             : request.configDirectory;
}

/// Without a home, Qt would take the root of the disk for it.
bool isHomeless(const ConnectionRequest &request)
{
#ifdef Q_OS_UNIX
    const auto lacks = [](const char *variable) { return qEnvironmentVariableIsEmpty(variable); };
    return request.configDirectory.isEmpty() && lacks("HOME") &&
           (lacks("XDG_CONFIG_HOME") || lacks("XDG_DATA_HOME"));
#else
    Q_UNUSED(request)
    return false;
#endif
}

bool hasDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

QString namesOf(const QList<EnvironmentProfile> &profiles)
{
    QString names;
    for (const EnvironmentProfile &profile : profiles)
        names += QStringLiteral("\n  %1").arg(plainName(profile.environment.name));
    return names;
}

Trouble troubleOf(const SessionRefusal &refusal)
{
    if (refusal.why == SessionRefusal::Why::HostNotAllowed)
        return {Refused, QStringLiteral("the administrator of this computer does not allow the "
                                        "host %1")
                             .arg(plainLine(refusal.detail))};
    return {Usage, QStringLiteral("the API map cannot be used: %1").arg(plainLine(refusal.detail))};
}

Trouble troubleOf(const SignInError &error)
{
    if (error.why == SignInError::Why::NoSecret)
        return {Usage, QStringLiteral("there is no secret for this environment in the keychain; %1")
                           .arg(QLatin1String(howToPassTheSecret))};
    const ErrorText words = signInErrorText(error);
    return {Refused,
            QStringLiteral("%1 Or %2.").arg(words.headline, QLatin1String(howToPassTheSecret))};
}

int boundedSetting(const QSettings &settings, const char *name, int otherwise)
{
    bool ok = false;
    const int value =
        settings.value(QStringLiteral("preferences/") + QLatin1String(name)).toInt(&ok);
    return ok && value > 0 ? value : otherwise;
}

bool flagSetting(const QSettings &settings, const char *name, bool otherwise)
{
    const QString word =
        settings.value(QStringLiteral("preferences/") + QLatin1String(name)).toString();
    return word == QLatin1String(otherwise ? "false" : "true") ? !otherwise : otherwise;
}

} // namespace

Connection::Connection(const ConnectionRequest &request)
    : m_request(request)
    , m_settingsFolder(placeOf(request, QStandardPaths::AppConfigLocation))
    , m_dataFolder(placeOf(request, QStandardPaths::AppLocalDataLocation))
{
}

Connection::~Connection() = default;

std::optional<Trouble> Connection::open()
{
    if (isHomeless(m_request))
        return Trouble{Usage, QStringLiteral("there is no home folder (HOME is not set): name a "
                                             "folder for settings with --config-dir")};
    m_managed = readManagedEnvironments(managedFolders());
    m_environments = std::make_unique<EnvironmentStore>(m_settingsFolder);
    const std::optional<StoreError> error = m_environments->open();
    m_environments->setManaged(m_managed.profiles);
    m_keychain = std::make_unique<KeychainSecretStore>(*m_environments);
    m_desk = std::make_unique<EnvironmentDesk>(*m_environments, *m_keychain);
    // A script opens no browser: signIn() says so.
    m_browser = std::make_unique<LogInBrowser>([](const QUrl &) { return false; });
    m_activity = std::make_unique<ActivityRecorder>(
        QDir(m_dataFolder).filePath(QStringLiteral("activity.sqlite")),
        ActivityRecorder::Settings{});
    m_sessions = std::make_unique<SessionMaker>(m_dataFolder, m_managed.policy, *m_activity);
    if (error && m_request.environmentName.isEmpty() && !m_request.environment)
        return Trouble{Partly, storeErrorText(*error).headline};
    return std::nullopt;
}

std::optional<Trouble> Connection::choose()
{
    if (m_request.environment)
        m_profile = {{}, *m_request.environment, {}};
    else if (std::optional<Trouble> trouble = chooseStored())
        return trouble;
    m_profile.environment.readOnly = m_profile.environment.readOnly || m_request.readOnly;
    return std::nullopt;
}

std::optional<Trouble> Connection::chooseStored()
{
    const QString &name = m_request.environmentName;
    if (!name.isEmpty()) {
        const std::optional<EnvironmentProfile> named = namedEnvironment(profiles(), name);
        if (!named)
            return Trouble{Usage, QStringLiteral("there is no environment \"%1\". Stored are:%2")
                                      .arg(plainName(name), namesOf(profiles()))};
        m_profile = *named;
        return std::nullopt;
    }
    if (profiles().isEmpty())
        return Trouble{Usage, QStringLiteral("no environment is stored: name one with --api-url, "
                                             "--auth-url and --client-id")};
    if (profiles().size() > 1)
        return Trouble{
            Usage,
            QStringLiteral("choose an environment with --environment:%1").arg(namesOf(profiles()))};
    m_profile = profiles().constFirst();
    return std::nullopt;
}

Environment Connection::environment() const
{
    return underPolicy(m_profile.environment, m_managed.policy);
}

std::optional<Trouble> Connection::writeObstacle() const
{
    const Environment environment = this->environment();
    const QString name = plainName(environment.name);
    if (environment.readOnly)
        return Trouble{Refused, QStringLiteral("%1 is read-only; nothing was sent").arg(name)};
    if (!mayLeaveOutQuestions(environment) && m_request.environmentName.isEmpty())
        return Trouble{Refused, QStringLiteral("spell out the environment with --environment; "
                                               "nothing was sent to %1")
                                    .arg(name)};
    return std::nullopt;
}

std::optional<Trouble> Connection::question(const QString &what, bool saidYes) const
{
    if (saidYes)
        return std::nullopt;
    return Trouble{Refused, QStringLiteral("this would %1 in %2; say --yes to do it. Nothing was "
                                           "sent")
                                .arg(what, plainName(m_profile.environment.name))};
}

std::optional<Trouble> Connection::secretObstacle() const
{
    if (!m_profile.id.isEmpty())
        return std::nullopt;
    const QString passed =
        QStringLiteral("there is no client secret: %1").arg(QLatin1String(howToPassTheSecret));
    if (m_request.credentials.clientSecret.isEmpty() && m_request.credentials.accessToken.isEmpty())
        return Trouble{Usage, passed};
    if (m_request.credentials.accessToken.isEmpty() && m_profile.environment.clientId.isEmpty())
        return Trouble{Usage, QStringLiteral("--api-url needs a --client-id")};
    return std::nullopt;
}

void Connection::signIn(QObject *owner, Then then)
{
    if (const std::optional<Trouble> trouble = secretObstacle())
        return then(trouble);
    if (!m_request.credentials.clientSecret.isEmpty() ||
        !m_request.credentials.accessToken.isEmpty()) {
        m_credentials = m_request.credentials;
        return then(std::nullopt);
    }
    // A prompt that nobody can see would be waited for.
    probeKeyring([this, guarded = QPointer<QObject>(owner), then](KeyringState state) {
        if (!guarded)
            return;
        if (state == KeyringState::Missing)
            return then(Trouble{Refused, QStringLiteral("there is no keychain here; %1")
                                             .arg(QLatin1String(howToPassTheSecret))});
        if (state == KeyringState::Locked && !hasDesktop())
            return then(Trouble{Refused, QStringLiteral("the keychain is locked, and there is no "
                                                        "desktop to unlock it on; %1")
                                             .arg(QLatin1String(howToPassTheSecret))});
        readKeychain(guarded, then);
    });
}

void Connection::readKeychain(QObject *owner, const Then &then)
{
    auto *job = new SignInJob(*m_desk, *m_browser, m_profile, {}, owner,
                              [this, then](const SignInOutcome &outcome) {
                                  if (const auto *error = std::get_if<SignInError>(&outcome))
                                      return then(troubleOf(*error));
                                  m_credentials = std::get<Credentials>(outcome);
                                  then(std::nullopt);
                              });
    QObject::connect(job, &SignInJob::waitsForBrowser, owner, [job, then] {
        job->deleteLater();
        then(Trouble{Refused, QStringLiteral("this environment wants a person to log in: do it "
                                             "once in the window of Hookdesk")});
    });
}

Session *Connection::session()
{
    if (m_session)
        return m_session.get();
    SessionOutcome outcome = m_sessions->make(m_profile, m_credentials);
    if (const auto *refusal = std::get_if<SessionRefusal>(&outcome)) {
        m_trouble = troubleOf(*refusal);
        return nullptr;
    }
    m_session = std::get<std::unique_ptr<Session>>(std::move(outcome));
    useStoragePreferences(*m_session);
    return m_session.get();
}

/// What is kept of an environment is what the window's preferences say.
void Connection::useStoragePreferences(Session &session) const
{
    const QSettings settings(QDir(m_settingsFolder).filePath(QStringLiteral("hookdesk.ini")),
                             QSettings::IniFormat);
    const auto days = [&settings](const char *name, int otherwise) {
        return std::chrono::hours(24 * std::min(boundedSetting(settings, name, otherwise), 3650));
    };
    session.failures().setKeeping(
        flagSetting(settings, "keepEvents", true),
        {days("eventDays", 30),
         qint64(boundedSetting(settings, "eventMegabytes", 500)) * 1024 * 1024});
    SnapshotKeeper::Settings snapshots = session.snapshots().settings();
    snapshots.store.keepsCredentials = flagSetting(settings, "keepCredentials", false);
    snapshots.limits.age = days("snapshotDays", 90);
    session.snapshots().setSettings(snapshots);
}

std::unique_ptr<TribeClient> Connection::client()
{
    const std::optional<SessionRefusal> refusal = m_sessions->hostRefusal(m_profile);
    const Result<ApiMap> map = loadApiMap(m_profile.environment.apiMapFile);
    if (refusal || !map) {
        m_trouble = troubleOf(refusal.value_or(
            SessionRefusal{SessionRefusal::Why::ApiMap, map ? QString() : map.error().detail}));
        return nullptr;
    }
    const LearnedMap learned = readLearnedMap(learnedMapPath(m_sessions->dataFolder(m_profile)));
    return std::make_unique<TribeClient>(environment(), withLearned(map.value(), learned),
                                         m_credentials);
}

} // namespace hookdesk::ctl
