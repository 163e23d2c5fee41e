// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/log/concealment.h"
#include "app/log/logsink.h"
#include "app/process/processend.h"
#include "app/version.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

using namespace hookdesk;
using namespace hookdesk::ctl;

/// Whether the terminal takes UTF-8. Qt wants such a locale in any case, and would complain.
bool settleEncoding()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstricmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return true;
    qputenv("LC_ALL", "C.UTF-8");
    return false;
#else
    return true;
#endif
}

struct MakerRow
{
    const char *name;
    CommandPtr (*make)(Context);
};

constexpr MakerRow makers[] = {{"environments", makeEnvironmentsCommand},
                               {"list", makeListCommand},
                               {"failed", makeFailedCommand},
                               {"retry", makeRetryCommand},
                               {"reactivate", makeReactivateCommand},
                               {"create", makeCreateCommand},
                               {"delete", makeDeleteCommand},
                               {"export", makeExportCommand},
                               {"compare", makeCompareCommand},
                               {"verify", makeVerifyCommand},
                               {"check", makeCheckCommand},
                               {"watch", makeWatchCommand}};

CommandPtr commandOf(const Context &context)
{
    for (const MakerRow &row : makers) {
        if (context.call.command == QLatin1String(row.name))
            return row.make(context);
    }
    return {};
}

/// Two of the commands need nothing that is stored.
bool needsStored(const Call &call)
{
    const bool verifies = call.command == QLatin1String("verify") && !call.has("webhook");
    const bool comparesFiles =
        call.command == QLatin1String("compare") && call.arguments.size() == 2;
    return !verifies && !comparesFiles;
}

/// What `watch --once` cannot find out is unknown to a monitoring system.
int codeFor(const Call &call, int code)
{
    constexpr int unknown = 3;
    return call.command == QLatin1String("watch") && call.has("once") ? unknown : code;
}

QStringList fieldsOf(const Call &call)
{
    return call.value("fields").split(QLatin1Char(','), Qt::SkipEmptyParts);
}

/// Why the log cannot be written; empty when it can.
QString startLog(LogSink &log, const ConnectionRequest &request)
{
    concealInLog(request.credentials.clientSecret);
    concealInLog(request.credentials.accessToken);
    if (request.logFile.isEmpty())
        return {};
    const std::optional<LogFileProblem> problem = log.writeTo(request.logFile);
    return problem ? QStringLiteral("--log %1 cannot be written: %2")
                         .arg(plainName(request.logFile), problem->detail)
                   : QString();
}

/// What was done is done; that nobody can look it up has to be said.
void tellJournal(Output &output, const Connection &connection)
{
    const ActivityRecorder *activity = connection.activity();
    if (activity && activity->problem())
        output.complain(QStringLiteral("the journal could not be written: %1")
                            .arg(activity->problem()->detail));
}

int run(const Call &call, Output &output)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Connection connection(call.connection);
    if (const std::optional<Trouble> trouble = connection.open(); trouble && needsStored(call)) {
        output.complain(trouble->text);
        return codeFor(call, trouble->code);
    }
    CommandPtr command = commandOf({call, output, connection});
    command->setDone([](int code) { QCoreApplication::exit(code); });
    onEndSignals([&command, asked = false]() mutable {
        if (asked) // who asks twice does not want to wait
            std::_Exit(Partly);
        asked = true;
        command->interrupt();
    });
    output.whenBroken([&command] { command->interrupt(); });
    QTimer::singleShot(0, command.get(), [&command] { command->start(); });
    const int code = QCoreApplication::exec();
    command.reset();
    tellJournal(output, connection);
    return output.isBroken() && code == Well ? int(Partly) : code;
}

} // namespace

int main(int argc, char *argv[])
{
    LogSink log; // the first and the last, because everything may have something to say
    const bool isUtf8 = settleEncoding();
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a pipe that closes early is an error of a write
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hookdesk")); // the same files
    QCoreApplication::setApplicationVersion(QLatin1String(versionText));
    const Call call =
        parseCall(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    // Child processes have no business with them.
    qunsetenv("HOOKDESK_CLIENT_SECRET");
    qunsetenv("HOOKDESK_ACCESS_TOKEN");

    Output output({call.has("json"), isUtf8, columnsOfOutput(), isErrorTerminal(), fieldsOf(call)});
    if (!call.answer.isEmpty()) {
        output.bytes(call.answer.toUtf8());
        return Well;
    }
    QString problem = call.problem;
    if (problem.isEmpty())
        problem = startLog(log, call.connection);
    if (!problem.isEmpty()) {
        output.complain(problem);
        return codeFor(call, Usage);
    }
    return run(call, output);
}
