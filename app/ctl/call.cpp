// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/call.h"

#include "app/version/versionreport.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iterator>

namespace hookdesk::ctl {

namespace {

struct CommandRow
{
    const char *name;
    const char *arguments;
    const char *description;
};

constexpr CommandRow commandRows[] = {
    {"environments", "", "List the stored environments."},
    {"list", "", "List webhooks."},
    {"failed", "", "List failed events, one by one or --group'ed by cause and host."},
    {"retry", "[ID | FILE | -]...",
     "Send failed events again: these, those of a file or of standard input, or those of\n"
     "                --webhook, --cause, --since and --text."},
    {"reactivate", "[ID]...", "Switch deactivated webhooks on again."},
    {"create", "", "Create a webhook from --entity-type and --endpoint."},
    {"delete", "[ID]...", "Delete webhooks."},
    {"export", "[FILE]", "Write the definitions of all webhooks to a file or standard output."},
    {"compare", "FILE [FILE]",
     "Compare a file of definitions with an environment, or with another one."},
    {"verify", "[FILE]",
     "Check the signature of a request in a file or on standard input. The secret comes\n"
     "                from HOOKDESK_WEBHOOK_SECRET, --secret-file or the keychain."},
    {"check", "", "Try what the program assumes of the API, without changing anything."},
    {"watch", "", "Tell how many webhooks are deactivated or at risk, now and on."}};

struct OptionRow
{
    const char *name;
    const char *value; ///< nullptr: it takes none.
    const char *description;
    const char *commands; ///< Separated by blanks; "*": all.
};

constexpr OptionRow optionRows[] = {
    {"json", nullptr, "Print a JSON object on each line (hookdeskctl-lines-1.json).", "*"},
    {"fields", "list", "Show only these fields, separated by commas.",
     "environments list failed retry reactivate delete create compare check"},
    {"name", "text",
     "list: only webhooks with this in their names. reactivate, delete: the one with this name.",
     "list reactivate delete"},
    {"status", "status", "Only active, at-risk or deactivated webhooks.", "list"},
    {"entity-type", "type", "The entity type of the webhooks, for example Relation.Person.",
     "list create"},
    {"top", "n", "At most so many.", "list failed"},
    {"sort", "field",
     "By name, status, entity-type, endpoint, created, id or failures; a minus in front turns the "
     "order round.",
     "list"},
    {"webhook", "id", "Of the webhook with this id or name.", "failed retry verify"},
    {"cause", "cause",
     "With this cause: http-503, http (any status), timeout, tls, connection, name, lookup, other.",
     "failed retry"},
    {"since", "time", "Created since this time (ISO 8601), or in the last 30m, 6h or 7d.",
     "failed retry"},
    {"text", "text", "With this text in their webhook, ids, body or error.", "failed retry"},
    {"group", nullptr, "Put together what has the same cause and host.", "failed"},
    {"pace", "n", "At most so many a second (5).", "retry"},
    {"stop-after", "n", "Send nothing more after so many have failed.", "retry"},
    {"dry-run", nullptr, "Say what would be sent, and send nothing.",
     "retry reactivate create delete"},
    {"yes", nullptr, "Do what the window would ask about first.",
     "retry reactivate create delete export"},
    {"endpoint", "url", "The https address that Tribe delivers to.", "create"},
    {"header", "line", "A header 'Name: value' of each delivery; as often as needed.", "create"},
    {"headers-from", "file", "Headers 'Name: value', one a line; - is standard input.", "create"},
    {"allow-duplicate", nullptr, "Create it even where a webhook like it is there.", "create"},
    {"with-credentials", nullptr, "Write values that look like credentials, too.", "export"},
    {"rule", "find=replace",
     "Take this part of an endpoint in the first file for that one; as often as needed.",
     "compare"},
    {"secret-file", "file", "Read the webhook's secret from this file.", "verify"},
    {"signature", "value", "The signature, where the request does not have it.", "verify"},
    {"once", nullptr, "Look once: end with 0 (healthy), 1 (at risk), 2 (deactivated), 3 (unknown).",
     "watch"},
    {"prometheus", nullptr, "Print metrics in the text format of Prometheus.", "watch"},
    {"interval", "seconds", "Between two looks (60).", "watch"}};

QString wordOf(const char *text)
{
    return QString::fromLatin1(text);
}

bool isKnownCommand(const QString &name)
{
    return std::any_of(std::begin(commandRows), std::end(commandRows),
                       [&](const CommandRow &row) { return QLatin1String(row.name) == name; });
}

bool belongsTo(const OptionRow &row, const QString &command)
{
    const QStringList commands = wordOf(row.commands).split(QLatin1Char(' '));
    return commands.contains(command) || commands.constFirst() == QLatin1String("*");
}

QCommandLineOption optionOf(const OptionRow &row)
{
    QCommandLineOption option(wordOf(row.name), wordOf(row.description));
    if (row.value)
        option.setValueName(wordOf(row.value));
    return option;
}

/// With the options of one command, or of all.
void addOptionsOf(QCommandLineParser &parser, const ConnectionOptions &connection,
                  const QString &command)
{
    parser.addOptions(connection.all());
    for (const OptionRow &row : optionRows) {
        if (command.isEmpty() || belongsTo(row, command))
            parser.addOption(optionOf(row));
    }
    parser.addHelpOption();
    parser.addVersionOption();
}

QString descriptionOf(const QString &command)
{
    QString text = QStringLiteral("The webhooks of a Tribe CRM environment, for scripts.\n\n");
    text += command.isEmpty() ? QStringLiteral("Commands:\n") : QString();
    for (const CommandRow &row : commandRows) {
        if (command.isEmpty())
            text += QStringLiteral("  %1  %2\n")
                        .arg(wordOf(row.name), -12)
                        .arg(wordOf(row.description));
        else if (command == QLatin1String(row.name))
            text += QStringLiteral("hookdeskctl [options] %1 %2\n%3\n")
                        .arg(command, wordOf(row.arguments), wordOf(row.description));
    }
    return text +
           QStringLiteral("\nEnds with 0, 2 (wrong usage), 3 (refused), 4 (unreachable) or 5 "
                          "(partly done);\nverify with 0, 1 (not genuine) or 2.");
}

QString helpOf(const QString &command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(descriptionOf(command));
    addOptionsOf(parser, {}, command);
    if (command.isEmpty())
        parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do."));
    return parser.helpText();
}

QString problemWith(const Call &call)
{
    if (call.command.isEmpty())
        return QStringLiteral("a command is missing; see hookdeskctl --help");
    if (!isKnownCommand(call.command))
        return QStringLiteral("there is no command \"%1\"; see hookdeskctl --help")
            .arg(call.command);
    for (const OptionRow &row : optionRows) {
        if (call.has(row.name) && !belongsTo(row, call.command))
            return QStringLiteral("%1 has no option --%2").arg(call.command, wordOf(row.name));
    }
    return {};
}

void takeValues(const QCommandLineParser &parser, Call &call)
{
    for (const OptionRow &row : optionRows) {
        const QString name = wordOf(row.name);
        if (parser.isSet(name))
            call.values.insert(name, row.value ? parser.values(name) : QStringList());
    }
    call.arguments = parser.positionalArguments();
    if (!call.arguments.isEmpty())
        call.command = call.arguments.takeFirst();
}

} // namespace

Call parseCall(const QStringList &arguments, const QProcessEnvironment &variables)
{
    const ConnectionOptions options;
    QCommandLineParser parser;
    addOptionsOf(parser, options, {});
    Call call;
    const bool parsed = parser.parse(arguments);
    call.connection = readConnection(parser, options, variables);
    takeValues(parser, call);
    if (!parsed)
        call.problem = parser.errorText();
    else if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        call.answer = helpOf(isKnownCommand(call.command) ? call.command : QString());
    else if (parser.isSet(QStringLiteral("version")))
        call.answer = versionReport(QStringLiteral("hookdeskctl"));
    else
        call.problem =
            call.connection.problem.isEmpty() ? problemWith(call) : call.connection.problem;
    return call;
}

} // namespace hookdesk::ctl
