// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/processend.h"
#include "app/sandbox/commandline.h"
#include "app/sandbox/sandboxserver.h"
#include "app/version.h"
#include "app/version/versionreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace hookdesk::sandbox;

static int fail(const Problem &problem)
{
    std::fprintf(stderr, "%s\n", problem.message.toLocal8Bit().constData());
    return 1;
}

/// The one line that whoever started the program waits for.
static void printReadyLine(const CommandLine &line, const QUrl &url)
{
    QJsonObject ready{{QStringLiteral("url"), url.toString()},
                      {QStringLiteral("authUrl"), url.toString()},
                      {QStringLiteral("clientId"), line.settings.api.client.id},
                      {QStringLiteral("pid"), QCoreApplication::applicationPid()}};
    if (line.secretGenerated) {
        ready[QStringLiteral("clientSecret")] =
            QString::fromLatin1(line.settings.api.client.secret);
    }
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hookdesk-sandbox"));
    QCoreApplication::setApplicationVersion(QLatin1String(hookdesk::versionText));

    const Outcome<CommandLine> parsed = CommandLine::parse(application);
    if (const Problem *problem = problemOf(parsed))
        return fail(*problem);
    const CommandLine &line = std::get<CommandLine>(parsed);
    if (line.asksVersion) {
        std::fputs(qUtf8Printable(hookdesk::versionReport(QStringLiteral("hookdesk-sandbox"))),
                   stdout);
        return 0;
    }
    hookdesk::onEndSignals(&QCoreApplication::quit); // before start(), which may take seconds and
                                                     // makes a temporary file
    if (line.exitWithStdin)
        hookdesk::quitWithStdin();
    SandboxServer server(line.settings);
    if (const std::optional<Problem> problem = server.start())
        return fail(*problem);
    printReadyLine(line, server.url());
    return QCoreApplication::exec();
}
