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

} // namespace

StartRequest parseCommandLine(const QStringList &arguments, const QProcessEnvironment &variables)
{
    const ConnectionOptions options;
    const QCommandLineOption sandbox{QStringLiteral("sandbox"),
                                     CommandLine::tr("Start a sandbox server and connect to it.")};
    const QCommandLineOption newInstance{
        QStringLiteral("new-instance"),
        CommandLine::tr("Open a window of its own beside one that is open.")};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("A console for the webhooks of a Tribe CRM environment."));
    parser.addOptions({options.environment, sandbox, options.apiUrl, options.authUrl,
                       options.clientId, options.apiMap, options.configDirectory, options.readOnly,
                       options.log, newInstance});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    const bool parsed = parser.parse(arguments);
    StartRequest request;
    static_cast<ConnectionRequest &>(request) = readConnection(parser, options, variables);
    request.sandbox = parser.isSet(sandbox);
    request.newInstance = parser.isSet(newInstance);
    if (!parsed)
        request.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        request.problem = CommandLine::tr("Unknown argument “%1”. See --help.")
                              .arg(parser.positionalArguments().constFirst());
    else if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        request.answer = parser.helpText();
    else if (parser.isSet(version))
        request.answer = versionReport(QStringLiteral("Hookdesk"));
    if (!request.answer.isEmpty())
        request.problem.clear();
    return request;
}

std::optional<InstanceRequest> instanceRequest(const StartRequest &request)
{
    const bool isOfProcess = request.newInstance || request.environment || request.readOnly ||
                             !request.logFile.isEmpty() ||
                             !request.credentials.clientSecret.isEmpty() ||
                             !request.credentials.accessToken.isEmpty();
    if (isOfProcess)
        return std::nullopt;
    return InstanceRequest{request.environmentName, request.sandbox, {}};
}

} // namespace hookdesk
