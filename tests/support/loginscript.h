// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/loginbrowser.h"
#include "app/api/tokensource.h"
#include "app/session/environmentdesk.h"
#include "app/session/keptrefreshtoken.h"
#include "app/session/signinjob.h"
#include "app/store/keychainsecretstore.h"
#include "tests/support/testbrowser.h"
#include "tests/support/waitingstore.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include <unistd.h>

/// Ends its program, on wish, when the server has replaced the token and nobody has kept the new
/// one.
class DyingTokenStore : public hookdesk::RefreshTokenStore
{
public:
    void take(const QByteArray &own, QObject *owner, Handler handler) override
    {
        kept->take(own, owner, std::move(handler));
    }
    void giveBack() override { kept->giveBack(); }
    void drop() override { kept->drop(); }
    void replace(const QByteArray &token) override
    {
        if (dies)
            ::raise(SIGKILL);
        kept->replace(token);
    }

    hookdesk::RefreshTokenStore *kept = nullptr;
    bool dies = false;
};

/// A program whose person logs in by the browser. It does what it is told on its standard input, a
/// line a step, and prints a line for each; between the steps it lives on.
class LogInScript
{
public:
    LogInScript(const QString &folder, QUrl server)
        : m_folder(folder)
        , m_server(std::move(server))
    {
        (void)m_store.open();
    }

    void run()
    {
        QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&input, &QSocketNotifier::activated, &input, [this] { takeInput(); });
        QCoreApplication::exec();
    }

private:
    static void say(const QString &line)
    {
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    }
    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 30000);
    }

    void takeInput()
    {
        char buffer[256];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return QCoreApplication::quit();
        m_input.append(buffer, size);
        while (m_input.contains('\n')) {
            const QByteArray step = m_input.first(m_input.indexOf('\n'));
            m_input.remove(0, step.size() + 1);
            runStep(step);
        }
    }

    void runStep(const QByteArray &step)
    {
        if (step == "add") {
            add();
            open();
        } else if (step == "open") {
            open();
        } else if (step == "rest") {
            rest();
        } else {
            m_tokens.dies = step == "renew-and-die";
            renew();
        }
    }

    void add()
    {
        hookdesk::Environment environment;
        environment.name = QStringLiteral("Bakery");
        environment.apiUrl = m_server;
        environment.authUrl = m_server;
        environment.clientId = QStringLiteral("sandbox");
        environment.scope = QStringLiteral("read write offline");
        environment.flow = hookdesk::SignInFlow::AuthorizationCode;
        environment.kind = hookdesk::EnvironmentKind::Sandbox;
        m_desk.setRemembers(m_store.add(environment).value, true);
    }

    void open()
    {
        std::optional<hookdesk::SignInOutcome> outcome;
        QObject owner;
        new hookdesk::SignInJob(m_desk, m_browser, m_store.profiles().constFirst(), {}, &owner,
                                [&outcome](const auto &told) { outcome = told; });
        if (!waitFor([&outcome] { return outcome.has_value(); }))
            return say(QStringLiteral("no answer"));
        if (!std::holds_alternative<hookdesk::Credentials>(*outcome))
            return say(QStringLiteral("not signed in"));
        auto credentials = std::get<hookdesk::Credentials>(*outcome);
        credentials.clientId = QStringLiteral("sandbox");
        m_tokens.kept = std::exchange(credentials.refreshTokens, &m_tokens);
        m_source = std::make_unique<hookdesk::TokenSource>(
            m_server.resolved(QUrl(QStringLiteral("/oauth2/token"))), credentials, m_transport);
        ask();
    }

    /// As when the server does not take the access token any more.
    void renew()
    {
        m_source->refuse(m_token);
        ask();
    }

    /// Until the keyring has what was renewed.
    void rest()
    {
        m_desk.refreshToken(m_store.profiles().constFirst().id).read(&m_here, [](const auto &) {
            say(QStringLiteral("rests"));
        });
    }

    void ask()
    {
        std::optional<hookdesk::Result<QByteArray>> token;
        m_source->request(m_source.get(), [&token](const auto &told) { token.emplace(told); });
        if (!waitFor([&token] { return token.has_value(); }))
            return say(QStringLiteral("no token"));
        if (!token->ok())
            return say(token->error().logInAgain ? QStringLiteral("the log-in has ended")
                                                 : token->error().detail);
        m_token = token->value();
        const BrowserPage page =
            m_person.get(m_server.resolved(QUrl(QStringLiteral("/v1/webhooks"))),
                         "Authorization: Bearer " + m_token);
        say(QStringLiteral("%1, %2 log-ins").arg(page.status).arg(m_logIns));
    }

    void consent(const QUrl &url)
    {
        ++m_logIns;
        m_person.get(m_person.decide(url, "allow").location);
    }

    const QString m_folder;
    const QUrl m_server;
    QByteArray m_input;
    int m_logIns = 0;
    TestBrowser m_person;
    WaitingStore m_store{m_folder};
    hookdesk::KeychainSecretStore m_keychain{m_store};
    hookdesk::EnvironmentDesk m_desk{m_store, m_keychain};
    QObject m_here;
    hookdesk::LogInBrowser m_browser{[this](const QUrl &url) {
        QMetaObject::invokeMethod(
            &m_here, [this, url] { consent(url); }, Qt::QueuedConnection);
        return true;
    }};
    hookdesk::HttpTransport m_transport{hookdesk::HttpTransport::Limits()};
    DyingTokenStore m_tokens;
    QByteArray m_token;
    std::unique_ptr<hookdesk::TokenSource> m_source;
};
