// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokensource.h"
#include "tests/support/faultyserver.h"
#include "tests/support/received.h"
#include "tests/support/testclient.h"

#include <QObject>

#include <memory>

namespace hookdesk {

/// A TokenSource and the server that it asks.
class TokenSourceTest : public QObject
{
protected:
    void begin()
    {
        m_source.reset();
        m_server = std::make_unique<FaultyServer>();
        m_transport = std::make_unique<HttpTransport>(quickLimits());
        m_owner = std::make_unique<QObject>();
        Credentials credentials;
        credentials.clientSecret = "p+ss w&rd=%";
        use(credentials);
    }
    void use(Credentials credentials)
    {
        credentials.clientId = QStringLiteral("id&=é");
        credentials.scope = QStringLiteral("read write");
        m_source = std::make_unique<TokenSource>(
            m_server->url().resolved(QUrl(QStringLiteral("/oauth2/token"))), credentials,
            *m_transport, quickPace());
    }
    static Credentials loggedIn()
    {
        Credentials credentials;
        credentials.flow = Credentials::Flow::AuthorizationCode;
        credentials.refreshToken = "refresh-1";
        return credentials;
    }
    [[nodiscard]] Received<QByteArray> ask()
    {
        Received<QByteArray> received;
        m_source->request(m_owner.get(), received.handler());
        return received;
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<TokenSource> m_source;
    std::unique_ptr<QObject> m_owner;
};

} // namespace hookdesk
