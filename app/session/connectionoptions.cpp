// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connectionoptions.h"

#include "app/domain/hiddencharacters.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace hookdesk {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The authorization server that belongs to an API: Tribe's own, or the same address on loopback.
QUrl authUrlFor(const QUrl &apiUrl)
{
    const QUrl preset = presetUrls(kindOfUrl(apiUrl)).auth;
    return preset.isEmpty() && isLoopback(apiUrl) ? apiUrl : preset;
}

QString addressProblem(const QUrl &url, const QString &option)
{
    if (isAllowedServer(url))
        return {};
    return CommandLine::tr("%1 must be an https address without user name and password (http only "
                           "for this computer).")
        .arg(option);
}

/// Fills in the environment that the address options describe, or the problem with them.
void readEnvironment(const QCommandLineParser &parser, const ConnectionOptions &options,
                     ConnectionRequest &request)
{
    Environment environment;
    environment.apiUrl = QUrl(parser.value(options.apiUrl), QUrl::StrictMode);
    environment.authUrl = parser.isSet(options.authUrl)
                              ? QUrl(parser.value(options.authUrl), QUrl::StrictMode)
                              : authUrlFor(environment.apiUrl);
    environment.kind = kindOfUrl(environment.apiUrl);
    environment.confirmation = usualConfirmation(environment.kind);
    environment.clientId = parser.value(options.clientId);
    environment.apiMapFile = parser.value(options.apiMap);
    environment.name = parser.isSet(options.environment)
                           ? parser.value(options.environment)
                           : environment.apiUrl.authority(QUrl::FullyEncoded);
    request.problem = addressProblem(environment.apiUrl, QStringLiteral("--api-url"));
    if (request.problem.isEmpty())
        request.problem = addressProblem(environment.authUrl, QStringLiteral("--auth-url"));
    request.environment = environment;
}

} // namespace

ConnectionOptions::ConnectionOptions()
    : environment(QStringLiteral("environment"),
                  CommandLine::tr("Connect to the saved environment with this name."),
                  QStringLiteral("name"))
    , apiUrl(QStringLiteral("api-url"), CommandLine::tr("Connect to the API at this address."),
             QStringLiteral("url"))
    , authUrl(QStringLiteral("auth-url"),
              CommandLine::tr("The address of the authorization server."), QStringLiteral("url"))
    , clientId(QStringLiteral("client-id"),
               CommandLine::tr("The client id. Put the client secret in HOOKDESK_CLIENT_SECRET, or "
                               "an access token in HOOKDESK_ACCESS_TOKEN."),
               QStringLiteral("id"))
    , apiMap(QStringLiteral("api-map"),
             CommandLine::tr("A JSON file with other API paths and field names."),
             QStringLiteral("file"))
    , configDirectory(QStringLiteral("config-dir"),
                      CommandLine::tr("Keep settings and data in this folder."),
                      QStringLiteral("folder"))
    , readOnly(QStringLiteral("read-only"), CommandLine::tr("Change nothing on the server."))
    , log(QStringLiteral("log"),
          CommandLine::tr("Write a log to this file, without secrets and bodies."),
          QStringLiteral("file"))
{
}

QList<QCommandLineOption> ConnectionOptions::all() const
{
    return {environment, apiUrl, authUrl, clientId, apiMap, configDirectory, readOnly, log};
}

ConnectionRequest readConnection(const QCommandLineParser &parser, const ConnectionOptions &options,
                                 const QProcessEnvironment &variables)
{
    ConnectionRequest request;
    if (parser.isSet(options.apiMap) && !parser.isSet(options.apiUrl))
        request.problem = CommandLine::tr("--api-map needs --api-url.");
    else if (parser.isSet(options.log) && parser.value(options.log).isEmpty())
        request.problem = CommandLine::tr("--log needs a file name.");
    else if (parser.isSet(options.apiUrl))
        readEnvironment(parser, options, request);
    request.environmentName = parser.value(options.environment);
    request.readOnly = parser.isSet(options.readOnly);
    request.logFile = parser.value(options.log);
    request.configDirectory = parser.value(options.configDirectory);
    request.credentials.clientSecret =
        variables.value(QStringLiteral("HOOKDESK_CLIENT_SECRET")).toUtf8();
    request.credentials.accessToken =
        variables.value(QStringLiteral("HOOKDESK_ACCESS_TOKEN")).toUtf8();
    return request;
}

std::optional<EnvironmentProfile> namedEnvironment(const QList<EnvironmentProfile> &profiles,
                                                   const QString &name)
{
    const auto typed = [](const QString &text) { return withoutHidden(text, TextUse::Name); };
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const EnvironmentProfile &each) {
            return typed(each.environment.name).compare(typed(name), Qt::CaseInsensitive) == 0;
        });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace hookdesk
