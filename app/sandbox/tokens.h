// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace hookdesk::sandbox {

/// The one application that may ask for tokens.
struct Client
{
    QString id;
    QByteArray secret; ///< UTF-8. Never empty.
};

/// The token endpoint: client credentials as ORY Hydra answers them (TRIBE-API.md, Hosts and
/// authentication). Tokens live in memory only.
class TokenOffice
{
public:
    using Time = std::chrono::steady_clock::time_point;

    TokenOffice(Client client, std::chrono::seconds lifetime);

    /// `POST /oauth2/token`; the client authenticates in the form or by HTTP Basic.
    [[nodiscard]] Response answer(const Request &request, Time now);

    /// Whether `Authorization: Bearer …` carries a token that is still valid.
    [[nodiscard]] bool accepts(const QByteArray &authorization, Time now);

private:
    [[nodiscard]] Response issue(const QString &scope, Time now);

    Client m_client;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, Time> m_expiryByToken;
};

} // namespace hookdesk::sandbox
