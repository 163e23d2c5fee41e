// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/commandline.h"

#include <QCommandLineParser>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace hookdesk::sandbox {

namespace {

constexpr const char *secretVariable = "HOOKDESK_SANDBOX_CLIENT_SECRET";

struct NumberOption
{
    const char *name;
    QString description;
    qint64 otherwise;
    qint64 smallest;
    qint64 largest;
    void (*store)(SandboxSettings &settings, qint64 value);
};

/// The options that are whole numbers.
std::vector<NumberOption> numberOptions()
{
    using Settings = SandboxSettings;
    constexpr qint64 most32 = std::numeric_limits<quint32>::max();
    return {{"port", CommandLine::tr("Port on 127.0.0.1; 0 takes a free one."), 0, 0, 65'535,
             [](Settings &s, qint64 n) { s.port = static_cast<quint16>(n); }},
            {"seed", CommandLine::tr("Seed of the data in a new database."), 1, 0, most32,
             [](Settings &s, qint64 n) { s.seed = static_cast<quint32>(n); }},
            {"webhooks", CommandLine::tr("Webhooks in a new database, at most 100000."), 40, 0,
             100'000, [](Settings &s, qint64 n) { s.webhookCount = static_cast<int>(n); }},
            {"events",
             CommandLine::tr("Events in the log of a new database, at most 100000; -1 is a "
                             "realistic log."),
             -1, -1, 100'000,
             [](Settings &s, qint64 n) {
                 s.eventCount = n < 0 ? std::nullopt : std::optional(static_cast<int>(n));
             }},
            {"rate-limit", CommandLine::tr("Requests per minute; 0 is no limit."), 1000, 0,
             1'000'000, [](Settings &s, qint64 n) { s.api.callsPerMinute = static_cast<int>(n); }},
            {"token-lifetime", CommandLine::tr("Seconds until a token expires."), 3600, 1, 86'400,
             [](Settings &s, qint64 n) { s.api.tokenLifetime = std::chrono::seconds(n); }},
            {"latency", CommandLine::tr("Delay of each answer in milliseconds."), 0, 0, 600'000,
             [](Settings &s, qint64 n) { s.latency = std::chrono::milliseconds(n); }},
            {"change-interval",
             CommandLine::tr("Simulated seconds between two changes of records; 0 changes only on "
                             "POST /sandbox/changes."),
             20, 0, 86'400,
             [](Settings &s, qint64 n) { s.changeInterval = std::chrono::seconds(n); }},
            {"time-scale", CommandLine::tr("Simulated seconds per real second."), 1, 1, 1'000'000,
             [](Settings &s, qint64 n) { s.timeScale = static_cast<int>(n); }},
            {"delivery-timeout", CommandLine::tr("Milliseconds an endpoint has to answer."), 10'000,
             10, 600'000,
             [](Settings &s, qint64 n) { s.delivery.timeout = std::chrono::milliseconds(n); }}};
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const QString &value,
                               const QString &otherwise = {}) {
        parser.addOption({QLatin1String(name), description, value, otherwise});
    };
    for (const NumberOption &option : numberOptions())
        add(option.name, option.description, QStringLiteral("n"),
            QString::number(option.otherwise));
    add("client-id", CommandLine::tr("Accepted client id."), QStringLiteral("id"),
        QStringLiteral("sandbox"));
    add("database", CommandLine::tr("File to keep the data in; without it, data is temporary."),
        QStringLiteral("file"));
    add("quirks", CommandLine::tr("Comma-separated quirks, see below."), QStringLiteral("list"));
    add("retry-intervals", CommandLine::tr("Simulated seconds before each retry of a delivery."),
        QStringLiteral("list"), QStringLiteral("60,300,900,3600"));
    add("failure-count",
        CommandLine::tr("What counts towards deactivation (100 in 24 hours): failed-events (no "
                        "retries left), failing-events (any attempt failed) or attempts."),
        QStringLiteral("what"), QStringLiteral("failed-events"));
    add("signature-header", CommandLine::tr("Header for the signature of a delivery."),
        QStringLiteral("name"), QStringLiteral("X-Tribe-Signature"));
    parser.addOption({QStringLiteral("body-signature"),
                      CommandLine::tr("Add the deprecated field signature to bodies.")});
    parser.addOption({QStringLiteral("exit-with-stdin"),
                      CommandLine::tr("Stop when standard input is closed.")});
}

QString description()
{
    return CommandLine::tr("A simulated Tribe CRM environment on 127.0.0.1.\n\n"
                           "When ready it prints one line of JSON with url, authUrl, clientId and "
                           "pid. The client secret comes from the environment variable %1; without "
                           "it, a random one is printed as clientSecret.\n\n"
                           "Deliveries stay on this computer: any other endpoint is replaced by "
                           "the sandbox's own at /sandbox/endpoint/WEBHOOKID.\n\n"
                           "Quirks:\n%2")
        .arg(QLatin1String(secretVariable), quirksHelp());
}

Problem bad(const char *option, const QString &expected, const QString &text)
{
    return {
        400,
        CommandLine::tr("--%1 must be %2, not \"%3\".").arg(QLatin1String(option), expected, text),
        {}};
}

std::optional<Problem> readNumbers(const QCommandLineParser &parser, SandboxSettings &settings)
{
    for (const NumberOption &option : numberOptions()) {
        const QString text = parser.value(QLatin1String(option.name));
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        if (!ok || value < option.smallest || value > option.largest) {
            return bad(option.name,
                       CommandLine::tr("a whole number from %1 to %2")
                           .arg(option.smallest)
                           .arg(option.largest),
                       text);
        }
        option.store(settings, value);
    }
    return std::nullopt;
}

std::optional<Problem> readIntervals(const QCommandLineParser &parser, DeliverySettings &delivery)
{
    constexpr int longest = 30 * 24 * 3600;
    const QString text = parser.value(QStringLiteral("retry-intervals"));
    delivery.retryIntervals.clear();
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int interval = part.trimmed().toInt(&ok);
        if (!ok || interval < 0 || interval > longest) {
            return bad("retry-intervals",
                       CommandLine::tr("a comma-separated list of seconds up to %1").arg(longest),
                       text);
        }
        delivery.retryIntervals.append(std::chrono::seconds(interval));
    }
    return std::nullopt;
}

std::optional<Problem> readFailureCount(const QCommandLineParser &parser,
                                        DeliverySettings &delivery)
{
    static const QHash<QString, FailureCount> words{
        {QStringLiteral("failed-events"), FailureCount::FailedEvents},
        {QStringLiteral("failing-events"), FailureCount::FailingEvents},
        {QStringLiteral("attempts"), FailureCount::Attempts}};
    const QString text = parser.value(QStringLiteral("failure-count"));
    if (!words.contains(text)) {
        return bad("failure-count", QStringLiteral("failed-events, failing-events, attempts"),
                   text);
    }
    delivery.failureCount = words.value(text);
    return std::nullopt;
}

std::optional<Problem> readSignature(const QCommandLineParser &parser, DeliverySettings &delivery)
{
    static const QRegularExpression token(
        QRegularExpression::anchoredPattern(QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+")));
    const QString name = parser.value(QStringLiteral("signature-header"));
    if (!token.match(name).hasMatch())
        return bad("signature-header", CommandLine::tr("a header name"), name);
    delivery.signatureHeader = name.toLatin1();
    delivery.bodySignature = parser.isSet(QStringLiteral("body-signature"));
    return std::nullopt;
}

QByteArray randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

Outcome<CommandLine> CommandLine::parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);

    CommandLine line;
    if (parser.parse(application.arguments()) && parser.isSet(version)) {
        line.asksVersion = true;
        return line;
    }
    parser.process(application);
    if (std::optional<Problem> problem = readNumbers(parser, line.settings))
        return *std::move(problem);
    for (const auto read : {readIntervals, readFailureCount, readSignature}) {
        if (std::optional<Problem> problem = read(parser, line.settings.delivery))
            return *std::move(problem);
    }
    const Outcome<Quirks> quirks = parseQuirks(parser.value(QStringLiteral("quirks")));
    if (const Problem *problem = problemOf(quirks))
        return *problem;
    line.settings.api.quirks = std::get<Quirks>(quirks);
    line.settings.api.client.id = parser.value(QStringLiteral("client-id"));
    line.settings.api.client.secret = qgetenv(secretVariable);
    line.settings.databaseFile = parser.value(QStringLiteral("database"));
    line.exitWithStdin = parser.isSet(QStringLiteral("exit-with-stdin"));
    line.secretGenerated = line.settings.api.client.secret.isEmpty();
    if (line.secretGenerated)
        line.settings.api.client.secret = randomSecret();
    return line;
}

} // namespace hookdesk::sandbox
