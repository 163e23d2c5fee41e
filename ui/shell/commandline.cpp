// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandline.h"

#include "app/version/versionreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hookdesk {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options
{
    QCommandLineOption environment{
        QStringLiteral("environment"),
        CommandLine::tr("Connect to the saved environment with this name."),
        QStringLiteral("name")};
    QCommandLineOption sandbox{QStringLiteral("sandbox"),
                               CommandLine::tr("Start a sandbox server and connect to it.")};
    QCommandLineOption apiUrl{QStringLiteral("api-url"),
                              CommandLine::tr("Connect to the API at this address."),
                              QStringLiteral("url")};
    QCommandLineOption authUrl{QStringLiteral("auth-url"),
                               CommandLine::tr("The address of the authorization server."),
                               QStringLiteral("url")};
    QCommandLineOption clientId{
        QStringLiteral("client-id"),
        CommandLine::tr("The client id. Put the client secret in HOOKDESK_CLIENT_SECRET, or an "
                        "access token in HOOKDESK_ACCESS_TOKEN."),
        QStringLiteral("id")};
    QCommandLineOption apiMap{QStringLiteral("api-map"),
                              CommandLine::tr("A JSON file with other API paths and field names."),
                              QStringLiteral("file")};
    QCommandLineOption configDirectory{QStringLiteral("config-dir"),
                                       CommandLine::tr("Keep settings and data in this folder."),
                                       QStringLiteral("folder")};
    QCommandLineOption log{QStringLiteral("log"),
                           CommandLine::tr("Write a log to this file, without secrets and bodies."),
                           QStringLiteral("file")};
    QCommandLineOption readOnly{QStringLiteral("read-only"),
                                CommandLine::tr("Change nothing on the server.")};
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
void readEnvironment(const QCommandLineParser &parser, const Options &options,
                     StartRequest &request)
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

StartRequest parseCommandLine(const QStringList &arguments, const QProcessEnvironment &variables)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("A console for the webhooks of a Tribe CRM environment."));
    parser.addOptions({options.environment, options.sandbox, options.apiUrl, options.authUrl,
                       options.clientId, options.apiMap, options.configDirectory, options.readOnly,
                       options.log});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    StartRequest request;
    if (!parser.parse(arguments))
        request.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        request.problem = CommandLine::tr("Unknown argument “%1”. See --help.")
                              .arg(parser.positionalArguments().constFirst());
    else if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        request.answer = parser.helpText();
    else if (parser.isSet(version))
        request.answer = versionReport(QStringLiteral("Hookdesk"));
    else if (parser.isSet(options.apiMap) && !parser.isSet(options.apiUrl))
        request.problem = CommandLine::tr("--api-map needs --api-url.");
    else if (parser.isSet(options.log) && parser.value(options.log).isEmpty())
        request.problem = CommandLine::tr("--log needs a file name.");
    else if (parser.isSet(options.apiUrl))
        readEnvironment(parser, options, request);
    else
        request.environmentName = parser.value(options.environment);
    request.sandbox = parser.isSet(options.sandbox);
    request.readOnly = parser.isSet(options.readOnly);
    request.logFile = parser.value(options.log);
    request.configDirectory = parser.value(options.configDirectory);
    request.credentials.clientSecret =
        variables.value(QStringLiteral("HOOKDESK_CLIENT_SECRET")).toUtf8();
    request.credentials.accessToken =
        variables.value(QStringLiteral("HOOKDESK_ACCESS_TOKEN")).toUtf8();
    return request;
}

} // namespace hookdesk
