// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/httpfront.h"
#include "app/sandbox/builtinendpoint.h"
#include "app/sandbox/changefeed.h"
#include "app/sandbox/deliveryengine.h"
#include "app/sandbox/sandboxapi.h"
#include "app/sandbox/sandboxdatabase.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace hookdesk::sandbox {

/// What a sandbox is started with.
struct SandboxSettings
{
    ApiSettings api;
    quint16 port = 0;     ///< 0: a free one.
    QString databaseFile; ///< Empty: a temporary file, removed with the server.
    quint32 seed = 1;
    int webhookCount = 40; ///< Of a new database; 0 to 100,000.
    std::chrono::milliseconds latency{0};
    DeliverySettings delivery;
    std::optional<int> eventCount;          ///< Of a new database; nothing: a believable log.
    std::chrono::seconds changeInterval{0}; ///< Simulated; 0: records change on demand only.
    int timeScale = 1;                      ///< Simulated seconds in a real one.
};

/// A running sandbox: database, deliveries, API and HTTP server on 127.0.0.1, in the thread that
/// made it.
class SandboxServer
{
public:
    explicit SandboxServer(const SandboxSettings &settings);

    /// Opens the database and listens. The problem is a sentence for a person.
    [[nodiscard]] std::optional<Problem> start();

    /// For example `http://127.0.0.1:41234`; valid after start().
    [[nodiscard]] QUrl url() const;

private:
    [[nodiscard]] std::optional<Problem> openDatabase();
    [[nodiscard]] std::optional<Problem> fill(const QSqlDatabase &connection) const;
    void makeParts();
    [[nodiscard]] std::optional<Problem> listen();
    [[nodiscard]] Response responseTo(const Request &request);
    void beginChanges();

    SandboxSettings m_settings;
    SandboxClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder; // outlives the database in it
    std::unique_ptr<SandboxDatabase> m_database;
    std::unique_ptr<DeliveryEngine> m_engine;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<BuiltInEndpoint> m_endpoint;
    std::unique_ptr<SandboxApi> m_api;
    std::unique_ptr<HttpFront> m_front;
    QTimer m_changeTimer;
    quint16 m_port = 0;
};

} // namespace hookdesk::sandbox
