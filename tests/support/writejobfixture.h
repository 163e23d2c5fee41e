// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tinyenvironment.h"

#include <memory>

namespace hookdesk {

/// A client, the owner of its jobs and a server that loses answers: what tests of jobs that write
/// begin with.
struct WriteJobFixture
{
    void begin(const QJsonArray &records)
    {
        m_server = std::make_unique<FaultyServer>();
        m_environment = std::make_unique<TinyEnvironment>(*m_server);
        m_environment->records = records;
        m_client = testClient(m_server->url());
        m_owner = std::make_unique<QObject>();
    }

    void end()
    {
        m_owner.reset();
        m_client.reset();
    }

    /// How many requests with that method the API got.
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return m_server->requestCount(method, "/v1");
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
};

} // namespace hookdesk
