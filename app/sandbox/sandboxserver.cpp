// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/eventseed.h"
#include "app/sandbox/reachedtime.h"
#include "app/sandbox/seed.h"

#include <QTcpServer>

#include <algorithm>
#include <utility>

namespace hookdesk::sandbox {

/// However fast the time runs: more changes than this would be a load test.
static constexpr std::chrono::milliseconds shortestChangeInterval{50};

SandboxServer::SandboxServer(const SandboxSettings &settings)
    : m_settings(settings)
    , m_clock(settings.timeScale)
{
}

std::optional<Problem> SandboxServer::start()
{
    if (std::optional<Problem> problem = openDatabase())
        return problem;
    makeParts();
    if (std::optional<Problem> problem = listen())
        return problem;
    QUrl builtIn = url();
    builtIn.setPath(QStringLiteral("/sandbox/endpoint"));
    m_engine->start(builtIn);
    beginChanges();
    return std::nullopt;
}

std::optional<Problem> SandboxServer::openDatabase()
{
    QString file = m_settings.databaseFile;
    if (file.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        file = m_folder->filePath(QStringLiteral("sandbox.sqlite"));
    }
    auto opened = SandboxDatabase::open(
        file, [this](const QSqlDatabase &connection) { return fill(connection); });
    if (const Problem *problem = problemOf(opened))
        return *problem;
    m_database = std::get<std::unique_ptr<SandboxDatabase>>(std::move(opened));
    const QSqlDatabase connection = m_database->connection();
    if (std::optional<Problem> problem = resumeReachedTime(connection, m_clock))
        return problem;
    // A database of version 1 had none.
    const Outcome<bool> empty = RecordTable(connection).isEmpty();
    if (const Problem *problem = problemOf(empty))
        return *problem;
    if (!std::get<bool>(empty))
        return std::nullopt;
    return inTransaction(connection, [&] {
        return RecordTable(connection).insertAll(seedRecords(m_settings.seed));
    });
}

std::optional<Problem> SandboxServer::fill(const QSqlDatabase &connection) const
{
    QList<StoredWebhook> webhooks = seedWebhooks(m_settings.seed, m_settings.webhookCount);
    const SeededLog log = seedLog(m_settings.seed, webhooks, seedRecords(m_settings.seed),
                                  m_settings.eventCount, m_clock.now());
    if (std::optional<Problem> problem = WebhookTable(connection).insertAll(webhooks))
        return problem;
    if (std::optional<Problem> problem = EventTable(connection).insertAll(log.events))
        return problem;
    return FailureLog(connection).insertAll(log.failures);
}

void SandboxServer::makeParts()
{
    const QSqlDatabase connection = m_database->connection();
    const DeliverySettings &delivery = m_settings.delivery;
    m_engine = std::make_unique<DeliveryEngine>(connection, m_clock, delivery);
    m_feed = std::make_unique<ChangeFeed>(connection, m_clock, delivery.bodySignature);
    m_endpoint = std::make_unique<BuiltInEndpoint>(connection, m_clock, delivery.timeout);
    const ControlRoutes control(connection, m_clock, *m_engine, *m_feed, *m_endpoint);
    m_api = std::make_unique<SandboxApi>(connection, m_clock, *m_engine, control, m_settings.api);
}

void SandboxServer::beginChanges()
{
    if (m_settings.changeInterval.count() == 0)
        return;
    const std::chrono::milliseconds interval = m_settings.changeInterval;
    QObject::connect(&m_changeTimer, &QTimer::timeout, m_engine.get(), [this] {
        const Outcome<ChangeReport> done = m_feed->carryOut({});
        if (const Problem *problem = problemOf(done))
            qWarning("%s", qUtf8Printable(problem->message));
        m_engine->wake();
    });
    m_changeTimer.start(std::max(interval / m_clock.scale(), shortestChangeInterval));
}

std::optional<Problem> SandboxServer::listen()
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, m_settings.port)) {
        return Problem{500,
                       QStringLiteral("Cannot listen on 127.0.0.1, port %1: %2.")
                           .arg(m_settings.port)
                           .arg(listener->errorString()),
                       {}};
    }
    m_port = listener->serverPort();
    m_front = std::make_unique<HttpFront>(
        [this](const Request &request, const HttpFront::Answer &answer) {
            answer(responseTo(request));
        });
    m_front->bind(listener.release()); // becomes a child of the front
    return std::nullopt;
}

Response SandboxServer::responseTo(const Request &request)
{
    Response response = m_api->answer(request, SandboxApi::Time::clock::now());
    // Whoever reads the dates of the log can tell how far its clock is ahead.
    response.headers.emplaceBack("Date", httpDate(m_clock.now()));
    response.delay += m_settings.latency;
    return response;
}

QUrl SandboxServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

} // namespace hookdesk::sandbox
