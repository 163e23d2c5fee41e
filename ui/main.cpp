// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/concealment.h"
#include "app/log/logsink.h"
#include "app/session/session.h"
#include "app/version.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/shell/commandline.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

using namespace hookdesk;

void print(const QString &text, std::FILE *stream)
{
    std::fputs(qUtf8Printable(text), stream);
}

QString folderFor(const StartRequest &request, QStandardPaths::StandardLocation location)
{
    return request.configDirectory.isEmpty() ? QStandardPaths::writableLocation(location)
                                             : request.configDirectory;
}

QString settingsFile(const StartRequest &request)
{
    return QDir(folderFor(request, QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("hookdesk.ini"));
}

/// One folder for each environment, and the same one at the next start: by its servers and its
/// organization, because a name says nothing.
QString dataFolder(const QString &base, const Environment &environment)
{
    if (!environment.dataFolder.isEmpty())
        return environment.dataFolder;
    const QString identity = QStringList{environment.apiUrl.toString(QUrl::FullyEncoded),
                                         environment.organizationId, environment.clientId}
                                 .join(QLatin1Char('\n'));
    const QByteArray digest =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(base).filePath(QStringLiteral("environments/%1-%2")
                                   .arg(environment.apiUrl.host(), QString::fromLatin1(digest)));
}

/// Paths and field names for an environment: the assumed ones, or those with a file's corrections.
Result<ApiMap> loadApiMap(const QString &fileName)
{
    if (fileName.isEmpty())
        return ApiMap();
    QFile file(fileName);
    constexpr qint64 cap = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return ApiError::of(ApiError::Kind::NotFound, file.errorString());
    return ApiMap::withOverrides(file.read(cap));
}

std::unique_ptr<Session> makeSession(const ApiMap &map, const Environment &environment,
                                     const Credentials &credentials, const QString &dataFolder,
                                     ActivityRecorder &activity)
{
    Session::Settings settings;
    settings.dataFolder = dataFolder;
    settings.activity = &activity;
    return std::make_unique<Session>(environment, map, credentials, settings);
}

/// `--version` and `--help` answer without a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const auto asksOnly = [](const char *argument) {
        const std::string_view text(argument);
        return text == "--version" || text == "-v" || text == "--help" || text == "-h";
    };
    if (std::any_of(argv, argv + argc, asksOnly))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

/// Our own texts and Qt's, in the system's language; English plural forms where there is none.
void installTranslations(QCoreApplication &application)
{
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/hookdesk_en.qm")))
        QCoreApplication::installTranslator(english);
    install(QStringLiteral("hookdesk"), QStringLiteral(":/i18n"));
}

void start(MainWindow &window, const StartRequest &request)
{
    window.setReadOnly(request.readOnly);
    if (request.environment)
        window.connectTo(*request.environment, request.credentials);
    else if (request.sandbox)
        window.trySandbox();
    else if (!request.unknownEnvironment.isEmpty())
        window.showWelcome(
            MainWindow::tr("There is no environment “%1” yet. Connect it here, or start with "
                           "--api-url.")
                .arg(request.unknownEnvironment));
}

QString logProblemText(const LogFileProblem &problem)
{
    switch (problem.kind) {
    case LogFileProblem::Kind::NotAFile:
        return MainWindow::tr("--log takes an ordinary file: no folder, link or device.");
    case LogFileProblem::Kind::CannotOpen:
        return MainWindow::tr("The log file cannot be written: %1").arg(problem.detail);
    case LogFileProblem::Kind::CannotProtect:
        return MainWindow::tr("The log file cannot be kept from others: %1").arg(problem.detail);
    }
    return {};
}

/// Opens the log, if one is asked for. Why that is impossible; empty when all is well.
QString startLog(LogSink &log, const StartRequest &request)
{
    concealInLog(request.credentials.clientSecret);
    concealInLog(request.credentials.accessToken);
    if (request.logFile.isEmpty())
        return {};
    const std::optional<LogFileProblem> problem = log.writeTo(request.logFile);
    return problem ? logProblemText(*problem) : QString();
}

/// Why the program cannot start as asked; empty when it can.
QString problemOf(const StartRequest &request, const Result<ApiMap> &map)
{
    if (map)
        return request.problem;
    return QStringLiteral("%1: %2").arg(request.environment->apiMapFile, map.error().detail);
}

int run(const StartRequest &request, const ApiMap &map, const LogSink &log)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    applyTheme();
    QSettings settings(settingsFile(request), QSettings::IniFormat);
    DialogPrompt prompt;
    // The corrections belong to the environment of the command line and to no other.
    const QString base = folderFor(request, QStandardPaths::AppLocalDataLocation);
    ActivityRecorder activity(QDir(base).filePath(QStringLiteral("activity.sqlite")), {});
    const auto factory = [&](const Environment &environment, const Credentials &credentials) {
        return makeSession(environment.apiMapFile.isEmpty() ? ApiMap() : map, environment,
                           credentials, dataFolder(base, environment), activity);
    };
    MainWindow window(factory, settings, prompt);
    window.setLog(log);
    start(window, request);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    LogSink log; // the first and the last, because everything may have something to say
    QCoreApplication::setApplicationName(QStringLiteral("hookdesk"));
    QCoreApplication::setApplicationVersion(QLatin1String(versionText));
    QGuiApplication::setDesktopFileName(QStringLiteral("hookdesk"));
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    installTranslations(*application);
    const StartRequest request =
        parseCommandLine(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    // Child processes have no business with them.
    qunsetenv("HOOKDESK_CLIENT_SECRET");
    qunsetenv("HOOKDESK_ACCESS_TOKEN");

    const Result<ApiMap> map =
        loadApiMap(request.environment ? request.environment->apiMapFile : QString());
    if (const QString problem = problemOf(request, map); !problem.isEmpty()) {
        print(QStringLiteral("hookdesk: %1\n").arg(problem), stderr);
        return 2;
    }
    if (!request.answer.isEmpty()) {
        print(request.answer, stdout);
        return 0;
    }
    if (const QString problem = startLog(log, request); !problem.isEmpty()) {
        print(QStringLiteral("hookdesk: %1\n").arg(problem), stderr);
        return 2;
    }
    return run(request, map.value(), log);
}
