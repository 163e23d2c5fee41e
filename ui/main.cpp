// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apimapfile.h"
#include "app/api/loginbrowser.h"
#include "app/log/concealment.h"
#include "app/log/logsink.h"
#include "app/process/runninginstance.h"
#include "app/session/apichecker.h"
#include "app/session/environmentdesk.h"
#include "app/session/sessionmaker.h"
#include "app/store/keychainsecretstore.h"
#include "app/store/keyringprobe.h"
#include "app/store/managedenvironments.h"
#include "app/version.h"
#include "ui/common/filedialog.h"
#include "ui/common/languages.h"
#include "ui/common/prompt.h"
#include "ui/common/storeerrortext.h"
#include "ui/common/themes.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/sparingprompt.h"
#include "ui/shell/commandline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencefollowers.h"
#include "ui/shell/systembrowser.h"

#include <QApplication>
#include <QDir>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
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

/// `--version` and `--help` answer without a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const auto asksOnly = [](const char *argument) {
        const std::string_view text(argument);
        return text == "--version" || text == "-v" || text == "--help" || text == "-h" ||
               text == "--help-all";
    };
    if (std::any_of(argv, argv + argc, asksOnly))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

void startStored(MainWindow &window, const EnvironmentStore &store, const StartRequest &request)
{
    const std::optional<EnvironmentProfile> profile =
        namedEnvironment(store.profiles(), request.environmentName);
    if (!profile)
        window.showWelcome(
            MainWindow::tr("There is no environment “%1”. Connect it here, or use --api-url.")
                .arg(request.environmentName));
    else if (!request.credentials.clientSecret.isEmpty())
        window.connectTo(*profile, request.credentials);
    else
        window.openEnvironment(profile->id);
}

void start(MainWindow &window, const EnvironmentStore &store, const StartRequest &request)
{
    window.setReadOnly(request.readOnly);
    if (request.environment)
        window.connectTo({{}, *request.environment, {}}, request.credentials);
    else if (request.sandbox)
        window.trySandbox();
    else if (!request.environmentName.isEmpty())
        startStored(window, store, request);
}

/// Where a desktop has given a token for it, that of the start that asks.
void bringToFront(QWidget &window, const QByteArray &activationToken)
{
    constexpr auto variable = "XDG_ACTIVATION_TOKEN";
    if (!activationToken.isEmpty())
        qputenv(variable, activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv(variable);
}

/// What a later start asks of this window; what stands against it.
QString answerTo(const InstanceRequest &request, MainWindow &window, const EnvironmentStore &store)
{
    bringToFront(window, request.activationToken);
    const bool opens = request.sandbox || !request.environmentName.isEmpty();
    if (opens && QApplication::activeModalWidget())
        return MainWindow::tr("A dialog is open in Hookdesk. Close it first.");
    if (request.sandbox) {
        window.leaveForSandbox();
    } else if (opens) {
        const auto profile = namedEnvironment(store.profiles(), request.environmentName);
        if (!profile)
            return MainWindow::tr("There is no environment “%1”.").arg(request.environmentName);
        window.openEnvironment(profile->id);
    }
    return {};
}

/// A folder that nobody else can reach, for as long as this person is logged on.
QString runtimeFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation);
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

QString logProblemText(const LogFileProblem &problem)
{
    switch (problem.kind) {
    case LogFileProblem::Kind::NotAFile:
        return MainWindow::tr("--log needs an ordinary file, no folder, link or device.");
    case LogFileProblem::Kind::CannotOpen:
        return MainWindow::tr("The log file cannot be written: %1").arg(problem.detail);
    case LogFileProblem::Kind::CannotProtect:
        return MainWindow::tr("The log file cannot be made private: %1").arg(problem.detail);
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

/// Reads the list of environments; what is wrong with it is told in the window.
void openEnvironments(EnvironmentStore &store, const ManagedEnvironments &managed, QString &problem,
                      QString &details)
{
    const std::optional<StoreError> error = store.open();
    store.setManaged(managed.profiles);
    if (error) {
        problem = storeErrorText(*error).headline;
        details = storeErrorText(*error).details;
    } else if (!managed.problems.isEmpty()) {
        problem = MainWindow::tr("Some settings of this computer’s administrator are invalid.");
        for (const ManagedProblem &each : managed.problems)
            details += QStringLiteral("%1:%2 %3\n").arg(each.file).arg(each.line).arg(each.subject);
    }
}

void askForKeyring(EnvironmentDesk &desk)
{
    probeKeyring([guarded = QPointer<EnvironmentDesk>(&desk)](KeyringState state) {
        if (guarded)
            guarded->setKeyringMissing(state == KeyringState::Missing);
    });
}

/// `instance` is what later starts reach; nullptr: nothing does.
int run(const StartRequest &request, const LogSink &log, Languages &languages,
        RunningInstance *instance)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QSettings settings(settingsFile(request), QSettings::IniFormat);
    const QString base = folderFor(request, QStandardPaths::AppLocalDataLocation);
    ActivityRecorder activity(QDir(base).filePath(QStringLiteral("activity.sqlite")), {});
    const ManagedEnvironments managed = readManagedEnvironments(managedFolders());
    keepFileFolder(settings);
    Themes themes;
    Preferences preferences(settings, managed.policy);
    followLook(preferences, languages, themes);
    followStorage(preferences, activity);
    DialogPrompt dialogs;
    SparingPrompt prompt(dialogs, preferences);

    EnvironmentStore environments(folderFor(request, QStandardPaths::AppConfigLocation));
    QString problem;
    QString details;
    openEnvironments(environments, managed, problem, details);
    KeychainSecretStore keychain(environments);
    EnvironmentDesk desk(environments, keychain);
    askForKeyring(desk);
    SystemBrowser systemBrowser;
    LogInBrowser browser([&systemBrowser](const QUrl &url) { return systemBrowser.open(url); });
    QObject::connect(&systemBrowser, &SystemBrowser::failed, &browser, &LogInBrowser::failed);

    const SessionMaker sessions(base, managed.policy, activity);
    const auto factory = [&](const EnvironmentProfile &profile, const Credentials &credentials) {
        SessionOutcome outcome = sessions.make(profile, credentials);
        if (const auto *session = std::get_if<std::unique_ptr<Session>>(&outcome))
            (*session)->apiChecker().setAutomatic(true);
        return outcome;
    };
    MainWindow window(factory, desk, browser, settings, prompt);
    window.setLog(log);
    window.setPreferences(preferences);
    if (!problem.isEmpty())
        window.showWelcome(problem, details);
    start(window, environments, request);
    window.show();
    if (instance)
        instance->setHandler(
            [&](const InstanceRequest &asked) { return answerTo(asked, window, environments); });
    return QApplication::exec();
}

/// In the window that is open already, or in one of its own.
int runOrHandOver(const StartRequest &request, const LogSink &log, Languages &languages,
                  const QByteArray &activationToken)
{
    std::optional<InstanceRequest> asked = instanceRequest(request);
    if (!asked)
        return run(request, log, languages, nullptr);
    asked->activationToken = activationToken;
    RunningInstance instance(runtimeFolder(),
                             folderFor(request, QStandardPaths::AppConfigLocation));
    switch (instance.start(*asked)) {
    case RunningInstance::Start::First:
        return run(request, log, languages, &instance);
    case RunningInstance::Start::NoAnswer:
        print(MainWindow::tr("hookdesk: Hookdesk is open and does not respond. End it, or use "
                             "--new-instance.") +
                  QLatin1Char('\n'),
              stderr);
        return 1;
    case RunningInstance::Start::HandedOver:
        if (instance.problem().isEmpty())
            return 0;
        print(QStringLiteral("hookdesk: %1\n").arg(instance.problem()), stderr);
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char *argv[])
{
    LogSink log; // the first and the last, because everything may have something to say
    QCoreApplication::setApplicationName(QStringLiteral("hookdesk"));
    QCoreApplication::setApplicationVersion(QLatin1String(versionText));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.hookdesk.Hookdesk"));
    const QByteArray activationToken = qgetenv("XDG_ACTIVATION_TOKEN"); // Qt takes it away
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    Languages languages;
    languages.use({});
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
    return runOrHandOver(request, log, languages, activationToken);
}
