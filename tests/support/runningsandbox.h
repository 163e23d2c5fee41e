// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/support/sandboxclient.h"

#include <memory>
#include <optional>

/// A sandbox in the process of the test, with a client that is logged in.
struct RunningSandbox
{
    /// Settings with the client `sandbox` and the secret `correct`.
    [[nodiscard]] static hookdesk::sandbox::SandboxSettings settings(const QString &quirks = {})
    {
        using namespace hookdesk::sandbox;
        SandboxSettings settings;
        settings.api.client = {QStringLiteral("sandbox"), "correct"};
        settings.api.quirks = std::get<Quirks>(parseQuirks(quirks));
        return settings;
    }

    /// Replaces server and client. The problem, or "" when all is well.
    [[nodiscard]] QString restart(const hookdesk::sandbox::SandboxSettings &settings)
    {
        m_client.reset();
        m_server.reset();
        m_server = std::make_unique<hookdesk::sandbox::SandboxServer>(settings);
        if (const std::optional<hookdesk::sandbox::Problem> problem = m_server->start())
            return problem->message;
        m_client = std::make_unique<SandboxClient>(m_server->url());
        return m_client->logIn("correct") ? QString() : QStringLiteral("the log-in failed");
    }

    /// The id of some deactivated webhook.
    [[nodiscard]] QByteArray deactivatedId()
    {
        const SandboxAnswer answer =
            m_client->get("/v1/odata/Webhook?$filter=IsDeactivated&$top=1");
        return answer.values().at(0).toObject().value(QLatin1String("ID")).toString().toLatin1();
    }

    [[nodiscard]] bool isDeactivated(const QByteArray &id)
    {
        const SandboxAnswer answer = m_client->get("/v1/odata/Webhook(" + id + ')');
        return answer.object().value(QLatin1String("IsDeactivated")).toBool();
    }

    [[nodiscard]] int storedCount()
    {
        const SandboxAnswer answer = m_client->get("/v1/odata/Webhook?$count=true&$top=0");
        return answer.object().value(QLatin1String("@odata.count")).toInt(-1);
    }

    std::unique_ptr<hookdesk::sandbox::SandboxServer> m_server;
    std::unique_ptr<SandboxClient> m_client;
};

/// A body of `POST /v1/webhooks` that is accepted.
inline const QByteArray validDraft =
    R"({"entityType":"Relation.Person","webhookUrl":"https://new.example/in?a=b",)"
    R"("headers":[{"name":"Authorization","value":"Bearer x"},{"name":"X-Empty","value":""}]})";
